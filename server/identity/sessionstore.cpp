// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/identity/sessionstore.h"

namespace BillfoldService {

void insertDevice(Transaction &transaction, const Device &device)
{
    const long long now = toMilliseconds(transaction.now());
    transaction.sql() << "INSERT INTO devices (id, account_id, public_key, name, platform, created_at, last_seen_at) "
                         "VALUES (:id, :account, :key, :name, :platform, :created, :seen)",
        soci::use(device.id), soci::use(device.accountId), soci::use(device.publicKey), soci::use(device.name),
        soci::use(device.platform), soci::use(now), soci::use(now);
}

std::optional<Device> findDevice(
    Transaction &transaction, const std::string &accountId, const std::string &publicKey)
{
    Device device {.id = {}, .accountId = accountId, .publicKey = publicKey, .name = {}, .platform = {}};
    soci::session &sql = transaction.sql();
    sql << "SELECT id, name, platform FROM devices WHERE account_id = :account AND public_key = :key",
        soci::use(accountId), soci::use(publicKey), soci::into(device.id), soci::into(device.name),
        soci::into(device.platform);
    return sql.got_data() ? std::optional(device) : std::nullopt;
}

void insertAccessToken(
    Transaction &transaction, const std::string &tokenMac, const std::string &deviceId, Timestamp expiresAt)
{
    const long long expires = toMilliseconds(expiresAt);
    const long long now = toMilliseconds(transaction.now());
    soci::session &sql = transaction.sql();
    sql << "INSERT INTO access_tokens (token_mac, device_id, expires_at) VALUES (:mac, :device, :expires)",
        soci::use(tokenMac), soci::use(deviceId), soci::use(expires);
    sql << "UPDATE devices SET last_seen_at = :now WHERE id = :id", soci::use(now), soci::use(deviceId);
}

std::optional<Access> findAccess(Transaction &transaction, const std::string &tokenMac)
{
    Access access;
    long long expires = 0;
    soci::session &sql = transaction.sql();
    sql << "SELECT d.account_id, d.id, d.public_key, t.expires_at FROM access_tokens t "
           "JOIN devices d ON d.id = t.device_id WHERE t.token_mac = :mac",
        soci::use(tokenMac), soci::into(access.accountId), soci::into(access.deviceId), soci::into(access.publicKey),
        soci::into(expires);
    if (!sql.got_data())
        return std::nullopt;
    access.expiresAt = fromMilliseconds(expires);
    return access;
}

void insertRefreshToken(Transaction &transaction, const std::string &tokenMac, const std::string &deviceId,
    const std::string &parentMac, Timestamp expiresAt)
{
    const long long expires = toMilliseconds(expiresAt);
    transaction.sql() << "INSERT INTO refresh_tokens (token_mac, device_id, parent_mac, expires_at) "
                         "VALUES (:mac, :device, :parent, :expires)",
        soci::use(tokenMac), soci::use(deviceId), soci::use(parentMac), soci::use(expires);
}

std::optional<RefreshRight> findRefresh(Transaction &transaction, const std::string &tokenMac)
{
    RefreshRight right;
    long long expires = 0;
    soci::session &sql = transaction.sql();
    sql << "SELECT d.id, d.account_id, d.public_key, d.name, d.platform, t.parent_mac, t.expires_at "
           "FROM refresh_tokens t JOIN devices d ON d.id = t.device_id WHERE t.token_mac = :mac",
        soci::use(tokenMac), soci::into(right.device.id), soci::into(right.device.accountId),
        soci::into(right.device.publicKey), soci::into(right.device.name), soci::into(right.device.platform),
        soci::into(right.parentMac), soci::into(expires);
    if (!sql.got_data())
        return std::nullopt;
    right.expiresAt = fromMilliseconds(expires);
    return right;
}

void endOlderRefreshTokens(
    Transaction &transaction, const std::string &tokenMac, const std::string &deviceId, const std::string &parentMac)
{
    if (parentMac.empty())
        return;
    transaction.sql() << "DELETE FROM refresh_tokens WHERE device_id = :device AND token_mac <> :mac "
                         "AND (token_mac = :parent OR parent_mac = :same)",
        soci::use(deviceId), soci::use(tokenMac), soci::use(parentMac), soci::use(parentMac);
}

void endTokensOfDevice(Transaction &transaction, const std::string &deviceId)
{
    soci::session &sql = transaction.sql();
    sql << "DELETE FROM access_tokens WHERE device_id = :device", soci::use(deviceId);
    sql << "DELETE FROM refresh_tokens WHERE device_id = :device", soci::use(deviceId);
}

} // namespace BillfoldService
