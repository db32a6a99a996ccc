// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace BillfoldService {

/// A place where a test lets the service die: the environment variable BILLFOLD_CRASH_AT names it, "booked", or its n-th
/// passing, "booked:3", and the process ends there by SIGKILL. Only in builds with the option BILLFOLD_FAULTS (POSIX); in
/// all others nothing of it is compiled.
#ifdef BILLFOLD_FAULTS
void crashPoint(std::string_view name);
/// Whether the next crashPoint() of this name is the last: for those who want to leave something half done.
[[nodiscard]] bool isCrashNext(std::string_view name);
#else
consteval void crashPoint(std::string_view) { }
[[nodiscard]] consteval bool isCrashNext(std::string_view)
{
    return false;
}
#endif

} // namespace BillfoldService
