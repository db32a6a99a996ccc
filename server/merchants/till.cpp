// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/merchants/till.h"

#include "server/base/crashpoint.h"
#include "server/base/identifiers.h"
#include "server/base/planted.h"
#include "server/merchants/merchantbook.h"
#include "server/merchants/merchantstore.h"
#include "server/merchants/paymentcodestore.h"
#include "server/merchants/purchaseexecution.h"
#include "server/payments/spending.h"

namespace BillfoldService {
namespace {

using State = PaymentCode::State;

/// The digits stand in both: the bar code says nothing else, the QR code is written from them.
std::optional<PaymentCode> findScanned(Transaction &transaction, const std::string &text)
{
    if (auto code = lockPaymentCodeByDigits(transaction, text))
        return code;
    const auto digits = digitsOfConsumerCode(text);
    return digits ? lockPaymentCodeByDigits(transaction, *digits) : std::nullopt;
}

std::optional<Problem> reasonNotToScan(const PaymentCode &code, const Merchant &merchant, Timestamp now)
{
    if (merchant.state == MerchantState::Closed)
        return Problem {.type = ProblemType::MerchantClosed};
    if (code.state == State::Revoked || (code.state == State::Waiting && now > code.expiresAt))
        return Problem {.type = ProblemType::MerchantCodeExpired};
    if (code.state != State::Waiting && !isPlanted("payment-code-used-twice"))
        return Problem {.type = ProblemType::MerchantCodeUsed};
    return std::nullopt;
}

/// The person approves a code for one payment, as if the merchant had shown it.
Result<ScanResult> askPerson(Transaction &transaction, Random &random, PaymentCode code)
{
    const auto asked = issueMerchantCode(transaction, random,
        {.merchantId = code.merchantId,
            .amountMinor = code.amountMinor,
            .expiresAt = transaction.now() + confirmTime});
    if (!asked)
        return failure(asked.error());
    code.state = State::Confirm;
    code.merchantCodeId = asked->id;
    updatePaymentCode(transaction, code);
    return ScanResult {code, {}};
}

Result<ScanResult> takeAtOnce(Transaction &transaction, Random &random, const ReceiptSigner &signer,
    const Merchant &merchant, PaymentCode code)
{
    const Timestamp now = transaction.now();
    const Purchase purchase {.id = makeIdentifier(now, random),
        .transactionId = makeIdentifier(now, random),
        .payerAccountId = code.accountId,
        .merchantId = merchant.id,
        .codeId = code.id,
        .amountMinor = code.amountMinor,
        .createdAt = now};
    auto settlement = bookPurchase(transaction, random, signer, purchase, merchant, {.cause = "till/" + code.id});
    if (!settlement)
        return failure(settlement.error());
    insertPurchase(transaction, purchase);
    code.state = State::Paid;
    code.purchaseId = purchase.id;
    updatePaymentCode(transaction, code);
    crashPoint("till-booked");
    return ScanResult {code, std::move(settlement->announcements)};
}

} // namespace

Result<ScanResult> scanAtTill(Transaction &transaction, Random &random, const ReceiptSigner &signer,
    const PaymentLimits &limits, const TillScan &scan)
{
    const auto merchant = findMerchant(transaction, scan.merchantId);
    if (!merchant)
        return failure(ProblemType::NotFound, "no such merchant");
    if (scan.amountMinor < 1 || scan.amountMinor > Money::maximumMinor / 2)
        return failure(ProblemType::Invalid, "no amount that can be paid");
    auto code = findScanned(transaction, scan.code);
    if (!code)
        return failure(ProblemType::MerchantCodeUnknown);
    if (const auto reason = reasonNotToScan(*code, *merchant, transaction.now()))
        return failure(*reason);
    code->amountMinor = scan.amountMinor;
    code->merchantId = merchant->id;
    if (const auto reason = reasonNotToSpend(transaction, limits, code->accountId, scan.amountMinor)) {
        code->state = State::Declined;
        code->reason = problemName(reason->type);
        updatePaymentCode(transaction, *code);
        return ScanResult {*code, {}};
    }
    if (scan.amountMinor > confirmAbove)
        return askPerson(transaction, random, std::move(*code));
    return takeAtOnce(transaction, random, signer, *merchant, std::move(*code));
}

} // namespace BillfoldService
