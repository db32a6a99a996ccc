// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/database/transaction.h"
#include "server/merchants/merchant.h"

#include <optional>
#include <string>
#include <vector>

namespace BillfoldService {

void insertMerchant(Transaction &transaction, const Merchant &merchant);
[[nodiscard]] std::optional<Merchant> findMerchant(Transaction &transaction, const std::string &id);
/// In the order in which they came.
[[nodiscard]] std::vector<Merchant> readMerchants(Transaction &transaction);
void setMerchantState(Transaction &transaction, const std::string &id, MerchantState state);

void insertMerchantCode(Transaction &transaction, const MerchantCode &code);
[[nodiscard]] std::optional<MerchantCode> findMerchantCode(Transaction &transaction, const std::string &id);
/// Whose whole text is this.
[[nodiscard]] std::optional<MerchantCode> findMerchantCodeByContent(
    Transaction &transaction, const std::string &content);
[[nodiscard]] std::vector<MerchantCode> readMerchantCodes(Transaction &transaction, const std::string &merchantId);
/// Gives a code for one payment to a purchase. False when another has it.
[[nodiscard]] bool claimMerchantCode(
    Transaction &transaction, const std::string &id, const std::string &purchaseId);

} // namespace BillfoldService
