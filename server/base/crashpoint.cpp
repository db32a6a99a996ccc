// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/base/crashpoint.h"

#ifdef BILLFOLD_FAULTS
#include <atomic>
#include <csignal>
#include <cstdlib>
#include <string>

namespace BillfoldService {
namespace {

struct Armed
{
    std::string name = {};
    int passing = 1;
};

Armed readArmed()
{
    const char *given = std::getenv("BILLFOLD_CRASH_AT");
    const std::string text = given ? given : "";
    const std::size_t colon = text.find(':');
    if (colon == std::string::npos)
        return {text, 1};
    return {text.substr(0, colon), std::atoi(text.c_str() + colon + 1)};
}

const Armed &armed()
{
    static const Armed read = readArmed();
    return read;
}

std::atomic<int> &passings()
{
    static std::atomic<int> count{0};
    return count;
}

} // namespace

void crashPoint(std::string_view name)
{
    if (name == armed().name && ++passings() == armed().passing)
        std::raise(SIGKILL);
}

bool isCrashNext(std::string_view name)
{
    return name == armed().name && passings() + 1 == armed().passing;
}

} // namespace BillfoldService
#endif
