// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/merchants/merchantendpoint.h"

#include "server/merchants/merchantjson.h"
#include "server/merchants/merchantstore.h"
#include "server/merchants/purchaseexecution.h"
#include "server/payments/payeeid.h"
#include "server/wire/responses.h"

namespace BillfoldService {

MerchantEndpoint::MerchantEndpoint(Database &database, PaymentDesk &desk, PaymentEnvironment environment)
    : m_database(database)
    , m_desk(desk)
    , m_environment(environment)
{
}

Result<Response> MerchantEndpoint::readCode(const Exchange &exchange)
{
    const auto question = parseMerchantCodeQuestion(exchange.request.body);
    if (!question)
        return failure(question.error());
    const auto body = m_database.read([&](Transaction &transaction) -> Result<boost::json::object> {
        const auto code = findMerchantCodeByContent(transaction, question->code);
        const auto merchant = code ? findMerchant(transaction, code->merchantId) : std::nullopt;
        if (!merchant)
            return failure(ProblemType::MerchantCodeUnknown);
        const Timestamp now = transaction.now();
        if (const auto reason = reasonNotToTake(*merchant, *code, now))
            return failure(*reason);
        const std::string codeId = makePayeeId(
            m_environment.keys, m_environment.random, exchange.accountId, code->id, now, KeyPurpose::MerchantCode);
        return toJson(*merchant, *code, codeId);
    });
    if (!body)
        return failure(body.error());
    return jsonResponse(200, *body);
}

Result<Response> MerchantEndpoint::pay(const Exchange &exchange)
{
    return m_desk.take(exchange, [this](std::string_view body) -> Result<PaymentOrder> {
        const auto request = parsePurchaseRequest(body);
        if (!request)
            return failure(request.error());
        return PaymentOrder {request->notAfter,
            [this, terms = *request](Transaction &transaction, const PaymentAttempt &attempt) {
                return executePurchase(transaction, m_environment, attempt, terms);
            }};
    });
}

} // namespace BillfoldService
