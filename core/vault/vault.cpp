// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vault.h"

#include "core/base/background.h"
#include "core/crypto/recoverycode.h"

namespace Billfold {

namespace {

/// What the opening thread and the waiting coroutine share.
template <class Value> struct Outcome
{
    SecretBytes secret;
    Result<Value> value = failure(ErrorCode::Internal);
};

} // namespace

Vault::Vault(std::unique_ptr<VaultFile> file)
    : m_vaultId(file->vaultId())
    , m_awaited(file->awaited())
    , m_queue(std::move(file))
{
}

Vault::~Vault() = default;

QCoro::Task<Result<VaultCreation>> Vault::create(
    QString directory, QString vaultId, SecretBytes passwordKey, KeyDerivationParameters derivation)
{
    const auto outcome = std::make_shared<Outcome<NewVault>>();
    outcome->secret = std::move(passwordKey);
    const QFuture<void> done = runInBackground([outcome, directory, vaultId, derivation] {
        outcome->value = VaultFile::create(directory, vaultId, outcome->secret, derivation);
        outcome->secret.clear();
    });
    co_await done;
    if (!outcome->value)
        co_return failure(outcome->value.error());
    VaultCreation creation{std::unique_ptr<Vault>(new Vault(std::move(outcome->value->file))),
        formatRecoveryCode(outcome->value->recoveryCode)};
    co_return std::move(creation);
}

QCoro::Task<Result<OpenedVault>> Vault::open(QString directory, SecretBytes passwordKey)
{
    return openSlotOf(std::move(directory), SlotType::Password, std::move(passwordKey));
}

QCoro::Task<Result<OpenedVault>> Vault::openWithRecoveryCode(QString directory, SecretBytes typedCode)
{
    Result<SecretBytes> code = parseRecoveryCode(typedCode);
    if (!code)
        co_return failure(code.error());
    co_return co_await openSlotOf(std::move(directory), SlotType::Recovery, std::move(*code));
}

QCoro::Task<Result<OpenedVault>> Vault::openSlotOf(QString directory, SlotType type, SecretBytes secret)
{
    const auto outcome = std::make_shared<Outcome<std::unique_ptr<VaultFile>>>();
    outcome->secret = std::move(secret);
    const QFuture<void> done = runInBackground([outcome, directory, type] {
        outcome->value = VaultFile::open(directory, type, outcome->secret);
        outcome->secret.clear();
    });
    co_await done;
    if (!outcome->value)
        co_return failure(outcome->value.error());
    OpenedVault opened{std::unique_ptr<Vault>(new Vault(std::move(*outcome->value)))};
    co_return std::move(opened);
}

QFuture<void> Vault::close()
{
    return m_queue.close();
}

} // namespace Billfold
