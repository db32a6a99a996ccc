# SPDX-FileCopyrightText: 2026 The Billfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# SOCI 4.0 as Debian packages it comes without a CMake configuration.
# Defines SOCI::core, SOCI::postgresql and SOCI::sqlite3.

include(FindPackageHandleStandardArgs)

find_package(PostgreSQL REQUIRED)
find_package(SQLite3 REQUIRED)
find_path(SOCI_INCLUDE_DIR soci/soci.h)
find_library(SOCI_CORE_LIBRARY soci_core)
find_library(SOCI_POSTGRESQL_LIBRARY soci_postgresql)
find_library(SOCI_SQLITE3_LIBRARY soci_sqlite3)
find_package_handle_standard_args(SOCI
    REQUIRED_VARS SOCI_CORE_LIBRARY SOCI_POSTGRESQL_LIBRARY SOCI_SQLITE3_LIBRARY SOCI_INCLUDE_DIR)

foreach(part core postgresql sqlite3)
    if(NOT TARGET SOCI::${part})
        string(TOUPPER "${part}" upper)
        add_library(SOCI::${part} UNKNOWN IMPORTED)
        set_target_properties(SOCI::${part} PROPERTIES
            IMPORTED_LOCATION "${SOCI_${upper}_LIBRARY}"
            INTERFACE_INCLUDE_DIRECTORIES "${SOCI_INCLUDE_DIR}")
    endif()
endforeach()
set_target_properties(SOCI::postgresql PROPERTIES INTERFACE_LINK_LIBRARIES "SOCI::core;PostgreSQL::PostgreSQL")
set_target_properties(SOCI::sqlite3 PROPERTIES INTERFACE_LINK_LIBRARIES "SOCI::core;SQLite::SQLite3")
