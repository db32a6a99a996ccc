// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/payments/paymentintent.h"
#include "core/transfers/delayedtransfer.h"
#include "core/transfers/transferjson.h"

#include <QCoroTask>

namespace Billfold {

class ApiClient;

/// POST /v1/payees/lookup. `name` may be empty. PayeeNotFound, PayeeIsSelf.
[[nodiscard]] QCoro::Task<Result<Payee>> lookUpPayee(ApiClient *client, QString phone, QString name);

/// POST /v1/transfers/{id}/call-back. TransferLanded, PaymentNotFound.
[[nodiscard]] QCoro::Task<Result<DelayedTransfer>> callBackTransfer(ApiClient *client, QString id);

/// POST /v1/transfers as the bytes that core/payments keeps, has approved and sends. Pure.
[[nodiscard]] PaymentRequest createTransferRequest(const TransferTerms &terms, const Payee &payee);

} // namespace Billfold
