# SPDX-FileCopyrightText: 2026 The Billfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Lucide icons (ISC licence), from the npm package lucide-static, checked by hash and kept in BILLFOLD_CACHE.
# Only the icons named in resources/icons/lucide.txt get into the program.

include(NpmSource)

set(LUCIDE_VERSION "1.46.0")
set(LUCIDE_DIR "${BILLFOLD_CACHE}/lucide-${LUCIDE_VERSION}")
billfold_npm_source(
    DIRECTORY "${LUCIDE_DIR}"
    PACKAGE "lucide-static@${LUCIDE_VERSION}"
    ARCHIVE "lucide-static-${LUCIDE_VERSION}.tgz"
    SHA512 "92ad653ffefc0711b6f151b752dd85c4c7901257ab793aeb4704c17971fbfa897101319c0dbb2e29107fbff54a2e13eb12ef01bcd8ba521d86bdb1f7a5071886"
    ROOT "package"
    PATTERNS "package/icons/*.svg" "package/LICENSE")

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
