// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchases/purchaseapi.h"

#include "core/api/apiclient.h"
#include "core/purchases/purchasejson.h"

namespace Billfold {

QCoro::Task<Result<MerchantOffer>> readCode(ApiClient *client, QString code)
{
    ApiRequest request = ApiRequest::post(QStringLiteral("/v1/merchant-codes/read"), serializeCodeQuestion(code));
    // A POST only to keep the code out of addresses and logs: it changes nothing.
    request.repetition = Repetition::Safe;
    const Result<ApiResponse> response = co_await client->send(std::move(request));
    if (!response)
        co_return failure(response.error());
    co_return parseMerchantOffer(response->body);
}

QCoro::Task<Result<ShownCode>> createShownCode(ApiClient *client)
{
    ApiRequest request = ApiRequest::post(QStringLiteral("/v1/payment-codes"), {});
    request.repetition = Repetition::Safe;
    const Result<ApiResponse> response = co_await client->send(std::move(request));
    if (!response)
        co_return failure(response.error());
    co_return parseShownCode(response->body);
}

QCoro::Task<Result<ShownCodeState>> fetchShownCode(ApiClient *client, QString id)
{
    const Result<ApiResponse> response
        = co_await client->send(ApiRequest::get(QStringLiteral("/v1/payment-codes/") + id));
    if (!response)
        co_return failure(response.error());
    co_return parseShownCodeState(response->body);
}

QCoro::Task<Result<ShownCodeState>> revokeShownCode(ApiClient *client, QString id)
{
    const Result<ApiResponse> response
        = co_await client->send(ApiRequest::remove(QStringLiteral("/v1/payment-codes/") + id));
    if (!response)
        co_return failure(response.error());
    co_return parseShownCodeState(response->body);
}

PaymentRequest createPurchaseRequest(const PurchaseTerms &terms, const MerchantOffer &offer, const Money &total)
{
    PaymentRequest request;
    request.kind = PaymentKind::Purchase;
    request.body = serializePurchase(terms);
    request.notAfter = terms.notAfter;
    request.payeeMaskedName = offer.merchantName;
    request.amount = total;
    request.note = terms.note;
    return request;
}

} // namespace Billfold
