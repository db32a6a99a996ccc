# SPDX-FileCopyrightText: 2026 The Billfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# SQLCipher 4.19.0 (SQLite 3.53.4). Debian 12 ships 3.4.1, which is unfit, so the amalgamation is taken from an npm
# package that carries it, checked by hash, kept outside the build folder and compiled once as a static target.

include(NpmSource)

set(sqlcipher_dir "${BILLFOLD_CACHE}/sqlcipher-4.19.0")
billfold_npm_source(
    DIRECTORY "${sqlcipher_dir}"
    PACKAGE "@op-engineering/op-sqlite@18.2.5"
    ARCHIVE "op-engineering-op-sqlite-18.2.5.tgz"
    SHA512 "38b99c3344902daa4fd69e50e829393fe57737a46c021068cc81b4ecf6d0afef30801d20628160163b9664ad09bcd058f9462060fc643900dde2b9389da58d1b"
    ROOT "package/cpp/sqlcipher"
    PATTERNS "package/cpp/sqlcipher/*")

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
