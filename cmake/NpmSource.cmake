# SPDX-FileCopyrightText: 2026 The Billfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Sources that only an npm package carries: fetched once, checked by hash, kept outside the build folder.

if(DEFINED ENV{BILLFOLD_CACHE})
    set(billfold_default_cache "$ENV{BILLFOLD_CACHE}")
elseif(DEFINED ENV{HOME})
    set(billfold_default_cache "$ENV{HOME}/.cache/billfold")
else()
    set(billfold_default_cache "${CMAKE_SOURCE_DIR}/build/cache")
endif()
set(BILLFOLD_CACHE "${billfold_default_cache}" CACHE PATH "Where fetched sources are kept between builds")

# billfold_npm_source(DIRECTORY dir PACKAGE name@version ARCHIVE file SHA512 hash ROOT path PATTERNS glob...)
# Makes sure that `dir` holds what the archive has below `ROOT`, limited to the patterns.
function(billfold_npm_source)
    cmake_parse_arguments(PARSE_ARGV 0 arg "" "DIRECTORY;PACKAGE;ARCHIVE;SHA512;ROOT" "PATTERNS")
    if(EXISTS "${arg_DIRECTORY}")
        return()
    endif()
    find_program(NPM npm REQUIRED)
    # A folder of its own, so that two builds at once do not meet, and renamed when complete.
    string(RANDOM LENGTH 8 suffix)
    set(download "${arg_DIRECTORY}.${suffix}")
    file(MAKE_DIRECTORY "${download}")
    message(STATUS "Fetching ${arg_PACKAGE}")
    execute_process(
        COMMAND "${NPM}" pack --loglevel=error --pack-destination "${download}" "${arg_PACKAGE}"
        WORKING_DIRECTORY "${download}"
        OUTPUT_QUIET RESULT_VARIABLE result)
    if(NOT result EQUAL 0)
        file(REMOVE_RECURSE "${download}")
        message(FATAL_ERROR "npm pack ${arg_PACKAGE} failed; it cannot be built without it")
    endif()
    file(SHA512 "${download}/${arg_ARCHIVE}" actual)
    if(NOT actual STREQUAL arg_SHA512)
        file(REMOVE_RECURSE "${download}")
        message(FATAL_ERROR "${arg_ARCHIVE} has SHA-512 ${actual}, expected ${arg_SHA512}")
    endif()
    file(ARCHIVE_EXTRACT INPUT "${download}/${arg_ARCHIVE}" DESTINATION "${download}" PATTERNS ${arg_PATTERNS})
    if(NOT EXISTS "${arg_DIRECTORY}")
        file(RENAME "${download}/${arg_ROOT}" "${arg_DIRECTORY}")
    endif()
    file(REMOVE_RECURSE "${download}")
endfunction()
