// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/identity/secrets.h"

#include "server/base/encoding.h"
#include "server/wire/objectreader.h"

namespace BillfoldService {
namespace {

constexpr std::size_t proofSize = 32;
constexpr std::size_t pinLength = 6;

std::string mac(const ServiceKeys &keys, KeyPurpose purpose, const std::string &accountId, std::string_view secret)
{
    return toBase64Url(keys.mac(purpose, accountId + '\n' + std::string(secret)));
}

} // namespace

std::string proofMac(const ServiceKeys &keys, const std::string &accountId, std::string_view proof)
{
    return mac(keys, KeyPurpose::PasswordProof, accountId, proof);
}

std::string pinMac(const ServiceKeys &keys, const std::string &accountId, std::string_view pin)
{
    return mac(keys, KeyPurpose::Pin, accountId, pin);
}

Result<SecretText> openProof(
    const ServiceKeys &keys, const std::string &context, const std::string &sealed, const std::string &pointer)
{
    auto proof = openSealed(keys, context, sealed);
    if (!proof || proof->view().size() != proofSize)
        return invalidAt(pointer, "a proof does not open");
    return proof;
}

Result<SecretText> openPin(
    const ServiceKeys &keys, const std::string &context, const std::string &sealed, const std::string &pointer)
{
    auto pin = openSealed(keys, context, sealed);
    if (!pin || pin->view().size() != pinLength
        || pin->view().find_first_not_of("0123456789") != std::string_view::npos)
        return invalidAt(pointer, "a PIN does not open");
    return pin;
}

} // namespace BillfoldService
