// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/signin.h"

#include "core/api/apiclient.h"
#include "core/base/ids.h"
#include "core/crypto/sealing.h"
#include "core/session/devicecredentials.h"
#include "core/session/identityapi.h"
#include "core/session/identitystore.h"
#include "core/session/serviceconnection.h"
#include "core/session/session.h"
#include "core/vault/vault.h"

namespace Billfold {

SignIn::SignIn(Session &session, OpeningContext context)
    : m_session(&session)
    , m_context(std::move(context))
{
    m_foundation.credentials
        = std::make_shared<DeviceCredentials>(std::make_shared<const DeviceKey>(DeviceKey::create()));
}

SignIn::~SignIn()
{
    const bool leavesVault = m_foundation.vault != nullptr;
    m_foundation.vault.reset();
    if (leavesVault && m_session)
        m_session->refreshState();
}

QCoro::Task<Result<SignInStep>> SignIn::submit(QString phone, SecretBytes password)
{
    const QPointer<SignIn> self(this);
    if (m_foundation.vault)
        co_return SignInStep::Done;
    const Result<void> met = co_await meet();
    if (!self)
        co_return failure(ErrorCode::Cancelled);
    if (!met)
        co_return failure(met.error());
    const Result<void> derived = co_await derive(std::move(phone), std::move(password));
    if (!self)
        co_return failure(ErrorCode::Cancelled);
    if (!derived)
        co_return failure(derived.error());
    co_return co_await signIn(QString());
}

QCoro::Task<Result<CodeSent>> SignIn::requestCode()
{
    if (!m_foundation.api)
        co_return failure(ErrorCode::CodeExpired);
    co_return co_await requestPhoneCode(m_foundation.api.get(), m_phone, CodePurpose::SignIn);
}

QCoro::Task<Result<SignInStep>> SignIn::verifyCode(SecretBytes code)
{
    const QPointer<SignIn> self(this);
    if (!m_foundation.api)
        co_return failure(ErrorCode::CodeExpired);
    const Result<QString> ticket
        = co_await verifyPhoneCode(m_foundation.api.get(), m_phone, CodePurpose::SignIn, std::move(code));
    if (!self)
        co_return failure(ErrorCode::Cancelled);
    if (!ticket)
        co_return failure(ticket.error());
    co_return co_await signIn(*ticket);
}

SecretBytes SignIn::takeRecoveryCode()
{
    return std::move(m_recoveryCode);
}

void SignIn::enter()
{
    if (m_session && m_foundation.vault)
        m_session->adopt(std::move(m_foundation));
}

QCoro::Task<Result<void>> SignIn::meet()
{
    const QPointer<SignIn> self(this);
    if (!m_foundation.api) {
        // Where a vault was set aside, its service is still known.
        const Result<Profile> known = readProfile(m_context.options.profileDirectory);
        Result<std::unique_ptr<ApiClient>> client
            = createClient(m_context.options, known.value_or(Profile()), *m_context.clock, *m_context.random);
        if (!client)
            co_return failure(client.error());
        m_foundation.api = std::move(*client);
        m_foundation.api->setCredentials(m_foundation.credentials);
    }
    if (!m_foundation.profile.operatorId.isEmpty())
        co_return {};
    const Result<Profile> profile = co_await meetService(m_foundation.api.get());
    if (!self)
        co_return failure(ErrorCode::Cancelled);
    if (!profile)
        co_return failure(profile.error());
    m_foundation.profile = *profile;
    co_return {};
}

QCoro::Task<Result<void>> SignIn::derive(QString phone, SecretBytes password)
{
    const QPointer<SignIn> self(this);
    const Result<KeyDerivationParameters> derivation = co_await fetchKeyDerivation(m_foundation.api.get(), phone);
    if (!self)
        co_return failure(ErrorCode::Cancelled);
    if (!derivation)
        co_return failure(derivation.error());
    Result<PasswordKeys> keys = co_await derivePasswordKeys(std::move(password), *derivation);
    if (!self)
        co_return failure(ErrorCode::Cancelled);
    if (!keys)
        co_return failure(keys.error());
    m_phone = phone;
    m_derivation = *derivation;
    m_keys = std::move(*keys);
    co_return {};
}

QCoro::Task<Result<SignInStep>> SignIn::signIn(QString ticket)
{
    const QPointer<SignIn> self(this);
    const QString purpose = QStringLiteral("billfold:sign-in-proof:") + m_phone;
    const Result<QString> sealedProof = sealForService(m_foundation.profile.sealKey, purpose, m_keys.proof);
    if (!sealedProof)
        co_return failure(sealedProof.error());
    SignInRequest request{m_phone, *sealedProof, {m_context.options.deviceName, m_context.options.platform}, ticket};
    Result<SessionGrant> grant = co_await createSession(m_foundation.api.get(), request);
    if (!self)
        co_return failure(ErrorCode::Cancelled);
    if (!grant && grant.error().code == ErrorCode::CodeRequired)
        co_return SignInStep::CodeRequired;
    if (!grant)
        co_return failure(grant.error());
    request.ticket.clear();
    m_foundation.credentials->setSignIn(request);
    co_return co_await createVault(std::move(*grant));
}

QCoro::Task<Result<SignInStep>> SignIn::createVault(SessionGrant grant)
{
    const QPointer<SignIn> self(this);
    const QString directory = m_context.options.profileDirectory;
    if (const Result<void> written = writeProfile(directory, m_foundation.profile); !written)
        co_return failure(written.error());
    const QString vaultId = createId(*m_context.clock, *m_context.random);
    const auto credentials = m_foundation.credentials;
    Result<VaultCreation> creation
        = co_await Vault::create(directory, vaultId, m_keys.keyEncryptionKey.clone(), m_derivation);
    if (!creation)
        co_return failure(creation.error());

    const auto work = [key = credentials->sharedKey(), grant](WritableDb &db) { return storeGrant(db, *key, grant); };
    const Result<void> stored = co_await creation->vault->write(VaultPriority::Intent, work);
    if (!self || !stored) {
        co_await eraseVault(std::move(creation->vault), directory);
        co_return failure(stored ? Error{ErrorCode::Cancelled} : stored.error());
    }
    m_keys = {};
    m_foundation.vault = std::move(creation->vault);
    credentials->setTokens(grant.tokens);
    credentials->attach(m_foundation.api.get(), m_foundation.vault.get());
    m_recoveryCode = std::move(creation->recoveryCode);
    co_return SignInStep::Done;
}

} // namespace Billfold
