// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/changesapi.h"

#include "core/api/apiclient.h"
#include "core/sync/changejson.h"

namespace Billfold {

using namespace Qt::StringLiterals;

namespace {

/// A page of MaximumPageSize movements whose names, notes and receipts are as long as they may be has about 3.5 MB.
constexpr qsizetype MaximumPageBytes = 4 * 1024 * 1024;

} // namespace

QCoro::Task<Result<ApiResponse>> fetchChangePage(ApiClient *client, qint64 cursor)
{
    ApiRequest request = ApiRequest::get(u"/v1/changes"_s);
    request.query.addQueryItem(u"after"_s, QString::number(cursor));
    request.query.addQueryItem(u"limit"_s, QString::number(MaximumPageSize));
    request.maximumAnswerSize = MaximumPageBytes;
    co_return co_await client->send(request);
}

QCoro::Task<Result<NudgeTicket>> createNudgeTicket(ApiClient *client)
{
    const auto response = co_await client->send(ApiRequest::post(u"/v1/nudge-tickets"_s, {}));
    if (!response)
        co_return failure(response.error());
    co_return parseNudgeTicket(response->body);
}

QUrl nudgeAddress(const QUrl &serviceAddress, const NudgeTicket &ticket)
{
    QUrl address = serviceAddress;
    address.setScheme(serviceAddress.scheme() == "https"_L1 ? u"wss"_s : u"ws"_s);
    address.setPath(u"/v1/nudges"_s);
    QUrlQuery query;
    query.addQueryItem(u"ticket"_s, ticket.ticket);
    address.setQuery(query);
    return address;
}

} // namespace Billfold
