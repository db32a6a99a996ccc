// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/identity/codestore.h"

namespace BillfoldService {

std::optional<SentCode> lockCode(Transaction &transaction, const std::string &phone, const std::string &purpose)
{
    SentCode code;
    long long sentAt = 0;
    long long expiresAt = 0;
    soci::session &sql = transaction.sql();
    sql << std::string("SELECT code_mac, sent_at, expires_at, tries_left FROM codes WHERE phone = :phone "
                       "AND purpose = :purpose")
            + transaction.forUpdate(),
        soci::use(phone), soci::use(purpose), soci::into(code.codeMac), soci::into(sentAt), soci::into(expiresAt),
        soci::into(code.triesLeft);
    if (!sql.got_data())
        return std::nullopt;
    code.sentAt = fromMilliseconds(sentAt);
    code.expiresAt = fromMilliseconds(expiresAt);
    return code;
}

void putCode(Transaction &transaction, const std::string &phone, const std::string &purpose, const SentCode &code)
{
    const long long sentAt = toMilliseconds(code.sentAt);
    const long long expiresAt = toMilliseconds(code.expiresAt);
    transaction.sql() << "INSERT INTO codes (phone, purpose, code_mac, sent_at, expires_at, tries_left) "
                         "VALUES (:phone, :purpose, :mac, :sent, :expires, :tries) ON CONFLICT (phone, purpose) "
                         "DO UPDATE SET code_mac = excluded.code_mac, sent_at = excluded.sent_at, "
                         "expires_at = excluded.expires_at, tries_left = excluded.tries_left",
        soci::use(phone), soci::use(purpose), soci::use(code.codeMac), soci::use(sentAt), soci::use(expiresAt),
        soci::use(code.triesLeft);
}

void spendCodeTry(Transaction &transaction, const std::string &phone, const std::string &purpose)
{
    transaction.sql() << "UPDATE codes SET tries_left = tries_left - 1 WHERE phone = :phone AND purpose = :purpose",
        soci::use(phone), soci::use(purpose);
}

bool removeCode(
    Transaction &transaction, const std::string &phone, const std::string &purpose, const std::string &codeMac)
{
    std::string removed;
    soci::session &sql = transaction.sql();
    sql << "DELETE FROM codes WHERE phone = :phone AND purpose = :purpose AND code_mac = :mac RETURNING phone",
        soci::use(phone), soci::use(purpose), soci::use(codeMac), soci::into(removed);
    return sql.got_data();
}

RecentSends readSendsSince(Transaction &transaction, const std::string &phone, Timestamp since)
{
    RecentSends sends;
    const long long start = toMilliseconds(since);
    long long first = 0;
    transaction.sql() << "SELECT count(*), coalesce(min(sent_at), 0) FROM code_sends WHERE phone = :phone "
                         "AND sent_at > :since",
        soci::use(phone), soci::use(start), soci::into(sends.count), soci::into(first);
    sends.first = fromMilliseconds(first);
    return sends;
}

void recordSend(Transaction &transaction, const std::string &phone)
{
    const long long now = toMilliseconds(transaction.now());
    transaction.sql() << "INSERT INTO code_sends (phone, sent_at) VALUES (:phone, :now)", soci::use(phone),
        soci::use(now);
}

} // namespace BillfoldService
