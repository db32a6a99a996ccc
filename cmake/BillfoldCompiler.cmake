# SPDX-FileCopyrightText: 2026 The Billfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# How every line of ours is compiled. Third-party targets do not link billfold_compiler.

set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_C_STANDARD 11)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

option(BILLFOLD_SANITIZE "Compile with AddressSanitizer and UndefinedBehaviorSanitizer" OFF)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    set(CMAKE_C_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
endif()

add_library(billfold_compiler INTERFACE)
target_include_directories(billfold_compiler INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_definitions(billfold_compiler INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
    QT_NO_KEYWORDS QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(MSVC)
    target_compile_options(billfold_compiler INTERFACE /W4 /WX /utf-8 /permissive-)
else()
    target_compile_options(billfold_compiler INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align -Werror)
endif()

option(BILLFOLD_FAULTS "Compile in crash points, planted defects and cheap keys, for tests/faults" OFF)

# For the folders of core/ that have such places; never for what people install.
add_library(billfold_faults INTERFACE)
target_compile_definitions(billfold_faults INTERFACE $<$<BOOL:${BILLFOLD_FAULTS}>:BILLFOLD_FAULTS>)

if(CMAKE_BUILD_TYPE MATCHES "Rel" AND NOT MSVC)
    add_compile_definitions(_FORTIFY_SOURCE=2)
    add_compile_options(-fstack-protector-strong)
    if(UNIX AND NOT APPLE)
        add_link_options(-Wl,-z,relro,-z,now)
    endif()
endif()

if(BILLFOLD_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    add_link_options(-fsanitize=address,undefined)
endif()
