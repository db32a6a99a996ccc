# SPDX-FileCopyrightText: 2026 The Billfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# One folder is one target. These functions keep the folders' CMake files to what is their own.

# billfold_library(NAME SOURCES file... [PUBLIC target...] [PRIVATE target...])
# A static library of C++ without QML.
function(billfold_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;PUBLIC;PRIVATE")
    add_library(${name} STATIC ${arg_SOURCES})
    target_link_libraries(${name} PUBLIC ${arg_PUBLIC} PRIVATE billfold_compiler ${arg_PRIVATE})
    target_include_directories(${name} PUBLIC "${CMAKE_SOURCE_DIR}")
    if(BILLFOLD_CLIENT AND NOT name MATCHES "^billfold_server")
        set_target_properties(${name} PROPERTIES AUTOMOC ON)
    endif()
    if(name MATCHES "^billfold_core_")
        # ui/bindings gives these types their QML names, and needs to know what they are.
        qt_extract_metatypes(${name})
    endif()
endfunction()

# billfold_qml_module(NAME URI uri [SOURCES file...] [QML_FILES file...] [PUBLIC target...] [PRIVATE target...]
#                     [IMPORTS uri...] [RESOURCES file...])
# A static QML module; link NAME and NAMEplugin where the module is used.
function(billfold_qml_module name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "URI" "SOURCES;QML_FILES;PUBLIC;PRIVATE;IMPORTS;RESOURCES")
    string(REPLACE "." "/" path "${arg_URI}")
    # The type registration wants moc's output when the target is made, so it is too late to set a property afterwards.
    set(CMAKE_AUTOMOC ON)
    qt_add_qml_module(${name}
        STATIC
        URI ${arg_URI}
        VERSION 1.0
        RESOURCE_PREFIX /qt/qml
        OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/qml/${path}"
        IMPORT_PATH "${CMAKE_BINARY_DIR}/qml"
        SOURCES ${arg_SOURCES}
        QML_FILES ${arg_QML_FILES}
        IMPORTS ${arg_IMPORTS}
        RESOURCES ${arg_RESOURCES})
    target_link_libraries(${name} PUBLIC ${arg_PUBLIC} PRIVATE billfold_compiler ${arg_PRIVATE})
    # The generated type registration includes its headers by file name alone.
    target_include_directories(${name} PUBLIC "${CMAKE_SOURCE_DIR}" PRIVATE "${CMAKE_CURRENT_SOURCE_DIR}")
    # Code that Qt's tools write is not ours to warn about.
    get_target_property(sources ${name} SOURCES)
    list(FILTER sources INCLUDE REGEX "/\\.rcc/|qmltyperegistrations")
    set_source_files_properties(${sources} PROPERTIES COMPILE_OPTIONS "$<IF:$<CXX_COMPILER_ID:MSVC>,/w,-w>")
endfunction()

# billfold_test(NAME SOURCES file... LABELS label... [LIBRARIES target...] [TIMEOUT seconds])
# A Qt Test program that is also a ctest of the same name.
function(billfold_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "TIMEOUT" "SOURCES;LABELS;LIBRARIES")
    add_executable(${name} ${arg_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
    target_link_libraries(${name} PRIVATE billfold_compiler Qt6::Test ${arg_LIBRARIES})
    target_compile_definitions(${name} PRIVATE
        BILLFOLD_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data"
        BILLFOLD_SOURCE_DIR="${CMAKE_SOURCE_DIR}"
        BILLFOLD_BIN_DIR="${CMAKE_BINARY_DIR}/bin"
        BILLFOLD_API_EXAMPLES="${CMAKE_BINARY_DIR}/api-examples")
    add_dependencies(${name} api_examples)
    add_test(NAME ${name} COMMAND ${name})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    # One bound is enough; Qt Test would end each function after five minutes.
    math(EXPR function_timeout "${arg_TIMEOUT} * 1000")
    set(environment "QT_QPA_PLATFORM=offscreen;QT_QUICK_BACKEND=software;LC_ALL=C.UTF-8"
        "QTEST_FUNCTION_TIMEOUT=${function_timeout}")
    if(BILLFOLD_SANITIZE)
        list(APPEND environment "LSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/lsan.supp")
    endif()
    set_tests_properties(${name} PROPERTIES
        LABELS "${arg_LABELS}"
        TIMEOUT ${arg_TIMEOUT}
        ENVIRONMENT "${environment}")
endfunction()
