// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/funding/fundingapi.h"

#include "core/api/apiclient.h"

namespace Billfold {

using namespace Qt::StringLiterals;

namespace {

template <class Value> using Parser = Result<Value> (*)(const QByteArray &);

/// One call whose answer `parse` reads.
template <class Value> QCoro::Task<Result<Value>> call(ApiClient *client, ApiRequest request, Parser<Value> parse)
{
    const Result<ApiResponse> response = co_await client->send(std::move(request));
    if (!response)
        co_return failure(response.error());
    co_return parse(response->body);
}

QString sourcePath(const QString &sourceId)
{
    return u"/v1/funding-sources/"_s + sourceId;
}

} // namespace

QCoro::Task<Result<FundingOverview>> fetchFunding(ApiClient *client)
{
    return call(client, ApiRequest::get(u"/v1/funding"_s), Parser<FundingOverview>(parseFundingOverview));
}

QCoro::Task<Result<CardBinding>> beginBinding(ApiClient *client, QString sealedAccount, QString phone)
{
    return call(client, ApiRequest::post(u"/v1/card-bindings"_s, serializeBinding(sealedAccount, phone)),
        Parser<CardBinding>(parseCardBinding));
}

QCoro::Task<Result<FundingSource>> confirmBinding(ApiClient *client, QString bindingId, SecretBytes code)
{
    const QString path = u"/v1/card-bindings/"_s + bindingId + u"/confirm"_s;
    return call(client, ApiRequest::post(path, serializeBankCode(code.text())), Parser<FundingSource>(parseFundingSource));
}

QCoro::Task<Result<FundingSource>> chooseSource(ApiClient *client, QString sourceId)
{
    ApiRequest request = ApiRequest::post(sourcePath(sourceId) + u"/default"_s, {});
    // Chosen twice is chosen once.
    request.repetition = Repetition::Safe;
    return call(client, std::move(request), Parser<FundingSource>(parseFundingSource));
}

QCoro::Task<Result<void>> removeSource(ApiClient *client, QString sourceId)
{
    const Result<ApiResponse> response = co_await client->send(ApiRequest::remove(sourcePath(sourceId)));
    if (!response)
        co_return failure(response.error());
    co_return {};
}

QCoro::Task<Result<FundingOperation>> enterBankCode(ApiClient *client, QString operationId, SecretBytes code)
{
    const QString path = u"/v1/funding-operations/"_s + operationId + u"/code"_s;
    return call(
        client, ApiRequest::post(path, serializeBankCode(code.text())), Parser<FundingOperation>(parseFundingOperation));
}

PaymentRequest createFundingRequest(FundingOperation::Kind kind, const FundingTerms &terms, const FundingSource &source)
{
    PaymentRequest request;
    request.kind = kind == FundingOperation::Kind::TopUp ? PaymentKind::TopUp : PaymentKind::Withdrawal;
    request.body = serializeFundingRequest(terms);
    request.notAfter = terms.notAfter;
    request.payeeMaskedName = source.bankName;
    request.payeeMaskedPhone = source.lastFour;
    request.amount = terms.amount;
    return request;
}

} // namespace Billfold
