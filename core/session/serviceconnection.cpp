// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/serviceconnection.h"

#include "core/api/apiclient.h"
#include "core/api/serviceapi.h"

#include <QPointer>
#include <QVersionNumber>

namespace Billfold {

Result<std::unique_ptr<ApiClient>> createClient(
    const SessionOptions &options, const Profile &profile, const Clock &clock, Random &random)
{
    const QUrl address = options.service.isEmpty() ? profile.service : options.service;
    Result<ServiceEndpoint> endpoint = ServiceEndpoint::create(address);
    if (!endpoint)
        return failure(endpoint.error());
    auto client = std::make_unique<ApiClient>(std::move(*endpoint), clock, random);
    client->setOperatorId(profile.operatorId);
    client->setLanguage(options.language);
    return client;
}

QCoro::Task<Result<QList<ReceiptKey>>> learnReceiptKeys(ApiClient *client, QString operatorId)
{
    const Result<ServiceInfo> info = co_await fetchServiceInfo(client);
    if (!info)
        co_return failure(info.error());
    if (info->operatorId != operatorId)
        co_return failure(ErrorCode::TlsFailed, QStringLiteral("another operator answers"));
    co_return info->receiptKeys;
}

QCoro::Task<Result<Profile>> meetService(ApiClient *client)
{
    const QPointer<ApiClient> alive(client);
    const Result<ServiceInfo> info = co_await fetchServiceInfo(client);
    if (!alive)
        co_return failure(ErrorCode::Cancelled);
    if (!info)
        co_return failure(info.error());
    const auto version = QVersionNumber::fromString(QStringLiteral(BILLFOLD_VERSION));
    if (version < info->minimumClientVersion)
        co_return failure(ErrorCode::ClientTooOld);
    client->setOperatorId(info->operatorId);
    co_return Profile{client->endpoint().address(), info->operatorId, info->sealKey, info->receiptKeys};
}

} // namespace Billfold
