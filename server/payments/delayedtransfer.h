// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/payments/paymentexecution.h"
#include "server/payments/transferstore.h"
#include "server/work/duework.h"

namespace BillfoldService {

inline constexpr std::string_view landingWorkKind = "transfer-landing";

/// Sees to it that a transfer which is on its way lands, and tells its payer's feed that it is. In the transaction that
/// takes the money from the payer.
[[nodiscard]] Announcement startOnItsWay(Transaction &transaction, const Transfer &transfer);

/// Due work: gives the money to the payee, unless it has landed or was called back.
[[nodiscard]] Result<Settlement> landTransfer(
    Transaction &transaction, Random &random, const ReceiptSigner &signer, const DueWork &work);

/// What calling back came to.
struct CalledBack
{
    Transfer transfer = {};
    std::vector<Announcement> announcements = {};
};

/// Gives the money back to the payer, unless that has been done. ProblemType::NotFound for what is not `payerAccountId`'s,
/// ProblemType::TransferLanded for what has reached its payee, at once or by now.
[[nodiscard]] Result<CalledBack> callBackTransfer(Transaction &transaction, Random &random, const ReceiptSigner &signer,
    const std::string &payerAccountId, const std::string &transferId);

} // namespace BillfoldService
