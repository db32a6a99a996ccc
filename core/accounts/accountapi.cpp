// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/accountapi.h"

#include "core/accounts/accountjson.h"
#include "core/api/apiclient.h"

namespace Billfold {

QCoro::Task<Result<AccountStatus>> fetchAccountStatus(ApiClient *client)
{
    const Result<ApiResponse> response = co_await client->send(ApiRequest::get(QStringLiteral("/v1/account")));
    if (!response)
        co_return failure(response.error());
    co_return parseAccountStatus(response->body);
}

} // namespace Billfold
