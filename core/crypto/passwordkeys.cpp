// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/passwordkeys.h"

#include "core/base/background.h"

#include <QCoroFuture>

#include <sodium.h>

#include <memory>

namespace Billfold {

static_assert(KeyDerivationParameters::SaltSize == crypto_pwhash_argon2id_SALTBYTES);

namespace {

constexpr size_t HalfSize = 32;

#ifdef BILLFOLD_FAULTS
/// Where the environment asks for it, so that thousands of starts need no hours. Not in what people install.
bool takesCheapKeys()
{
    return qEnvironmentVariableIsSet("BILLFOLD_CHEAP_KEYS");
}
#else
constexpr bool takesCheapKeys()
{
    return false;
}
#endif

/// What the deriving thread and the waiting coroutine share: neither result nor password can be copied.
struct Derivation
{
    SecretBytes password;
    KeyDerivationParameters parameters;
    Result<PasswordKeys> keys = failure(ErrorCode::Internal);
};

} // namespace

KeyDerivationParameters KeyDerivationParameters::create()
{
    KeyDerivationParameters parameters;
    parameters.salt.resize(SaltSize);
    randombytes_buf(parameters.salt.data(), size_t(SaltSize));
    return parameters;
}

bool KeyDerivationParameters::isAcceptable() const
{
    if (takesCheapKeys() && salt.size() == SaltSize && opsLimit <= MaximumOpsLimit && memLimit <= MaximumMemLimit)
        return true;
    return salt.size() == SaltSize && opsLimit >= MinimumOpsLimit && opsLimit <= MaximumOpsLimit
        && memLimit >= MinimumMemLimit && memLimit <= MaximumMemLimit;
}

Result<PasswordKeys> derivePasswordKeysBlocking(const SecretBytes &password, const KeyDerivationParameters &parameters)
{
    if (!parameters.isAcceptable())
        return failure(ErrorCode::KeyDerivationRefused);
    SecretBytes both(2 * HalfSize);
    const int failed = crypto_pwhash_argon2id(both.data(), both.size(), reinterpret_cast<const char *>(password.data()),
        password.size(), reinterpret_cast<const unsigned char *>(parameters.salt.constData()), parameters.opsLimit,
        size_t(parameters.memLimit), crypto_pwhash_argon2id_ALG_ARGON2ID13);
    if (failed != 0)
        return failure(ErrorCode::Internal, QStringLiteral("no memory for the key derivation"));
    return PasswordKeys{both.slice(0, HalfSize), both.slice(HalfSize, HalfSize)};
}

QCoro::Task<Result<PasswordKeys>> derivePasswordKeys(SecretBytes password, KeyDerivationParameters parameters)
{
    const auto derivation = std::make_shared<Derivation>();
    derivation->password = std::move(password);
    derivation->parameters = std::move(parameters);
    const QFuture<void> finished = runInBackground([derivation] {
        derivation->keys = derivePasswordKeysBlocking(derivation->password, derivation->parameters);
        derivation->password.clear();
    });
    co_await finished;
    co_return std::move(derivation->keys);
}

} // namespace Billfold
