// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <compare>
#include <optional>

namespace Billfold {

/// An amount in the minor unit of its ISO 4217 currency (CNY 12.34 is minor 1234).
/// Amounts stay within ±(2^53−1), what a JSON number carries exactly; arithmetic that would leave it yields nothing.
class Money
{
    Q_GADGET
    Q_PROPERTY(QString currency READ currency CONSTANT FINAL)
    Q_PROPERTY(bool isNegative READ isNegative CONSTANT FINAL)
    Q_PROPERTY(bool isZero READ isZero CONSTANT FINAL)

public:
    static constexpr qint64 MaximumMinor = (qint64(1) << 53) - 1;

    Money() = default;

    /// `currency` is three capital letters. Nothing when it is not, or when `minor` is out of bounds.
    static std::optional<Money> create(const QString &currency, qint64 minor);

    [[nodiscard]] const QString &currency() const { return m_currency; }
    [[nodiscard]] qint64 minor() const { return m_minor; }
    [[nodiscard]] bool isNegative() const { return m_minor < 0; }
    [[nodiscard]] bool isZero() const { return m_minor == 0; }
    /// False only for a default-constructed value, which stands for "not known".
    [[nodiscard]] bool isValid() const { return !m_currency.isEmpty(); }

    /// Nothing when the currencies differ or the result is out of bounds.
    [[nodiscard]] std::optional<Money> plus(const Money &other) const;
    [[nodiscard]] std::optional<Money> minus(const Money &other) const;
    [[nodiscard]] Money negated() const { return Money(m_currency, -m_minor); }

    bool operator==(const Money &) const = default;

private:
    Money(QString currency, qint64 minor)
        : m_currency(std::move(currency))
        , m_minor(minor)
    {
    }

    QString m_currency;
    qint64 m_minor = 0;
};

/// How many decimals the currency has (ISO 4217, list one of 2024): 2 unless it is among the exceptions known here.
[[nodiscard]] int minorUnitExponent(const QString &currency);

} // namespace Billfold

Q_DECLARE_METATYPE(Billfold::Money)
