// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/purchases/purchase.h"
#include "core/purchases/showncode.h"

#include <QCoroTask>
#include <QObject>

namespace Billfold {

class AccountService;
class ApiClient;
class PaymentService;

/// Paying merchants by their codes, up to the review; what follows is the same for every kind of payment, see
/// TransferService::send. Interface thread; safe to destroy while calls are open: they then return Cancelled.
class PurchaseService : public QObject
{
    Q_OBJECT

public:
    /// Client and the other services outlive this one.
    PurchaseService(ApiClient &api, PaymentService &payments, AccountService &account, QObject *parent = nullptr);

    /// Asks the service whom a code is of. PayCodeMalformed and PayCodeOtherCurrency before anything is sent; errors of
    /// readCode().
    [[nodiscard]] QCoro::Task<Result<MerchantOffer>> read(QString code);

    /// Fixes the bytes in the vault and returns what they say. Errors of checkDraft and tipOf; BalanceInsufficient and
    /// LimitExceeded (Error::limit) where they are certain already. Nothing is written when it fails.
    [[nodiscard]] QCoro::Task<Result<PurchaseReview>> prepare(PurchaseDraft draft);

    /// A new code to show at a till; the one before is good no longer. Errors of transport.
    [[nodiscard]] QCoro::Task<Result<ShownCode>> showCode();
    /// What became of it.
    [[nodiscard]] QCoro::Task<Result<ShownCodeState>> codeState(QString id);
    /// The person shows it no longer. Harmless when it has been scanned.
    void hideCode(QString id);

private:
    [[nodiscard]] Result<PurchaseTerms> termsOf(const PurchaseDraft &draft) const;

    ApiClient &m_api;
    PaymentService &m_payments;
    AccountService &m_account;
};

} // namespace Billfold
