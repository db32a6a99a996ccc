# SPDX-FileCopyrightText: 2026 The Billfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# libphonenumber brings no CMake files of its own. Defines PhoneNumber::PhoneNumber.
#
# Debian 12's libphonenumber-dev cannot be installed beside libboost1.81-dev (it wants the threads of Boost 1.74), so
# tools/setup unpacks its headers into BILLFOLD_CACHE; the library itself is the system's libphonenumber8.

include(BillfoldCache)
include(FindPackageHandleStandardArgs)

find_path(PhoneNumber_INCLUDE_DIR phonenumbers/phonenumberutil.h
    HINTS "${BILLFOLD_CACHE}/phonenumber/usr/include")
find_library(PhoneNumber_LIBRARY NAMES phonenumber libphonenumber.so.8)
find_package(Protobuf QUIET)

find_package_handle_standard_args(PhoneNumber
    REQUIRED_VARS PhoneNumber_LIBRARY PhoneNumber_INCLUDE_DIR Protobuf_LIBRARIES
    REASON_FAILURE_MESSAGE "tools/setup installs it")

if(PhoneNumber_FOUND AND NOT TARGET PhoneNumber::PhoneNumber)
    add_library(PhoneNumber::PhoneNumber UNKNOWN IMPORTED)
    set_target_properties(PhoneNumber::PhoneNumber PROPERTIES
        IMPORTED_LOCATION "${PhoneNumber_LIBRARY}"
        INTERFACE_INCLUDE_DIRECTORIES "${PhoneNumber_INCLUDE_DIR}"
        INTERFACE_LINK_LIBRARIES protobuf::libprotobuf)
endif()
mark_as_advanced(PhoneNumber_INCLUDE_DIR PhoneNumber_LIBRARY)
