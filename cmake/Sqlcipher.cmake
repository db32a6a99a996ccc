# SPDX-FileCopyrightText: 2026 The Billfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# SQLCipher 4.19.0 (SQLite 3.53.4). Debian 12 ships 3.4.1, which is unfit, so the amalgamation is taken from an npm
# package that carries it, checked by hash, kept outside the build folder and compiled once as a static target.

set(SQLCIPHER_PACKAGE "@op-engineering/op-sqlite@18.2.5")
set(SQLCIPHER_ARCHIVE "op-engineering-op-sqlite-18.2.5.tgz")
set(SQLCIPHER_SHA512 "38b99c3344902daa4fd69e50e829393fe57737a46c021068cc81b4ecf6d0afef30801d20628160163b9664ad09bcd058f9462060fc643900dde2b9389da58d1b")

include(BillfoldCache)

set(sqlcipher_dir "${BILLFOLD_CACHE}/sqlcipher-4.19.0")
if(NOT EXISTS "${sqlcipher_dir}/sqlite3.c")
    find_program(NPM npm REQUIRED)
    set(sqlcipher_download "${BILLFOLD_CACHE}/download")
    file(MAKE_DIRECTORY "${sqlcipher_download}")
    message(STATUS "Fetching ${SQLCIPHER_PACKAGE}")
    execute_process(
        COMMAND "${NPM}" pack --silent --pack-destination "${sqlcipher_download}" "${SQLCIPHER_PACKAGE}"
        WORKING_DIRECTORY "${sqlcipher_download}"
        OUTPUT_QUIET RESULT_VARIABLE sqlcipher_result)
    if(NOT sqlcipher_result EQUAL 0)
        message(FATAL_ERROR "npm pack ${SQLCIPHER_PACKAGE} failed; SQLCipher cannot be built without it")
    endif()
    file(SHA512 "${sqlcipher_download}/${SQLCIPHER_ARCHIVE}" sqlcipher_actual)
    if(NOT sqlcipher_actual STREQUAL SQLCIPHER_SHA512)
        file(REMOVE "${sqlcipher_download}/${SQLCIPHER_ARCHIVE}")
        message(FATAL_ERROR "${SQLCIPHER_ARCHIVE} has SHA-512 ${sqlcipher_actual}, expected ${SQLCIPHER_SHA512}")
    endif()
    file(ARCHIVE_EXTRACT INPUT "${sqlcipher_download}/${SQLCIPHER_ARCHIVE}" DESTINATION "${sqlcipher_download}/unpacked"
        PATTERNS "package/cpp/sqlcipher/*")
    file(REMOVE_RECURSE "${sqlcipher_dir}")
    file(RENAME "${sqlcipher_download}/unpacked/package/cpp/sqlcipher" "${sqlcipher_dir}")
    file(REMOVE_RECURSE "${sqlcipher_download}")
endif()

find_package(OpenSSL REQUIRED)
find_package(Threads REQUIRED)
add_library(sqlcipher STATIC "${sqlcipher_dir}/sqlite3.c")
target_include_directories(sqlcipher SYSTEM PUBLIC "${sqlcipher_dir}")
target_compile_definitions(sqlcipher
    PUBLIC SQLITE_HAS_CODEC
    PRIVATE
        SQLCIPHER_CRYPTO_OPENSSL SQLCIPHER_OMIT_DEFAULT_LOGGING SQLITE_TEMP_STORE=2 SQLITE_THREADSAFE=1
        SQLITE_EXTRA_INIT=sqlcipher_extra_init SQLITE_EXTRA_SHUTDOWN=sqlcipher_extra_shutdown
        SQLITE_ENABLE_FTS5 SQLITE_DQS=0 SQLITE_OMIT_LOAD_EXTENSION HAVE_STDINT_H=1 HAVE_USLEEP=1)
target_compile_options(sqlcipher PRIVATE -w $<$<NOT:$<CONFIG:Debug>>:-O2>)
target_link_libraries(sqlcipher PUBLIC OpenSSL::Crypto Threads::Threads ${CMAKE_DL_LIBS})
if(UNIX AND NOT APPLE)
    # Qt's own SQLite plugin must never resolve to these symbols.
    target_link_options(sqlcipher INTERFACE "LINKER:--exclude-libs,libsqlcipher.a")
    target_link_libraries(sqlcipher PUBLIC m)
endif()
