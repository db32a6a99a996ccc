// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>

namespace Billfold {

/// Where the time comes from. Handed in through constructors, so that tests own it. Thread-safe.
class Clock
{
public:
    virtual ~Clock() = default;
    /// The wall clock in UTC, millisecond precision. It may jump.
    [[nodiscard]] virtual QDateTime utcNow() const = 0;
    /// Never goes back; for durations only.
    [[nodiscard]] virtual std::chrono::milliseconds monotonicNow() const = 0;
};

/// The machine's own clock.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime utcNow() const override;
    [[nodiscard]] std::chrono::milliseconds monotonicNow() const override;
};

/// The wire form of a time, RFC 3339 in UTC with milliseconds: "2026-11-22T12:31:00.000Z".
[[nodiscard]] QString toRfc3339(const QDateTime &time);
/// Invalid when the text is not RFC 3339 with a zone.
[[nodiscard]] QDateTime fromRfc3339(const QString &text);

} // namespace Billfold
