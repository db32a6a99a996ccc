// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/merchants/paymentcodeendpoint.h"

#include "server/base/identifiers.h"
#include "server/crypto/systemrandom.h"
#include "server/merchants/merchantjson.h"
#include "server/merchants/merchantstore.h"
#include "server/merchants/paymentcodestore.h"
#include "server/payments/payeeid.h"
#include "server/wire/responses.h"
#include "server/wire/values.h"

namespace BillfoldService {
namespace {

constexpr std::size_t randomDigits = 16;

/// "26", then 16 digits that nobody guesses within a minute.
std::string makeDigits(Random &random)
{
    std::string digits = "26";
    while (digits.size() < 2 + randomDigits) {
        // Bytes of 250 and more are thrown away: every digit is as likely as the others.
        const auto byte = static_cast<unsigned char>(randomBytes(random, 1).front());
        if (byte < 250)
            digits += static_cast<char>('0' + byte % 10);
    }
    return digits;
}

/// "expired" is a waiting code whose time is over; what a person has approved meanwhile is paid.
std::string stateText(const PaymentCode &code, const MerchantCode *asked, Timestamp now)
{
    switch (code.state) {
    case PaymentCode::State::Waiting:
        return now > code.expiresAt ? "expired" : "waiting";
    case PaymentCode::State::Confirm:
        if (asked && !asked->purchaseId.empty())
            return "paid";
        return asked && asked->expiresAt && now > *asked->expiresAt ? "expired" : "confirm";
    case PaymentCode::State::Paid:
        return "paid";
    case PaymentCode::State::Declined:
        return "declined";
    case PaymentCode::State::Revoked:
        break;
    }
    return "revoked";
}

/// A code of this person. NotFound.
Result<PaymentCode> ownCode(std::optional<PaymentCode> code, const Exchange &exchange)
{
    if (!code || code->accountId != exchange.accountId)
        return failure(ProblemType::NotFound);
    return std::move(*code);
}

boost::json::object describe(
    Transaction &transaction, const PaymentEnvironment &environment, const PaymentCode &code)
{
    const auto merchant = findMerchant(transaction, code.merchantId);
    const auto asked = findMerchantCode(transaction, code.merchantCodeId);
    const std::string state = stateText(code, asked ? &*asked : nullptr, transaction.now());
    boost::json::object json {{"id", code.id}, {"state", state}, {"expiresAt", toJson(code.expiresAt)}};
    if (merchant) {
        json.emplace("merchant", toJson(*merchant));
        json.emplace("amount", moneyJson(code.amountMinor));
    }
    if (state == "confirm")
        json.emplace("offer",
            toJson(*merchant, *asked,
                makePayeeId(environment.keys, environment.random, code.accountId, asked->id, transaction.now(),
                    KeyPurpose::MerchantCode)));
    const std::string purchaseId = asked ? asked->purchaseId : code.purchaseId;
    if (!purchaseId.empty())
        json.emplace("purchaseId", purchaseId);
    if (!code.reason.empty())
        json.emplace("reason", code.reason);
    return json;
}

} // namespace

PaymentCodeEndpoint::PaymentCodeEndpoint(Database &database, PaymentEnvironment environment)
    : m_database(database)
    , m_environment(environment)
{
}

Result<Response> PaymentCodeEndpoint::create(const Exchange &exchange)
{
    const auto code = m_database.write([&](Transaction &transaction) -> Result<PaymentCode> {
        revokeWaitingCodes(transaction, exchange.accountId);
        const Timestamp now = transaction.now();
        PaymentCode made {.id = makeIdentifier(now, m_environment.random),
            .accountId = exchange.accountId,
            .digits = makeDigits(m_environment.random),
            .createdAt = now,
            .expiresAt = now + paymentCodeTime};
        insertPaymentCode(transaction, made);
        return made;
    });
    if (!code)
        return failure(code.error());
    return jsonResponse(201,
        {{"id", code->id}, {"digits", code->digits}, {"content", consumerCodeText(code->digits)},
            {"expiresAt", toJson(code->expiresAt)}, {"confirmAbove", moneyJson(confirmAbove)}});
}

Result<Response> PaymentCodeEndpoint::find(const Exchange &exchange)
{
    const auto body = m_database.read([&](Transaction &transaction) -> Result<boost::json::object> {
        const auto code = ownCode(findPaymentCode(transaction, exchange.pathParameter), exchange);
        if (!code)
            return failure(code.error());
        return describe(transaction, m_environment, *code);
    });
    if (!body)
        return failure(body.error());
    return jsonResponse(200, *body);
}

Result<Response> PaymentCodeEndpoint::revoke(const Exchange &exchange)
{
    const auto body = m_database.write([&](Transaction &transaction) -> Result<boost::json::object> {
        auto code = ownCode(lockPaymentCode(transaction, exchange.pathParameter), exchange);
        if (!code)
            return failure(code.error());
        if (code->state == PaymentCode::State::Waiting) {
            code->state = PaymentCode::State::Revoked;
            updatePaymentCode(transaction, *code);
        }
        return describe(transaction, m_environment, *code);
    });
    if (!body)
        return failure(body.error());
    return jsonResponse(200, *body);
}

} // namespace BillfoldService
