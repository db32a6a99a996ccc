// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

namespace Billfold {

class Random;

/// Exponential backoff with full jitter: before repetition n the wait is uniform in [0, min(longest, first · 2^(n−1))],
/// so that clients that failed together do not come back together.
struct RetryPolicy
{
    /// Including the first.
    int attempts = 4;
    std::chrono::milliseconds firstWait = std::chrono::milliseconds(250);
    std::chrono::milliseconds longestWait = std::chrono::seconds(4);

    /// The wait before repetition `repetition` (from 1); at least `retryAfter`, when the service named one.
    [[nodiscard]] std::chrono::milliseconds waitBefore(
        int repetition, std::optional<std::chrono::seconds> retryAfter, Random &random) const;
};

} // namespace Billfold
