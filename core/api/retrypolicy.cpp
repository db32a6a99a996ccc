// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/retrypolicy.h"

#include "core/base/random.h"

#include <algorithm>

namespace Billfold {

std::chrono::milliseconds RetryPolicy::waitBefore(
    int repetition, std::optional<std::chrono::seconds> retryAfter, Random &random) const
{
    // 2^20 times any sensible first wait is longer than any sensible longest wait, and far from an overflow.
    const int doublings = std::clamp(repetition - 1, 0, 20);
    const auto bound = std::min<std::chrono::milliseconds>(longestWait, firstWait * (1 << doublings));
    const auto jitter = std::chrono::milliseconds(random.below(static_cast<quint32>(bound.count()) + 1));
    return retryAfter ? *retryAfter + jitter : jitter;
}

} // namespace Billfold
