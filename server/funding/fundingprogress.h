// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/funding/bankchannel.h"
#include "server/funding/fundingoperation.h"
#include "server/payments/paymentexecution.h"
#include "server/work/duework.h"

namespace BillfoldService {

inline constexpr std::string_view withdrawalReturnWorkKind = "withdrawal-return";

/// Puts the operation, as it is now, into its owner's feed.
[[nodiscard]] Announcement tellOperation(Transaction &transaction, const FundingOperation &operation);

/// What a bank's word does to an operation, in one transaction: money that came in is booked, money that went out leaves
/// the withdrawals' account, and what was refused is failed or goes back. A word about an operation that is over changes
/// nothing. `reply` is a problem when the bank gave no answer.
[[nodiscard]] Result<std::vector<Announcement>> takeBankReply(Transaction &transaction,
    const PaymentEnvironment &environment, const std::string &operationId, const Result<BankReply> &reply);

/// Brings a refused withdrawal back to its owner, once per key of its work.
[[nodiscard]] Result<std::vector<Announcement>> returnWithdrawal(
    Transaction &transaction, const PaymentEnvironment &environment, const DueWork &work);

} // namespace BillfoldService
