// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

namespace Billfold {

/// Every place at which a test can end the program as a power switch would, in the order in which a payment passes them.
inline constexpr std::array CrashPoints{
    std::string_view("prepare.in-transaction"),
    std::string_view("prepare.after-commit"),
    std::string_view("approve.answered"),
    std::string_view("send.before-commit"),
    std::string_view("send.after-commit"),
    std::string_view("send.request-written"),
    std::string_view("send.answered"),
    std::string_view("conclude.in-transaction"),
    std::string_view("vault.before-head"),
    std::string_view("vault.after-head"),
    std::string_view("conclude.after-commit"),
    std::string_view("sync.in-transaction"),
    std::string_view("sync.after-commit"),
    std::string_view("ask.answered"),
    std::string_view("void.before-request"),
    std::string_view("void.answered"),
};

#ifdef BILLFOLD_FAULTS
/// Kills this process, unconditionally and at once, where the environment says BILLFOLD_CRASH_AT=name[:n] and this is the
/// n-th time (the first without n). Thread-safe. `name` is one of CrashPoints.
void crashPoint(std::string_view name);
#else
/// Nothing: what people install has no such places.
constexpr void crashPoint(std::string_view) { }
#endif

} // namespace Billfold
