// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/funding/fundingoperation.h"

#include <QDateTime>
#include <QMetaType>
#include <QString>

namespace Billfold {

/// What the person asks for.
struct FundingDraft
{
    FundingOperation::Kind kind = FundingOperation::Kind::TopUp;
    QString sourceId;
    Money amount; ///< positive
};

/// The review before approval: read back from the bytes that will be signed, never from what was typed.
struct FundingReview
{
    Q_GADGET
    Q_PROPERTY(QString intentId MEMBER intentId CONSTANT FINAL)
    Q_PROPERTY(QString bankName MEMBER bankName CONSTANT FINAL)
    Q_PROPERTY(QString lastFour MEMBER lastFour CONSTANT FINAL)
    Q_PROPERTY(Billfold::Money amount MEMBER amount CONSTANT FINAL)
    Q_PROPERTY(Billfold::Money balanceAfter MEMBER balanceAfter CONSTANT FINAL)

public:
    QString intentId; ///< what FundingService::send takes
    QString bankName;
    QString lastFour;
    Money amount;
    Money balanceAfter; ///< what there would be to spend

    bool operator==(const FundingReview &) const = default;
};

} // namespace Billfold

Q_DECLARE_METATYPE(Billfold::FundingReview)
