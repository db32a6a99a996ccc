// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sandbox/messagestore.h"

#include "server/wire/values.h"

namespace BillfoldService {

void insertMessage(Transaction &transaction, const OutboxMessage &message)
{
    const long long now = toMilliseconds(transaction.now());
    transaction.sql() << "INSERT INTO sandbox_messages (id, to_phone, body, channel, sent_at, message_id) "
                         "SELECT coalesce(max(id), 0) + 1, CAST(:to AS TEXT), CAST(:body AS TEXT), 'sms', "
                         "CAST(:now AS BIGINT), CAST(:message AS TEXT) FROM sandbox_messages WHERE true "
                         "ON CONFLICT (message_id) WHERE message_id <> '' DO NOTHING",
        soci::use(message.phone), soci::use(message.body), soci::use(now), soci::use(message.id);
}

std::vector<SandboxMessage> readMessages(Transaction &transaction, const std::string &to, std::int64_t after)
{
    SandboxMessage row;
    long long id = 0;
    long long sentAt = 0;
    const long long start = after;
    soci::statement statement = (transaction.sql().prepare
            << "SELECT id, to_phone, body, channel, sent_at FROM sandbox_messages WHERE id > :after "
               "AND (CAST(:anyone AS TEXT) = '' OR to_phone = :to) ORDER BY id",
        soci::use(start), soci::use(to), soci::use(to), soci::into(id), soci::into(row.to), soci::into(row.body),
        soci::into(row.channel), soci::into(sentAt));
    statement.execute();
    std::vector<SandboxMessage> messages;
    while (statement.fetch()) {
        row.id = id;
        row.sentAt = fromMilliseconds(sentAt);
        messages.push_back(row);
    }
    return messages;
}

boost::json::object toJson(const std::vector<SandboxMessage> &messages)
{
    boost::json::array list;
    for (const SandboxMessage &message : messages) {
        list.push_back(boost::json::object {{"id", std::to_string(message.id)}, {"to", message.to},
            {"body", message.body}, {"sentAt", toJson(message.sentAt)}, {"channel", message.channel}});
    }
    return {{"messages", std::move(list)}};
}

} // namespace BillfoldService
