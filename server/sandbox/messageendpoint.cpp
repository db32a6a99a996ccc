// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sandbox/messageendpoint.h"

#include "server/base/phone.h"
#include "server/sandbox/messagestore.h"
#include "server/wire/responses.h"

#include <charconv>

namespace BillfoldService {

MessageEndpoint::MessageEndpoint(Database &database)
    : m_database(database)
{
}

Result<Response> MessageEndpoint::messages(const Exchange &exchange)
{
    const std::string to = exchange.request.queryParameter("to").value_or("");
    const std::string afterText = exchange.request.queryParameter("after").value_or("0");
    if (!exchange.request.hasOnlyQueryParameters({"to", "after"}) || (!to.empty() && !isPhone(to)))
        return failure(ProblemType::Malformed, "query parameters");
    std::int64_t after = 0;
    const auto [end, error] = std::from_chars(afterText.data(), afterText.data() + afterText.size(), after);
    if (error != std::errc() || end != afterText.data() + afterText.size())
        return failure(ProblemType::Malformed, "query parameters");
    const auto messages = m_database.read([&](Transaction &transaction) -> Result<std::vector<SandboxMessage>> {
        return readMessages(transaction, to, after);
    });
    if (!messages)
        return failure(messages.error());
    return jsonResponse(200, toJson(*messages));
}

} // namespace BillfoldService
