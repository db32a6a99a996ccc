# SPDX-FileCopyrightText: 2026 The Billfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# BILLFOLD_CACHE: where fetched sources stay between builds, outside every build folder.

if(DEFINED ENV{BILLFOLD_CACHE})
    set(billfold_default_cache "$ENV{BILLFOLD_CACHE}")
elseif(DEFINED ENV{HOME})
    set(billfold_default_cache "$ENV{HOME}/.cache/billfold")
else()
    set(billfold_default_cache "${CMAKE_SOURCE_DIR}/build/cache")
endif()
set(BILLFOLD_CACHE "${billfold_default_cache}" CACHE PATH "Where fetched sources are kept between builds")
