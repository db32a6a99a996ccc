# SPDX-FileCopyrightText: 2026 The Billfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Lucide icons (ISC licence), from the npm package lucide-static, checked by hash and kept in BILLFOLD_CACHE.
# Only the icons named in resources/icons/lucide.txt get into the program.

set(LUCIDE_VERSION "1.46.0")
set(LUCIDE_SHA512 "92ad653ffefc0711b6f151b752dd85c4c7901257ab793aeb4704c17971fbfa897101319c0dbb2e29107fbff54a2e13eb12ef01bcd8ba521d86bdb1f7a5071886")

set(LUCIDE_DIR "${BILLFOLD_CACHE}/lucide-${LUCIDE_VERSION}")
if(NOT EXISTS "${LUCIDE_DIR}/LICENSE")
    find_program(NPM npm REQUIRED)
    set(lucide_download "${BILLFOLD_CACHE}/download-lucide")
    set(lucide_archive "${lucide_download}/lucide-static-${LUCIDE_VERSION}.tgz")
    file(REMOVE_RECURSE "${lucide_download}")
    file(MAKE_DIRECTORY "${lucide_download}")
    message(STATUS "Fetching lucide-static@${LUCIDE_VERSION}")
    execute_process(
        COMMAND "${NPM}" pack --silent --pack-destination "${lucide_download}" "lucide-static@${LUCIDE_VERSION}"
        WORKING_DIRECTORY "${lucide_download}"
        OUTPUT_QUIET RESULT_VARIABLE lucide_result)
    if(NOT lucide_result EQUAL 0)
        message(FATAL_ERROR "npm pack lucide-static@${LUCIDE_VERSION} failed; the icons come from it")
    endif()
    file(SHA512 "${lucide_archive}" lucide_actual)
    if(NOT lucide_actual STREQUAL LUCIDE_SHA512)
        file(REMOVE_RECURSE "${lucide_download}")
        message(FATAL_ERROR "lucide-static-${LUCIDE_VERSION}.tgz has SHA-512 ${lucide_actual}, expected ${LUCIDE_SHA512}")
    endif()
    file(ARCHIVE_EXTRACT INPUT "${lucide_archive}" DESTINATION "${lucide_download}"
        PATTERNS "package/icons/*.svg" "package/LICENSE")
    file(REMOVE_RECURSE "${LUCIDE_DIR}")
    file(RENAME "${lucide_download}/package" "${LUCIDE_DIR}")
    file(REMOVE_RECURSE "${lucide_download}")
endif()

# billfold_add_icons(TARGET): compiles the listed icons and our own marks into TARGET, under :/billfold/icons.
function(billfold_add_icons target)
    set(list "${CMAKE_SOURCE_DIR}/resources/icons/lucide.txt")
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${list}")
    file(STRINGS "${list}" names REGEX "^[a-z0-9-]+$")
    set(files)
    foreach(name IN LISTS names)
        set(file "${LUCIDE_DIR}/icons/${name}.svg")
        if(NOT EXISTS "${file}")
            message(FATAL_ERROR "resources/icons/lucide.txt names ${name}, which Lucide ${LUCIDE_VERSION} does not have")
        endif()
        set_source_files_properties("${file}" PROPERTIES QT_RESOURCE_ALIAS "${name}.svg")
        list(APPEND files "${file}")
    endforeach()
    set(mark "${CMAKE_SOURCE_DIR}/resources/icons/mark.svg")
    set_source_files_properties("${mark}" PROPERTIES QT_RESOURCE_ALIAS "mark.svg")
    qt_add_resources(${target} billfold_icons PREFIX /billfold/icons FILES ${files} "${mark}")
endfunction()
