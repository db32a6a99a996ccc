// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/service/ratelimiter.h"

#include <algorithm>
#include <cmath>

namespace BillfoldService {
namespace {

/// Keys are remembered up to this many; then those that have not asked lately are forgotten.
constexpr std::size_t mostBuckets = 50'000;

double secondsBetween(RateLimiter::Time from, RateLimiter::Time to)
{
    return std::chrono::duration<double>(to - from).count();
}

} // namespace

RateLimiter::RateLimiter(RateLimit limit)
    : m_limit(limit)
{
}

std::optional<std::chrono::seconds> RateLimiter::take(const std::string &key, Time now)
{
    const std::lock_guard lock(m_mutex);
    if (m_buckets.size() >= mostBuckets)
        forgetFullBuckets(now);
    const double perSecond = m_limit.perMinute / 60.0;
    Bucket &bucket = m_buckets.try_emplace(key, Bucket {double(m_limit.burst), now}).first->second;
    bucket.tokens = std::min(double(m_limit.burst), bucket.tokens + perSecond * secondsBetween(bucket.filledAt, now));
    bucket.filledAt = now;
    if (bucket.tokens >= 1) {
        bucket.tokens -= 1;
        return std::nullopt;
    }
    return std::chrono::seconds(std::max(1L, std::lround(std::ceil((1 - bucket.tokens) / perSecond))));
}

void RateLimiter::forgetFullBuckets(Time now)
{
    const double fillTime = m_limit.burst * 60.0 / m_limit.perMinute;
    std::erase_if(m_buckets, [&](const auto &entry) { return secondsBetween(entry.second.filledAt, now) > fillTime; });
}

} // namespace BillfoldService
