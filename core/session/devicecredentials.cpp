// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/devicecredentials.h"

#include "core/api/apiclient.h"
#include "core/session/identityapi.h"
#include "core/session/identitystore.h"
#include "core/vault/vault.h"

namespace Billfold {

DeviceCredentials::DeviceCredentials(std::shared_ptr<const DeviceKey> deviceKey)
    : m_deviceKey(std::move(deviceKey))
{
}

void DeviceCredentials::attach(ApiClient *client, Vault *vault)
{
    m_client = client;
    m_vault = vault;
}

SecretBytes DeviceCredentials::accessToken() const
{
    return SecretBytes::copyOf(m_tokens.accessToken.toLatin1());
}

QCoro::Task<Result<void>> DeviceCredentials::refresh()
{
    Result<SessionGrant> grant = co_await requestGrant();
    if (!grant)
        co_return failure(grant.error());
    co_return co_await keep(std::move(*grant));
}

QCoro::Task<Result<SessionGrant>> DeviceCredentials::requestGrant()
{
    if (!m_client)
        co_return failure(ErrorCode::Cancelled);
    Result<SessionGrant> refreshed = failure(ErrorCode::SessionExpired);
    if (!m_tokens.refreshToken.isEmpty())
        refreshed = co_await refreshSession(m_client, m_tokens.refreshToken);
    if (refreshed || refreshed.error().code != ErrorCode::SessionExpired || m_signIn.sealedProof.isEmpty())
        co_return refreshed;
    if (!m_client)
        co_return failure(ErrorCode::Cancelled);
    Result<SessionGrant> signedIn = co_await createSession(m_client, m_signIn);
    // A person has to look at these: the password was changed elsewhere, or the device was signed out.
    if (!signedIn && !isTransient(signedIn.error().code))
        co_return failure(ErrorCode::SessionExpired, signedIn.error().detail);
    co_return signedIn;
}

QCoro::Task<Result<void>> DeviceCredentials::keep(SessionGrant grant)
{
    m_tokens = grant.tokens;
    if (!m_vault)
        co_return failure(ErrorCode::Cancelled);
    const auto work = [key = m_deviceKey, grant](WritableDb &db) { return storeGrant(db, *key, grant); };
    co_return co_await m_vault->write(VaultPriority::Intent, work);
}

} // namespace Billfold
