// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/database/transaction.h"
#include "server/merchants/paymentcode.h"

#include <optional>
#include <string>

namespace BillfoldService {

void insertPaymentCode(Transaction &transaction, const PaymentCode &code);
/// All of the code that changes after it was made.
void updatePaymentCode(Transaction &transaction, const PaymentCode &code);
/// Codes of this account that nobody has scanned are revoked.
void revokeWaitingCodes(Transaction &transaction, const std::string &accountId);
[[nodiscard]] std::optional<PaymentCode> findPaymentCode(Transaction &transaction, const std::string &id);
/// Locked until the end of the transaction.
[[nodiscard]] std::optional<PaymentCode> lockPaymentCode(Transaction &transaction, const std::string &id);
[[nodiscard]] std::optional<PaymentCode> lockPaymentCodeByDigits(Transaction &transaction, const std::string &digits);

} // namespace BillfoldService
