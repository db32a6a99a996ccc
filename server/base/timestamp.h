// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace BillfoldService {

/// A moment in UTC with millisecond precision. Stored as milliseconds since 1970 in BIGINT columns.
using Timestamp = std::chrono::sys_time<std::chrono::milliseconds>;

[[nodiscard]] std::int64_t toMilliseconds(Timestamp time);
[[nodiscard]] Timestamp fromMilliseconds(std::int64_t milliseconds);

/// "2026-11-22T12:31:00.000Z" (RFC 3339).
[[nodiscard]] std::string toRfc3339(Timestamp time);
/// Accepts RFC 3339 in UTC ("Z"), with or without a fraction.
[[nodiscard]] std::optional<Timestamp> fromRfc3339(std::string_view text);
/// "Sun, 22 Nov 2026 12:31:00 GMT" (RFC 9110, 5.6.7), for the Date header.
[[nodiscard]] std::string toHttpDate(Timestamp time);
/// "2026-11-22" as midnight UTC.
[[nodiscard]] std::optional<Timestamp> fromDate(std::string_view text);

/// Where the day and the month of a limit begin: midnight UTC, as the contract has it.
[[nodiscard]] Timestamp startOfDay(Timestamp time);
[[nodiscard]] Timestamp startOfMonth(Timestamp time);

} // namespace BillfoldService
