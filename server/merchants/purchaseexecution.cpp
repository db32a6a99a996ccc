// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/merchants/purchaseexecution.h"

#include "server/base/crashpoint.h"
#include "server/base/identifiers.h"
#include "server/base/planted.h"
#include "server/ledger/movementjson.h"
#include "server/merchants/merchantjson.h"
#include "server/merchants/merchantstore.h"
#include "server/payments/payeeid.h"
#include "server/payments/spending.h"
#include "server/wire/responses.h"

namespace BillfoldService {
namespace {

struct Deal
{
    Merchant merchant;
    MerchantCode code;
};

std::optional<Deal> findDeal(Transaction &transaction, const std::string &codeId)
{
    auto code = findMerchantCode(transaction, codeId);
    auto merchant = code ? findMerchant(transaction, code->merchantId) : std::nullopt;
    if (!merchant)
        return std::nullopt;
    return Deal {std::move(*merchant), std::move(*code)};
}

std::optional<Problem> reasonNotToAccept(const Deal &deal, const PurchaseRequest &request, Timestamp now)
{
    if (const auto reason = reasonNotToTake(deal.merchant, deal.code, now))
        return reason;
    const bool isOther = deal.code.isForOnePayment() && request.amountMinor != deal.code.amountMinor;
    if ((isOther && !isPlanted("merchant-amount-not-compared"))
        || !allowsTip(deal.code.tip, request.amountMinor, request.tipMinor))
        return Problem {.type = ProblemType::AmountDiffers};
    return std::nullopt;
}

Result<Verdict> moveMoney(Transaction &transaction, const PaymentEnvironment &environment,
    const PaymentAttempt &attempt, const PurchaseRequest &request, const Deal &deal)
{
    const Timestamp now = transaction.now();
    const Purchase purchase {.id = makeIdentifier(now, environment.random),
        .transactionId = makeIdentifier(now, environment.random),
        .payerAccountId = attempt.exchange.accountId,
        .merchantId = deal.merchant.id,
        .codeId = deal.code.id,
        .amountMinor = request.amountMinor,
        .tipMinor = request.tipMinor,
        .note = request.note,
        .createdAt = now};
    if (deal.code.isForOnePayment() && !claimMerchantCode(transaction, deal.code.id, purchase.id))
        return Problem {.type = ProblemType::MerchantCodeUsed};
    crashPoint("merchant-code-claimed");
    auto settlement = bookPurchase(
        transaction, environment.random, environment.signer, purchase, deal.merchant, {.intentHash = attempt.intentHash});
    if (!settlement)
        return failure(settlement.error());
    crashPoint("booked");
    insertPurchase(transaction, purchase);
    crashPoint("purchase-written");
    const boost::json::object body {{"status", "SETTLED"},
        {"purchase", toJson(purchase, deal.merchant, deal.code)}, {"movement", toJson(settlement->movements.front())}};
    return Executed {"SETTLED", jsonResponse(201, body), std::move(settlement->announcements)};
}

} // namespace

Result<Settlement> bookPurchase(Transaction &transaction, Random &random, const ReceiptSigner &signer,
    const Purchase &purchase, const Merchant &merchant, const PurchaseOrigin &origin)
{
    const std::int64_t total = purchase.amountMinor + purchase.tipMinor + purchase.feeMinor;
    const Movement bill {.id = makeIdentifier(purchase.createdAt, random),
        .kind = "payment",
        .counterpartyName = merchant.name,
        .category = merchant.category,
        .note = purchase.note,
        .purchaseId = purchase.id};
    return settle(transaction, signer,
        {.id = purchase.transactionId,
            .kind = "payment",
            .bookedAt = purchase.createdAt,
            .lines = {{purchase.payerAccountId, -total, bill, origin.intentHash},
                {"merchant:" + merchant.id, total - (isPlanted("cent-lost") ? 1 : 0), {}, {}}},
            .cause = origin.cause});
}

std::optional<Problem> reasonNotToTake(const Merchant &merchant, const MerchantCode &code, Timestamp now)
{
    if (!code.purchaseId.empty())
        return Problem {.type = ProblemType::MerchantCodeUsed};
    if (code.expiresAt && now > *code.expiresAt)
        return Problem {.type = ProblemType::MerchantCodeExpired};
    if (merchant.state == MerchantState::Closed)
        return Problem {.type = ProblemType::MerchantClosed};
    return std::nullopt;
}

Result<Verdict> executePurchase(Transaction &transaction, const PaymentEnvironment &environment,
    const PaymentAttempt &attempt, const PurchaseRequest &request)
{
    const std::string &payer = attempt.exchange.accountId;
    const auto codeId
        = openPayeeId(environment.keys, payer, request.codeId, transaction.now(), KeyPurpose::MerchantCode);
    const auto deal = codeId ? findDeal(transaction, *codeId) : std::nullopt;
    if (!deal)
        return failure(ProblemType::MerchantCodeUnknown);
    if (const auto reason = reasonNotToAccept(*deal, request, transaction.now()))
        return *reason;
    if (const auto reason
        = reasonNotToSpend(transaction, environment.limits, payer, request.amountMinor + request.tipMinor))
        return *reason;
    crashPoint("balances-checked");
    return moveMoney(transaction, environment, attempt, request, *deal);
}

} // namespace BillfoldService
