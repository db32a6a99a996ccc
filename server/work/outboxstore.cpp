// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/work/outboxstore.h"

#include "server/base/planted.h"

namespace BillfoldService {

void putIntoOutbox(Transaction &transaction, const OutboxMessage &message)
{
    const long long now = toMilliseconds(transaction.now());
    const long long expires = toMilliseconds(message.expiresAt);
    transaction.sql() << "INSERT INTO outbox (id, to_phone, body, created_at, expires_at, next_at, attempts, last_error) "
                         "VALUES (:id, :phone, :body, :now, :expires, :next, 0, '')",
        soci::use(message.id), soci::use(message.phone), soci::use(message.body), soci::use(now), soci::use(expires),
        soci::use(now);
}

std::optional<ClaimedMessage> claimMessage(Transaction &transaction, Timestamp leaseEnd)
{
    ClaimedMessage claimed;
    long long expires = 0;
    const long long now = toMilliseconds(transaction.now());
    const long long lease = toMilliseconds(leaseEnd);
    soci::session &sql = transaction.sql();
    sql << std::string("SELECT id, to_phone, body, expires_at, attempts + 1 FROM outbox WHERE next_at <= :now "
                       "ORDER BY next_at, id LIMIT 1")
            + transaction.forUpdateSkipLocked(),
        soci::use(now), soci::into(claimed.message.id), soci::into(claimed.message.phone),
        soci::into(claimed.message.body), soci::into(expires), soci::into(claimed.attempts);
    if (!sql.got_data())
        return std::nullopt;
    claimed.message.expiresAt = fromMilliseconds(expires);
    if (isPlanted("message-claim-not-kept"))
        return claimed;
    sql << "UPDATE outbox SET attempts = :attempts, next_at = :lease WHERE id = :id", soci::use(claimed.attempts),
        soci::use(lease), soci::use(claimed.message.id);
    return claimed;
}

void removeMessage(Transaction &transaction, const std::string &id)
{
    transaction.sql() << "DELETE FROM outbox WHERE id = :id", soci::use(id);
}

void putOffMessage(Transaction &transaction, const std::string &id, const std::string &error, Timestamp until)
{
    const long long next = toMilliseconds(until);
    transaction.sql() << "UPDATE outbox SET last_error = :error, next_at = :next WHERE id = :id", soci::use(error),
        soci::use(next), soci::use(id);
}

long long countWaitingMessages(Transaction &transaction)
{
    long long count = 0;
    transaction.sql() << "SELECT count(*) FROM outbox", soci::into(count);
    return count;
}

} // namespace BillfoldService
