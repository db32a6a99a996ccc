// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"
#include "core/base/error.h"
#include "core/base/money.h"
#include "core/bills/movement.h"
#include "core/funding/fundingoperation.h"
#include "core/funding/fundingreview.h"
#include "core/funding/fundingsource.h"
#include "core/transfers/delayedtransfer.h"
#include "core/purchases/purchase.h"
#include "core/transfers/transfer.h"

#include <QQmlEngine>

namespace Billfold {

// QML names of core's values. They are read there, never made.

struct MoneyBinding
{
    Q_GADGET
    QML_FOREIGN(Billfold::Money)
    QML_VALUE_TYPE(money)
};

struct LimitsBinding
{
    Q_GADGET
    QML_FOREIGN(Billfold::Limits)
    QML_VALUE_TYPE(limits)
};

struct MovementBinding
{
    Q_GADGET
    QML_FOREIGN(Billfold::Movement)
    QML_VALUE_TYPE(movement)
};

struct TransferBinding
{
    Q_GADGET
    QML_FOREIGN(Billfold::Transfer)
    QML_VALUE_TYPE(transfer)
};

struct DelayedTransferBinding
{
    Q_GADGET
    QML_FOREIGN(Billfold::DelayedTransfer)
    QML_VALUE_TYPE(delayedTransfer)
};

struct TransferReviewBinding
{
    Q_GADGET
    QML_FOREIGN(Billfold::TransferReview)
    QML_VALUE_TYPE(transferReview)
};

struct FundingSourceBinding
{
    Q_GADGET
    QML_FOREIGN(Billfold::FundingSource)
    QML_VALUE_TYPE(fundingSource)
};

struct FundingReviewBinding
{
    Q_GADGET
    QML_FOREIGN(Billfold::FundingReview)
    QML_VALUE_TYPE(fundingReview)
};

struct FundingOperationBinding
{
    Q_GADGET
    QML_FOREIGN(Billfold::FundingOperation)
    QML_VALUE_TYPE(fundingOperation)
};

/// FundingOperation.TopUp, FundingOperation.Failed and the rest.
namespace FundingOperationEnums {
Q_NAMESPACE
QML_FOREIGN_NAMESPACE(Billfold::FundingOperation)
QML_NAMED_ELEMENT(FundingOperation)
}

struct MerchantOfferBinding
{
    Q_GADGET
    QML_FOREIGN(Billfold::MerchantOffer)
    QML_VALUE_TYPE(merchantOffer)
};

struct PurchaseReviewBinding
{
    Q_GADGET
    QML_FOREIGN(Billfold::PurchaseReview)
    QML_VALUE_TYPE(purchaseReview)
};

/// ErrorCode.Offline and the rest, as numbers.
namespace ErrorCodeBinding {
Q_NAMESPACE
QML_FOREIGN_NAMESPACE(Billfold)
QML_NAMED_ELEMENT(ErrorCode)
}

} // namespace Billfold
