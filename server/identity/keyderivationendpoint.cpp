// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/identity/keyderivationendpoint.h"

#include "server/accounts/accountstore.h"
#include "server/base/encoding.h"
#include "server/identity/identityrequests.h"
#include "server/wire/responses.h"

namespace BillfoldService {
namespace {

constexpr std::size_t saltSize = 16;

} // namespace

KeyDerivationEndpoint::KeyDerivationEndpoint(Database &database, const ServiceKeys &keys)
    : m_database(database)
    , m_keys(keys)
{
}

Result<Response> KeyDerivationEndpoint::ask(const Exchange &exchange)
{
    const auto phone = parseKeyDerivationRequest(exchange.request.body);
    if (!phone)
        return failure(phone.error());

    const auto derivation = m_database.read([&](Transaction &transaction) -> Result<KeyDerivation> {
        const auto account = findAccountByPhone(transaction, *phone);
        const auto credentials = account ? readCredentials(transaction, account->id) : std::nullopt;
        if (credentials)
            return credentials->keyDerivation;
        const std::string salt = m_keys.mac(KeyPurpose::UnknownSalt, *phone).substr(0, saltSize);
        return KeyDerivation {.salt = toBase64Url(salt)};
    });
    if (!derivation)
        return failure(derivation.error());
    return jsonResponse(200,
        {{"algorithm", "argon2id13"}, {"salt", derivation->salt}, {"opsLimit", derivation->passes},
            {"memLimit", derivation->memoryBytes}});
}

} // namespace BillfoldService
