// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/sandboxapi.h"

#include "core/api/apiclient.h"

namespace Billfold {

using namespace Qt::StringLiterals;

QCoro::Task<Result<std::vector<SandboxMessage>>> fetchSandboxMessages(ApiClient *client, QString phone, QString afterId)
{
    ApiRequest request = ApiRequest::get(u"/sandbox/messages"_s, RequestIdentity::Anonymous);
    // A plus sign means a space to many servers.
    if (!phone.isEmpty())
        request.query.addQueryItem(u"to"_s, phone.replace(u'+', "%2B"_L1));
    if (!afterId.isEmpty())
        request.query.addQueryItem(u"after"_s, afterId);
    request.maximumAnswerSize = 4 * 1024 * 1024;
    const auto response = co_await client->send(request);
    if (!response)
        co_return failure(response.error());
    co_return parseSandboxMessages(response->body);
}

} // namespace Billfold
