// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/base/problem.h"
#include "server/base/random.h"
#include "server/database/transaction.h"
#include "server/merchants/merchant.h"

namespace BillfoldService {

/// Opens a merchant with a ledger account. Invalid for a name or city that no bill shows, or a category that the contract
/// does not know.
[[nodiscard]] Result<Merchant> openMerchant(Transaction &transaction, Random &random, Merchant merchant);

/// Makes a code, which says for what, and returns it with id and text. NotFound for a merchant of nobody; Invalid for an
/// amount, a tip or a text that no code carries.
[[nodiscard]] Result<MerchantCode> issueMerchantCode(Transaction &transaction, Random &random, MerchantCode code);

} // namespace BillfoldService
