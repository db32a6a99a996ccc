// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/merchants/refunding.h"

#include "server/base/crashpoint.h"
#include "server/base/identifiers.h"
#include "server/base/planted.h"
#include "server/base/text.h"
#include "server/merchants/merchantstore.h"
#include "server/payments/purchasestore.h"
#include "server/wire/values.h"
#include "server/work/dueworkstore.h"

namespace BillfoldService {
namespace {

/// "<purchase>/<number>"
std::optional<Refund> refundOf(Transaction &transaction, const std::string &key)
{
    const std::size_t slash = key.find('/');
    const auto number = slash == std::string::npos ? std::nullopt : parseNumber(std::string_view(key).substr(slash + 1));
    return number ? findRefund(transaction, key.substr(0, slash), *number) : std::nullopt;
}

Result<Settlement> bookRefund(Transaction &transaction, Random &random, const ReceiptSigner &signer,
    const Refund &refund, const std::string &cause)
{
    const auto purchase = lockPurchase(transaction, refund.purchaseId);
    const auto merchant = purchase ? findMerchant(transaction, purchase->merchantId) : std::nullopt;
    if (!merchant)
        return failure(ProblemType::Internal, "a refund without a purchase");
    const Timestamp now = transaction.now();
    const Movement bill {.id = makeIdentifier(now, random),
        .kind = "refund",
        .counterpartyName = merchant->name,
        .category = merchant->category,
        .note = refund.note,
        .purchaseId = purchase->id};
    return settle(transaction, signer,
        {.id = makeIdentifier(now, random),
            .kind = "refund",
            .bookedAt = now,
            .lines = {{purchase->payerAccountId, refund.amountMinor, bill, {}},
                {"merchant:" + merchant->id, -refund.amountMinor, {}, {}}},
            .cause = cause});
}

} // namespace

Result<Refund> announceRefund(Transaction &transaction, Refund refund, std::chrono::milliseconds after)
{
    const auto purchase = lockPurchase(transaction, refund.purchaseId);
    if (!purchase)
        return failure(ProblemType::NotFound, "no such purchase");
    if (refund.amountMinor < 1 || !isNote(refund.note))
        return failure(ProblemType::Invalid, "an amount or a note that no bill shows");
    const RefundedSum before = sumRefunds(transaction, refund.purchaseId);
    const std::int64_t left = purchase->amountMinor + purchase->tipMinor - before.amountMinor;
    if (refund.amountMinor > left && !isPlanted("refund-above-purchase"))
        return failure(ProblemType::AmountDiffers, "more than is left of what was paid");
    refund.number = before.count + 1;
    insertRefund(transaction, refund);
    scheduleWork(transaction,
        {std::string(refundWorkKind), refund.purchaseId + '/' + std::to_string(refund.number), "{}",
            transaction.now() + after});
    return refund;
}

Result<Settlement> landRefund(
    Transaction &transaction, Random &random, const ReceiptSigner &signer, const DueWork &work)
{
    const std::string cause = work.kind + '/' + work.key;
    if (isBooked(transaction, cause))
        return Settlement();
    const auto refund = refundOf(transaction, work.key);
    if (!refund)
        return failure(ProblemType::Internal, "a refund that nobody gave");
    auto settlement = bookRefund(transaction, random, signer, *refund, cause);
    crashPoint("refund-booked");
    return settlement;
}

} // namespace BillfoldService
