// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>

namespace BillfoldService {

/// How much one key may ask for.
struct RateLimit
{
    int perMinute = 0;
    int burst = 0; ///< at once, after a quiet time
};

/// A token bucket per key (account, address). In memory: each replica counts for itself. Thread-safe.
class RateLimiter
{
public:
    using Time = std::chrono::steady_clock::time_point;

    explicit RateLimiter(RateLimit limit);

    /// Takes one token. Nothing when it was there; else how long to wait for it.
    [[nodiscard]] std::optional<std::chrono::seconds> take(const std::string &key, Time now);

private:
    struct Bucket
    {
        double tokens = 0;
        Time filledAt = {};
    };

    void forgetFullBuckets(Time now);

    RateLimit m_limit;
    std::mutex m_mutex;
    std::unordered_map<std::string, Bucket> m_buckets;
};

} // namespace BillfoldService
