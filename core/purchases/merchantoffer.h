// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <QDateTime>
#include <QMetaType>
#include <QString>

#include <optional>

namespace Billfold {

/// Whom a merchant's code is of and what it asks for, as the service tells. Nothing here was read from the code.
struct MerchantOffer
{
    Q_GADGET
    Q_PROPERTY(QString merchantName MEMBER merchantName CONSTANT FINAL)
    Q_PROPERTY(QString category MEMBER category CONSTANT FINAL)
    Q_PROPERTY(QString city MEMBER city CONSTANT FINAL)
    Q_PROPERTY(bool amountFixed READ isAmountFixed CONSTANT FINAL)
    Q_PROPERTY(Billfold::Money amount READ fixedAmount CONSTANT FINAL)
    Q_PROPERTY(bool tipPrompted READ isTipPrompted CONSTANT FINAL)
    Q_PROPERTY(bool tipFixed READ isTipFixed CONSTANT FINAL)
    Q_PROPERTY(Billfold::Money tipAmount MEMBER tipAmount CONSTANT FINAL)
    /// 10.5 for 10.5 %; 0 where the tip is no percentage.
    Q_PROPERTY(double tipPercent READ tipPercent CONSTANT FINAL)
    Q_PROPERTY(QString billNumber MEMBER billNumber CONSTANT FINAL)
    Q_PROPERTY(QString storeLabel MEMBER storeLabel CONSTANT FINAL)
    Q_PROPERTY(QDateTime expiresAt MEMBER expiresAt CONSTANT FINAL)

public:
    enum class Tip {
        None,
        Prompt, ///< whatever the payer likes, up to the amount
        Fixed, ///< `tipAmount`
        Percentage, ///< `tipHundredths` hundredths of a percent
    };

    QString codeId; ///< opaque, for this account only, good for 30 minutes
    QString merchantName;
    QString category; ///< as in the movements; unknown ones are kept
    QString city;
    std::optional<Money> amount; ///< positive; without it the payer says
    Tip tip = Tip::None;
    Money tipAmount;
    int tipHundredths = 0;
    QString billNumber; ///< may be empty
    QString storeLabel; ///< may be empty
    QDateTime expiresAt; ///< UTC, service time; not valid where there is none

    [[nodiscard]] bool isAmountFixed() const { return amount.has_value(); }
    [[nodiscard]] Money fixedAmount() const { return amount.value_or(Money()); }
    [[nodiscard]] bool isTipPrompted() const { return tip == Tip::Prompt; }
    [[nodiscard]] bool isTipFixed() const { return tip == Tip::Fixed; }
    [[nodiscard]] double tipPercent() const { return tipHundredths / 100.0; }

    bool operator==(const MerchantOffer &) const = default;
};

} // namespace Billfold

Q_DECLARE_METATYPE(Billfold::MerchantOffer)
