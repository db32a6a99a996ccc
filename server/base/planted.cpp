// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/base/planted.h"

#ifdef BILLFOLD_FAULTS
#include <cstdio>
#include <cstdlib>
#include <string>

namespace BillfoldService {
namespace {

std::string readName()
{
    const char *name = std::getenv("BILLFOLD_PLANTED");
    return name ? name : "";
}

} // namespace

bool isPlanted(std::string_view defect)
{
    static const std::string planted = readName();
    if (defect != planted)
        return false;
    // Shows that the code with the defect was reached.
    static const int said = std::fprintf(stderr, "planted %s\n", planted.c_str());
    return said > 0;
}

} // namespace BillfoldService
#endif
