// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretbytes.h"
#include "core/funding/fundingjson.h"
#include "core/payments/paymentintent.h"

#include <QCoroTask>

namespace Billfold {

class ApiClient;

/// GET /v1/funding
[[nodiscard]] QCoro::Task<Result<FundingOverview>> fetchFunding(ApiClient *client);
/// POST /v1/card-bindings. CardNotSupported, CardAlreadyBound, CardDetailsWrong, CardExpired, TooManyCards.
[[nodiscard]] QCoro::Task<Result<CardBinding>> beginBinding(ApiClient *client, QString sealedAccount, QString phone);
/// POST …/confirm. CodeWrong (Error::triesLeft), CodeTriesUsed, CodeExpired.
[[nodiscard]] QCoro::Task<Result<FundingSource>> confirmBinding(ApiClient *client, QString bindingId, SecretBytes code);
/// POST /v1/funding-sources/{id}/default. FundingSourceGone.
[[nodiscard]] QCoro::Task<Result<FundingSource>> chooseSource(ApiClient *client, QString sourceId);
/// DELETE /v1/funding-sources/{id}. FundingSourceGone, FundingSourceInUse.
[[nodiscard]] QCoro::Task<Result<void>> removeSource(ApiClient *client, QString sourceId);
/// POST /v1/funding-operations/{id}/code. CodeWrong (Error::triesLeft), OperationOver.
[[nodiscard]] QCoro::Task<Result<FundingOperation>> enterBankCode(ApiClient *client, QString operationId, SecretBytes code);

/// POST /v1/top-ups or /v1/withdrawals as the bytes that core/payments keeps, has approved and sends. Pure.
[[nodiscard]] PaymentRequest createFundingRequest(
    FundingOperation::Kind kind, const FundingTerms &terms, const FundingSource &source);

} // namespace Billfold
