// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/base/timestamp.h"

#include <array>
#include <charconv>
#include <cstdio>

namespace BillfoldService {
namespace {

using std::chrono::days;
using std::chrono::floor;
using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

std::optional<int> number(std::string_view text, std::size_t position, std::size_t length)
{
    if (position + length > text.size())
        return std::nullopt;
    const char *first = text.data() + position;
    for (const char *each = first; each != first + length; ++each) {
        if (*each < '0' || *each > '9')
            return std::nullopt;
    }
    int value = 0;
    std::from_chars(first, first + length, value);
    return value;
}

/// The digits of a fraction of a second as milliseconds; finer digits are cut off.
std::optional<milliseconds> fraction(std::string_view digits)
{
    if (digits.empty() || digits.size() > 9 || digits.find_first_not_of("0123456789") != std::string_view::npos)
        return std::nullopt;
    std::string padded(digits.substr(0, 3));
    padded.resize(3, '0');
    return milliseconds(*number(padded, 0, 3));
}

} // namespace

std::int64_t toMilliseconds(Timestamp time)
{
    return time.time_since_epoch().count();
}

Timestamp fromMilliseconds(std::int64_t value)
{
    return Timestamp(milliseconds(value));
}

std::string toRfc3339(Timestamp time)
{
    const auto day = floor<days>(time);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss clock(time - day);
    std::array<char, 48> text {};
    const int length = std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02d.%03dZ",
        int(date.year()), unsigned(date.month()), unsigned(date.day()), int(clock.hours().count()),
        int(clock.minutes().count()), int(clock.seconds().count()), int(clock.subseconds().count()));
    return std::string(text.data(), std::size_t(length));
}

std::optional<Timestamp> fromDate(std::string_view text)
{
    const auto year = number(text, 0, 4);
    const auto month = number(text, 5, 2);
    const auto day = number(text, 8, 2);
    if (text.size() != 10 || !year || !month || !day || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const std::chrono::year_month_day date {
        std::chrono::year(*year), std::chrono::month(unsigned(*month)), std::chrono::day(unsigned(*day))};
    if (!date.ok())
        return std::nullopt;
    return Timestamp(std::chrono::sys_days(date));
}

std::optional<Timestamp> fromRfc3339(std::string_view text)
{
    if (text.size() < 20 || text.back() != 'Z' || text[10] != 'T' || text[13] != ':' || text[16] != ':')
        return std::nullopt;
    const auto date = fromDate(text.substr(0, 10));
    const auto hour = number(text, 11, 2);
    const auto minute = number(text, 14, 2);
    const auto second = number(text, 17, 2);
    if (!date || !hour || !minute || !second || *hour > 23 || *minute > 59 || *second > 59)
        return std::nullopt;
    milliseconds rest {0};
    if (text.size() > 20) {
        const auto parsed = fraction(text.substr(20, text.size() - 21));
        if (text[19] != '.' || !parsed)
            return std::nullopt;
        rest = *parsed;
    }
    return *date + hours(*hour) + minutes(*minute) + seconds(*second) + rest;
}

std::string toHttpDate(Timestamp time)
{
    static constexpr std::array weekdays {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static constexpr std::array months {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto day = floor<days>(time);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss clock(floor<seconds>(time - day));
    std::array<char, 48> text {};
    const int length = std::snprintf(text.data(), text.size(), "%s, %02u %s %04d %02d:%02d:%02d GMT",
        weekdays[std::chrono::weekday(day).c_encoding()], unsigned(date.day()), months[unsigned(date.month()) - 1],
        int(date.year()), int(clock.hours().count()), int(clock.minutes().count()), int(clock.seconds().count()));
    return std::string(text.data(), std::size_t(length));
}

Timestamp startOfDay(Timestamp time)
{
    return Timestamp(floor<days>(time));
}

Timestamp startOfMonth(Timestamp time)
{
    const std::chrono::year_month_day date(floor<days>(time));
    return Timestamp(std::chrono::sys_days(date.year() / date.month() / 1));
}

} // namespace BillfoldService
