// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/serviceapi.h"

#include "core/api/apiclient.h"
#include "core/api/serviceinfojson.h"

namespace Billfold {

using namespace Qt::StringLiterals;

QCoro::Task<Result<ServiceInfo>> fetchServiceInfo(ApiClient *client)
{
    const auto response = co_await client->send(ApiRequest::get(u"/v1/service"_s, RequestIdentity::Anonymous));
    if (!response)
        co_return failure(response.error());
    co_return parseServiceInfo(response->body);
}

} // namespace Billfold
