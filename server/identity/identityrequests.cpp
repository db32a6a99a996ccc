// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/identity/identityrequests.h"

#include "server/base/encoding.h"
#include "server/base/phone.h"
#include "server/base/text.h"
#include "server/wire/objectreader.h"

namespace BillfoldService {
namespace {

/// The same bounds that clients put on what a service may ask of them.
constexpr std::int64_t fewestPasses = 3;
constexpr std::int64_t mostPasses = 10;
constexpr std::int64_t leastMemory = 256LL * 1024 * 1024;
constexpr std::int64_t mostMemory = 1024LL * 1024 * 1024;

std::optional<Problem> checkValues(const CodeRequest &asked)
{
    if (!isPhone(asked.phone))
        return invalidAt("/phone").error();
    if (asked.purpose != "register" && asked.purpose != "sign-in")
        return invalidAt("/purpose").error();
    return std::nullopt;
}

std::optional<Problem> checkPassword(const Registration &registration)
{
    const KeyDerivation &derivation = registration.keyDerivation;
    const auto salt = fromBase64Url(derivation.salt);
    if (registration.algorithm != "argon2id13")
        return invalidAt("/password/algorithm").error();
    if (!salt || salt->size() != 16)
        return invalidAt("/password/salt").error();
    if (derivation.passes < fewestPasses || derivation.passes > mostPasses)
        return invalidAt("/password/opsLimit").error();
    if (derivation.memoryBytes < leastMemory || derivation.memoryBytes > mostMemory)
        return invalidAt("/password/memLimit").error();
    return std::nullopt;
}

std::optional<Problem> checkValues(Registration &registration)
{
    if (!isPhone(registration.phone))
        return invalidAt("/phone").error();
    auto name = acceptName(registration.name);
    if (!name)
        return Problem {.type = name.error().type, .pointer = "/name"};
    registration.name = std::move(*name);
    if (const auto problem = checkDevice(registration.device))
        return problem;
    if (!isLabel(registration.consent.termsVersion, 20))
        return invalidAt("/consent/terms").error();
    if (!isLabel(registration.consent.privacyVersion, 20))
        return invalidAt("/consent/privacy").error();
    return checkPassword(registration);
}

} // namespace

Result<CodeRequest> parseCodeRequest(std::string_view text)
{
    const auto body = parseObject(text);
    if (!body)
        return failure(body.error());
    ObjectReader reader(*body);
    const CodeRequest asked {reader.text("phone"), reader.text("purpose")};
    if (const auto problem = reader.finish())
        return failure(*problem);
    if (const auto problem = checkValues(asked))
        return failure(*problem);
    return asked;
}

Result<CodeVerification> parseCodeVerification(std::string_view text)
{
    const auto body = parseObject(text);
    if (!body)
        return failure(body.error());
    ObjectReader reader(*body);
    const CodeVerification verification {{reader.text("phone"), reader.text("purpose")}, reader.text("code")};
    if (const auto problem = reader.finish())
        return failure(*problem);
    if (const auto problem = checkValues(verification.asked))
        return failure(*problem);
    return verification;
}

Result<std::string> parseKeyDerivationRequest(std::string_view text)
{
    const auto body = parseObject(text);
    if (!body)
        return failure(body.error());
    ObjectReader reader(*body);
    const std::string phone = reader.text("phone");
    if (const auto problem = reader.finish())
        return failure(*problem);
    if (!isPhone(phone))
        return invalidAt("/phone");
    return phone;
}

Result<Registration> parseRegistration(std::string_view text)
{
    const auto body = parseObject(text);
    if (!body)
        return failure(body.error());
    ObjectReader reader(*body);
    ObjectReader password = reader.object("password");
    ObjectReader device = reader.object("device");
    ObjectReader consent = reader.object("consent");
    Registration registration {.ticket = reader.text("ticket"),
        .phone = reader.text("phone"),
        .name = reader.text("name"),
        .sealedPin = reader.text("sealedPin"),
        .sealedProof = password.text("sealedProof"),
        .algorithm = password.text("algorithm"),
        .keyDerivation = {password.text("salt"), password.integer("opsLimit"), password.integer("memLimit")},
        .device = readDevice(device),
        .consent = {consent.text("terms"), consent.text("privacy")}};
    if (const auto problem = reader.finish({&password, &device, &consent}))
        return failure(*problem);
    if (const auto problem = checkValues(registration))
        return failure(*problem);
    return registration;
}

Result<SignIn> parseSignIn(std::string_view text)
{
    const auto body = parseObject(text);
    if (!body)
        return failure(body.error());
    ObjectReader reader(*body);
    ObjectReader device = reader.object("device");
    SignIn signIn {.phone = reader.text("phone"),
        .sealedProof = reader.text("sealedProof"),
        .device = readDevice(device),
        .ticket = reader.optionalText("ticket")};
    if (const auto problem = reader.finish({&device}))
        return failure(*problem);
    if (!isPhone(signIn.phone))
        return invalidAt("/phone");
    if (const auto problem = checkDevice(signIn.device))
        return failure(*problem);
    return signIn;
}

Result<std::string> parseRefreshRequest(std::string_view text)
{
    const auto body = parseObject(text);
    if (!body)
        return failure(body.error());
    ObjectReader reader(*body);
    const std::string token = reader.text("refreshToken");
    if (const auto problem = reader.finish())
        return failure(*problem);
    return token;
}

} // namespace BillfoldService
