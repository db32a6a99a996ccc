// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfers/transferapi.h"

#include "core/api/apiclient.h"
#include "core/transfers/delayedtransferjson.h"

namespace Billfold {

QCoro::Task<Result<Payee>> lookUpPayee(ApiClient *client, QString phone, QString name)
{
    ApiRequest request = ApiRequest::post(QStringLiteral("/v1/payees/lookup"), serializePayeeLookup(phone, name));
    // A POST only to keep the phone out of addresses and logs: it changes nothing.
    request.repetition = Repetition::Safe;
    const Result<ApiResponse> response = co_await client->send(std::move(request));
    if (!response)
        co_return failure(response.error());
    Result<Payee> payee = parsePayee(response->body);
    if (payee)
        payee->phone = phone;
    co_return payee;
}

QCoro::Task<Result<DelayedTransfer>> callBackTransfer(ApiClient *client, QString id)
{
    ApiRequest request = ApiRequest::post(QStringLiteral("/v1/transfers/%1/call-back").arg(id), {});
    // Called back twice is called back once.
    request.repetition = Repetition::Safe;
    const Result<ApiResponse> response = co_await client->send(std::move(request));
    if (!response)
        co_return failure(response.error());
    const Result<DelayedTransfer> transfer = parseCalledBack(response->body);
    if (transfer && transfer->id != id)
        co_return failure(ErrorCode::AnswerUnreadable, QStringLiteral("another transfer"));
    co_return transfer;
}

PaymentRequest createTransferRequest(const TransferTerms &terms, const Payee &payee)
{
    PaymentRequest request;
    request.kind = PaymentKind::Transfer;
    request.body = serializeTransfer(terms);
    request.notAfter = terms.notAfter;
    request.payeeMaskedName = payee.maskedName;
    request.payeeMaskedPhone = payee.maskedPhone;
    request.amount = terms.amount;
    request.note = terms.note;
    return request;
}

} // namespace Billfold
