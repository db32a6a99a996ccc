// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>

namespace BillfoldService {

/// How long to wait after so many failures: twice as long each time, from `first` up to `longest`.
[[nodiscard]] inline std::chrono::milliseconds backOff(
    int failures, std::chrono::milliseconds first, std::chrono::milliseconds longest)
{
    constexpr int mostDoublings = 20;
    const std::chrono::milliseconds pause = first * (1LL << std::clamp(failures - 1, 0, mostDoublings));
    return std::min(longest, pause);
}

} // namespace BillfoldService
