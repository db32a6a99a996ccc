// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/signup.h"

#include "core/api/apiclient.h"
#include "core/base/ids.h"
#include "core/crypto/sealing.h"
#include "core/session/devicecredentials.h"
#include "core/session/identityapi.h"
#include "core/session/identitystore.h"
#include "core/session/passwordpolicy.h"
#include "core/session/personname.h"
#include "core/session/pinpolicy.h"
#include "core/session/serviceconnection.h"
#include "core/session/session.h"
#include "core/vault/vault.h"

namespace Billfold {

SignUp::SignUp(Session &session, OpeningContext context)
    : m_session(&session)
    , m_context(std::move(context))
{
    m_foundation.credentials = std::make_shared<DeviceCredentials>(std::make_shared<const DeviceKey>(DeviceKey::create()));
}

SignUp::~SignUp()
{
    // A vault whose registration may have arrived is not thrown away: unlocking finishes it.
    const bool leavesVault = m_foundation.vault != nullptr;
    m_foundation.vault.reset();
    if (leavesVault && m_session)
        m_session->refreshState();
}

QCoro::Task<Result<CodeSent>> SignUp::requestCode(QString phone)
{
    const QPointer<SignUp> self(this);
    const Result<void> met = co_await meet();
    if (!self)
        co_return failure(ErrorCode::Cancelled);
    if (!met)
        co_return failure(met.error());
    m_phone = phone;
    m_ticket.clear();
    co_return co_await requestPhoneCode(m_foundation.api.get(), phone, CodePurpose::Register);
}

QCoro::Task<Result<void>> SignUp::verifyCode(SecretBytes code)
{
    const QPointer<SignUp> self(this);
    if (!m_foundation.api)
        co_return failure(ErrorCode::CodeExpired);
    const Result<QString> ticket
        = co_await verifyPhoneCode(m_foundation.api.get(), m_phone, CodePurpose::Register, std::move(code));
    if (!self)
        co_return failure(ErrorCode::Cancelled);
    if (!ticket)
        co_return failure(ticket.error());
    m_ticket = *ticket;
    co_return {};
}

QCoro::Task<Result<SecretBytes>> SignUp::complete(QString name, SecretBytes password, SecretBytes pin)
{
    const QPointer<SignUp> self(this);
    if (m_ticket.isEmpty())
        co_return failure(ErrorCode::TicketInvalid);
    const Result<QString> legalName = checkedName(name);
    if (!legalName)
        co_return failure(legalName.error());
    if (const Result<void> checked = checkPassword(password, {*legalName, m_phone}); !checked)
        co_return failure(checked.error());
    if (const Result<void> checked = checkPin(pin); !checked)
        co_return failure(checked.error());

    if (!m_foundation.vault) {
        const Result<void> created = co_await createVault(*legalName, std::move(password), std::move(pin));
        if (!self)
            co_return failure(ErrorCode::Cancelled);
        if (!created)
            co_return failure(created.error());
    }
    const Result<void> registered = co_await sendRegistration();
    if (!self)
        co_return failure(ErrorCode::Cancelled);
    if (!registered)
        co_return failure(registered.error());
    co_return std::move(m_recoveryCode);
}

void SignUp::enter()
{
    if (m_session && m_foundation.vault)
        m_session->adopt(std::move(m_foundation));
}

QCoro::Task<Result<void>> SignUp::meet()
{
    const QPointer<SignUp> self(this);
    if (!m_foundation.api) {
        Result<std::unique_ptr<ApiClient>> client
            = createClient(m_context.options, {}, *m_context.clock, *m_context.random);
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

/// The vault holds key and registration before anything is sent, so that a lost answer loses nothing.
QCoro::Task<Result<void>> SignUp::createVault(QString name, SecretBytes password, SecretBytes pin)
{
    const QPointer<SignUp> self(this);
    const KeyDerivationParameters derivation = KeyDerivationParameters::create();
    Result<PasswordKeys> keys = co_await derivePasswordKeys(std::move(password), derivation);
    if (!self)
        co_return failure(ErrorCode::Cancelled);
    if (!keys)
        co_return failure(keys.error());
    if (const Result<void> sealed = sealRegistration(name, *keys, derivation, pin); !sealed)
        co_return sealed;

    const QString directory = m_context.options.profileDirectory;
    if (const Result<void> written = writeProfile(directory, m_foundation.profile); !written)
        co_return written;
    const QString vaultId = createId(*m_context.clock, *m_context.random);
    Result<VaultCreation> creation
        = co_await Vault::create(directory, vaultId, std::move(keys->keyEncryptionKey), derivation);
    if (!creation)
        co_return failure(creation.error());
    const auto key = self ? m_foundation.credentials->sharedKey() : nullptr;
    if (!key) {
        co_await eraseVault(std::move(creation->vault), directory);
        co_return failure(ErrorCode::Cancelled);
    }
    const auto work = [key, registration = m_registration](WritableDb &db) {
        return storePendingRegistration(db, *key, registration);
    };
    const Result<void> stored = co_await creation->vault->write(VaultPriority::Intent, work);
    if (!self || !stored) {
        co_await eraseVault(std::move(creation->vault), directory);
        co_return failure(stored ? Error{ErrorCode::Cancelled} : stored.error());
    }
    m_foundation.vault = std::move(creation->vault);
    m_foundation.credentials->attach(m_foundation.api.get(), m_foundation.vault.get());
    m_recoveryCode = std::move(creation->recoveryCode);
    co_return {};
}

Result<void> SignUp::sealRegistration(
    const QString &name, const PasswordKeys &keys, const KeyDerivationParameters &derivation, const SecretBytes &pin)
{
    const QByteArray &sealKey = m_foundation.profile.sealKey;
    const auto sealed = [&sealKey, this](const char *purpose, const SecretBytes &secret) {
        return sealForService(sealKey, QLatin1StringView(purpose) + m_phone, secret);
    };
    const Result<QString> sealedProof = sealed("billfold:registration-proof:", keys.proof);
    const Result<QString> sealedPin = sealed("billfold:registration-pin:", pin);
    const Result<QString> sealedSignIn = sealed("billfold:sign-in-proof:", keys.proof);
    for (const Result<QString> *each : {&sealedProof, &sealedPin, &sealedSignIn}) {
        if (!*each)
            return failure(each->error());
    }
    const DeviceDescription device{m_context.options.deviceName, m_context.options.platform};
    m_registration = serializeRegistration({m_ticket, m_phone, name, derivation, *sealedProof, *sealedPin, device});
    m_foundation.credentials->setSignIn({m_phone, *sealedSignIn, device, {}});
    return {};
}

QCoro::Task<Result<void>> SignUp::sendRegistration()
{
    const QPointer<SignUp> self(this);
    const Result<void> finished
        = co_await finishRegistration(m_foundation.api.get(), m_foundation.credentials, m_registration);
    if (!self)
        co_return failure(ErrorCode::Cancelled);
    if (!finished && isRegistrationRefused(finished.error().code)) {
        m_ticket.clear();
        co_await eraseVault(std::move(m_foundation.vault), m_context.options.profileDirectory);
    }
    co_return finished;
}

} // namespace Billfold
