// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/credentialsource.h"
#include "core/session/identityjson.h"

#include <QPointer>

#include <memory>

namespace Billfold {

class ApiClient;
class Vault;

/// The device's key and its session's tokens, in memory while the wallet is open. Interface thread. Whoever awaits
/// refresh() holds it until that returns.
class DeviceCredentials final : public CredentialSource
{
public:
    explicit DeviceCredentials(std::shared_ptr<const DeviceKey> deviceKey);

    /// Where fresh tokens are kept. Both may go away at any time.
    void attach(ApiClient *client, Vault *vault);
    void setTokens(const SessionTokens &tokens) { m_tokens = tokens; }
    /// With it a session that has run out is opened anew without asking the person. It is sealed to the service, so that it
    /// tells nothing to anybody else.
    void setSignIn(const SignInRequest &signIn) { m_signIn = signIn; }

    [[nodiscard]] const std::shared_ptr<const DeviceKey> &sharedKey() const { return m_deviceKey; }
    [[nodiscard]] const DeviceKey &deviceKey() const override { return *m_deviceKey; }
    [[nodiscard]] SecretBytes accessToken() const override;
    [[nodiscard]] QCoro::Task<Result<void>> refresh() override;

    /// Keeps what a session brought, here and in the vault.
    [[nodiscard]] QCoro::Task<Result<void>> keep(SessionGrant grant);

private:
    [[nodiscard]] QCoro::Task<Result<SessionGrant>> requestGrant();

    const std::shared_ptr<const DeviceKey> m_deviceKey;
    QPointer<ApiClient> m_client;
    QPointer<Vault> m_vault;
    SessionTokens m_tokens;
    SignInRequest m_signIn;
};

} // namespace Billfold
