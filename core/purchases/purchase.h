// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/purchases/merchantoffer.h"

#include <QDateTime>

namespace Billfold {

/// What the person has filled in.
struct PurchaseDraft
{
    MerchantOffer offer;
    Money amount; ///< positive, without the tip
    Money tip; ///< where the offer leaves it to the person; otherwise it is the offer's, see tipOf()
    QString note; ///< may be empty
};

/// What the bytes of a purchase say.
struct PurchaseTerms
{
    QString codeId;
    Money amount; ///< without the tip
    Money tip;
    QString note;
    QDateTime notAfter; ///< UTC, service time

    bool operator==(const PurchaseTerms &) const = default;
};

/// The review before approval: read back from the bytes that will be signed, never from what was typed.
struct PurchaseReview
{
    Q_GADGET
    Q_PROPERTY(QString intentId MEMBER intentId CONSTANT FINAL)
    Q_PROPERTY(Billfold::Money amount MEMBER amount CONSTANT FINAL)
    Q_PROPERTY(Billfold::Money tip MEMBER tip CONSTANT FINAL)
    Q_PROPERTY(Billfold::Money total MEMBER total CONSTANT FINAL)
    Q_PROPERTY(Billfold::Money balanceAfter MEMBER balanceAfter CONSTANT FINAL)
    Q_PROPERTY(QString note MEMBER note CONSTANT FINAL)
    Q_PROPERTY(QDateTime notAfter MEMBER notAfter CONSTANT FINAL)
    Q_PROPERTY(bool resemblesOpen MEMBER resemblesOpen CONSTANT FINAL)

public:
    QString intentId; ///< what TransferService::send takes
    Money amount; ///< without the tip
    Money tip; ///< zero where there is none
    Money total;
    Money balanceAfter; ///< what would be left to spend; negative when it does not suffice
    QString note;
    QDateTime notAfter; ///< UTC, service time; later it is refused
    /// The same amount to the same merchant is on its way without a known outcome: warn before approving.
    bool resemblesOpen = false;

    bool operator==(const PurchaseReview &) const = default;
};

/// The tip that goes with an amount: the offer's, half a minor unit rounded up, or `chosen` where it is the person's
/// choice. Pure. AmountTooLarge for one above the amount, AmountNegative.
[[nodiscard]] Result<Money> tipOf(const MerchantOffer &offer, const Money &amount, const Money &chosen);

} // namespace Billfold

Q_DECLARE_METATYPE(Billfold::PurchaseReview)
