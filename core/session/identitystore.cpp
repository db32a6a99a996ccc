// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/identitystore.h"

#include "core/accounts/accountstore.h"
#include "core/vault/database.h"

namespace Billfold {

namespace {

Result<void> storeCredentials(WritableDb &db, const DeviceKey &deviceKey, const SessionTokens &tokens)
{
    Statement replace = db.prepare(
        "REPLACE INTO credentials (row, device_key, device_id, access_token, access_expires_at, refresh_token)"
        " VALUES (1, ?, ?, ?, ?, ?)");
    // Empty strings, not nulls, and the beginning of time: what is not there yet has run out.
    const auto text = [](const QString &value) { return value.isNull() ? QString(QLatin1StringView("")) : value; };
    const QDateTime expiresAt
        = tokens.accessExpiresAt.isValid() ? tokens.accessExpiresAt : QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
    return replace
        .bind(deviceKey.secret(), text(tokens.deviceId), text(tokens.accessToken), expiresAt, text(tokens.refreshToken))
        .run();
}

} // namespace

Result<StoredIdentity> loadIdentity(ReadableDb &db)
{
    StoredIdentity identity;
    Statement select = db.prepare(
        "SELECT device_key, device_id, access_token, access_expires_at, refresh_token FROM credentials");
    const Result<bool> hasRow = select.step();
    if (!hasRow)
        return failure(hasRow.error());
    if (!*hasRow)
        return failure(ErrorCode::VaultDamaged, QStringLiteral("a vault without a device key"));
    Result<DeviceKey> key = DeviceKey::fromSecret(select.secret(0));
    if (!key)
        return failure(key.error());
    identity.deviceKey = std::make_shared<const DeviceKey>(std::move(*key));
    identity.tokens = {select.text(1), select.text(2), select.time(3), select.text(4)};

    Result<std::optional<Account>> account = loadAccount(db);
    if (!account)
        return failure(account.error());
    identity.account = std::move(*account);

    Statement pending = db.prepare("SELECT body FROM pending_registration");
    Result<std::optional<QByteArray>> body = pending.first([](const Statement &row) { return row.blob(0); });
    if (!body)
        return failure(body.error());
    identity.pendingRegistration = std::move(*body);
    return identity;
}

Result<void> storePendingRegistration(WritableDb &db, const DeviceKey &deviceKey, const QByteArray &registration)
{
    if (const Result<void> stored = storeCredentials(db, deviceKey, {}); !stored)
        return stored;
    Statement replace = db.prepare("REPLACE INTO pending_registration (row, body) VALUES (1, ?)");
    return replace.bind(registration).run();
}

Result<void> storeGrant(WritableDb &db, const DeviceKey &deviceKey, const SessionGrant &grant)
{
    if (const Result<void> stored = storeCredentials(db, deviceKey, grant.tokens); !stored)
        return stored;
    if (const Result<void> stored = storeAccount(db, grant.account); !stored)
        return stored;
    return db.prepare("DELETE FROM pending_registration").run();
}

} // namespace Billfold
