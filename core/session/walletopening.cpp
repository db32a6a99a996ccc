// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/walletopening.h"

#include "core/api/apiclient.h"
#include "core/crypto/sealing.h"
#include "core/session/devicecredentials.h"
#include "core/session/identityapi.h"
#include "core/session/identitystore.h"
#include "core/session/serviceconnection.h"
#include "core/vault/vault.h"
#include "core/vault/vaultfolder.h"

#include <QFile>

namespace Billfold {

namespace {

/// From the open vault to all that a wallet needs. `proof` is empty where the password is not known.
QCoro::Task<Result<WalletFoundation>> layFoundation(
    OpeningContext context, Profile profile, std::unique_ptr<Vault> vault, SecretBytes proof)
{
    const auto work = [](ReadableDb &db) { return loadIdentity(db); };
    const Result<StoredIdentity> identity = co_await vault->read(VaultPriority::Read, work);
    if (!identity)
        co_return failure(identity.error());
    Result<std::unique_ptr<ApiClient>> client = createClient(context.options, profile, *context.clock, *context.random);
    if (!client)
        co_return failure(client.error());

    WalletFoundation foundation;
    foundation.profile = profile;
    foundation.vault = std::move(vault);
    foundation.api = std::move(*client);
    foundation.credentials = std::make_shared<DeviceCredentials>(identity->deviceKey);
    foundation.credentials->setTokens(identity->tokens);
    foundation.credentials->attach(foundation.api.get(), foundation.vault.get());
    foundation.api->setCredentials(foundation.credentials);

    if (identity->pendingRegistration) {
        const Result<void> finished = co_await finishRegistration(
            foundation.api.get(), foundation.credentials, *identity->pendingRegistration);
        if (!finished && isRegistrationRefused(finished.error().code))
            co_await eraseVault(std::move(foundation.vault), context.options.profileDirectory);
        if (!finished)
            co_return failure(finished.error());
    }
    if (identity->account && !proof.isEmpty()) {
        const QString &phone = identity->account->phone;
        const QString purpose = QStringLiteral("billfold:sign-in-proof:") + phone;
        if (const Result<QString> sealedProof = sealForService(profile.sealKey, purpose, proof)) {
            const DeviceDescription device{context.options.deviceName, context.options.platform};
            foundation.credentials->setSignIn({phone, *sealedProof, device, {}});
        }
    }
    co_return std::move(foundation);
}

Result<KeyDerivationParameters> passwordDerivation(const QString &directory)
{
    const Result<VaultSlots> vaultSlots = readSlots(directory);
    if (!vaultSlots)
        return failure(vaultSlots.error());
    const KeySlot *slot = vaultSlots->find(SlotType::Password);
    if (!slot)
        return failure(ErrorCode::VaultDamaged, QStringLiteral("a vault without a password slot"));
    return slot->derivation;
}

} // namespace

QCoro::Task<Result<WalletFoundation>> openWithPassword(OpeningContext context, SecretBytes password)
{
    const QString directory = context.options.profileDirectory;
    const Result<Profile> profile = readProfile(directory);
    if (!profile)
        co_return failure(profile.error());
    const Result<KeyDerivationParameters> derivation = passwordDerivation(directory);
    if (!derivation)
        co_return failure(derivation.error());
    Result<PasswordKeys> keys = co_await derivePasswordKeys(std::move(password), *derivation);
    if (!keys)
        co_return failure(keys.error());
    Result<OpenedVault> opened = co_await Vault::open(directory, std::move(keys->keyEncryptionKey));
    if (!opened)
        co_return failure(opened.error());
    co_return co_await layFoundation(context, *profile, std::move(opened->vault), std::move(keys->proof));
}

QCoro::Task<Result<WalletFoundation>> openWithRecoveryCode(OpeningContext context, SecretBytes code)
{
    const QString directory = context.options.profileDirectory;
    const Result<Profile> profile = readProfile(directory);
    if (!profile)
        co_return failure(profile.error());
    Result<OpenedVault> opened = co_await Vault::openWithRecoveryCode(directory, std::move(code));
    if (!opened)
        co_return failure(opened.error());
    co_return co_await layFoundation(context, *profile, std::move(opened->vault), SecretBytes());
}

QCoro::Task<Result<void>> finishRegistration(
    ApiClient *client, std::shared_ptr<DeviceCredentials> credentials, QByteArray registration)
{
    Result<SessionGrant> grant = co_await registerAccount(client, std::move(registration));
    if (!grant)
        co_return failure(grant.error());
    co_return co_await credentials->keep(std::move(*grant));
}

bool isRegistrationRefused(ErrorCode code)
{
    // RequestRefused is not among them: the network stack may send a request twice by itself, and then it is the answer to
    // the second copy, whose signature is stale, while the first one has been executed.
    return code == ErrorCode::TicketInvalid || code == ErrorCode::PhoneInUse || code == ErrorCode::NameInvalid
        || code == ErrorCode::NameTooLong;
}

QCoro::Task<void> eraseVault(std::unique_ptr<Vault> vault, QString directory)
{
    if (vault) {
        const QFuture<void> closed = vault->close();
        co_await closed;
    }
    const VaultFolder folder(directory);
    for (const QString &path : {folder.slotsPath(), folder.databasePath(), folder.logPath(), folder.headPath()})
        QFile::remove(path);
    removeProfile(directory);
}

} // namespace Billfold
