// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/identity/registrationendpoint.h"

#include "server/accounts/accountstore.h"
#include "server/base/encoding.h"
#include "server/base/identifiers.h"
#include "server/base/phone.h"
#include "server/base/text.h"
#include "server/crypto/hashing.h"
#include "server/crypto/tokens.h"
#include "server/feed/feedstore.h"
#include "server/identity/codemessage.h"
#include "server/identity/devicedescription.h"
#include "server/identity/secrets.h"
#include "server/identity/sessionstore.h"
#include "server/identity/sessiontokens.h"
#include "server/identity/ticketstore.h"
#include "server/ledger/ledgerstore.h"
#include "server/wire/objectreader.h"
#include "server/wire/responses.h"

namespace BillfoldService {
namespace {

/// The same bounds that clients put on what a service may ask of them.
constexpr std::int64_t fewestPasses = 3;
constexpr std::int64_t mostPasses = 10;
constexpr std::int64_t leastMemory = 256LL * 1024 * 1024;
constexpr std::int64_t mostMemory = 1024LL * 1024 * 1024;

struct Registration
{
    std::string ticket, phone, name, sealedPin, sealedProof, algorithm;
    KeyDerivation keyDerivation;
    DeviceDescription device;
    Consent consent;
};

Result<Registration> parseRegistration(const std::string &text)
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
    return registration;
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
        return Problem {.type = ProblemType::NameInvalid, .pointer = "/name"};
    registration.name = std::move(*name);
    if (const auto problem = checkDevice(registration.device))
        return problem;
    if (!isLabel(registration.consent.termsVersion, 20))
        return invalidAt("/consent/terms").error();
    if (!isLabel(registration.consent.privacyVersion, 20))
        return invalidAt("/consent/privacy").error();
    return checkPassword(registration);
}

/// What a used ticket remembers: for which account, and with exactly which body.
std::string usage(const std::string &accountId, const std::string &bodyHash)
{
    return accountId + ' ' + bodyHash;
}

/// A lost answer is asked for again: the same ticket, key and body lead to the same account.
Result<std::optional<Account>> findRepeated(
    Transaction &transaction, const PhoneTicket &ticket, const std::string &bodyHash)
{
    if (ticket.usedFor.empty())
        return std::nullopt;
    const std::string accountId = ticket.usedFor.substr(0, ticket.usedFor.find(' '));
    if (ticket.usedFor != usage(accountId, bodyHash))
        return failure(ProblemType::TicketInvalid, "the ticket was used for another registration");
    return findAccount(transaction, accountId);
}

/// A registration whose values are good and whose secrets are open.
struct Opening
{
    const Registration &registration;
    const std::string &keyId;
    std::string_view proof;
    std::string_view pin;
    std::string bodyHash;
    Language language;
};

/// Account, ledger and feed, all of one transaction.
Account openAccount(Transaction &transaction, const ServiceKeys &keys, Random &random, const Opening &opening)
{
    const Registration &registration = opening.registration;
    const Timestamp now = transaction.now();
    const Account account {
        makeIdentifier(now, random), registration.phone, registration.name, now, opening.language};
    const Credentials credentials {registration.keyDerivation, proofMac(keys, account.id, opening.proof),
        pinMac(keys, account.id, opening.pin)};
    insertAccount(transaction, account, credentials, registration.consent);
    openCustomerLedger(transaction, account.id);
    openFeed(transaction, account.id);
    appendChange(transaction, account.id, ChangeKind::Account, 0);
    return account;
}

Result<IssuedSession> open(Transaction &transaction, const ServiceKeys &keys, Random &random, const Opening &opening)
{
    const Registration &registration = opening.registration;
    const std::string mac = tokenMac(keys, registration.ticket);
    const auto ticket = lockTicket(transaction, mac);
    if (!ticket || ticket->phone != registration.phone || ticket->purpose != "register"
        || ticket->keyId != opening.keyId || ticket->expiresAt <= transaction.now())
        return failure(ProblemType::TicketInvalid);
    const auto repeated = findRepeated(transaction, *ticket, opening.bodyHash);
    if (!repeated)
        return failure(repeated.error());
    if (*repeated) {
        const auto device = findDevice(transaction, (*repeated)->id, opening.keyId);
        return issueSession(transaction, keys, random, **repeated, device->id, {});
    }
    if (findAccountByPhone(transaction, registration.phone))
        return failure(ProblemType::PhoneInUse);
    const Account account = openAccount(transaction, keys, random, opening);
    const Device device {makeIdentifier(transaction.now(), random), account.id, opening.keyId,
        registration.device.name, registration.device.platform};
    insertDevice(transaction, device);
    markTicketUsed(transaction, mac, usage(account.id, opening.bodyHash));
    return issueSession(transaction, keys, random, account, device.id, {});
}

} // namespace

RegistrationEndpoint::RegistrationEndpoint(Database &database, const ServiceKeys &keys, Random &random)
    : m_database(database)
    , m_keys(keys)
    , m_random(random)
{
}

Result<Response> RegistrationEndpoint::registerAccount(const Exchange &exchange)
{
    auto parsed = parseRegistration(exchange.request.body);
    if (!parsed)
        return failure(parsed.error());
    Registration &registration = *parsed;
    if (const auto problem = checkValues(registration))
        return failure(*problem);
    const auto proof = openProof(m_keys, "billfold:registration-proof:" + registration.phone, registration.sealedProof,
        "/password/sealedProof");
    if (!proof)
        return failure(proof.error());
    const auto pin
        = openPin(m_keys, "billfold:registration-pin:" + registration.phone, registration.sealedPin, "/sealedPin");
    if (!pin)
        return failure(pin.error());

    const Opening opening {.registration = registration,
        .keyId = exchange.signature.keyId,
        .proof = proof->view(),
        .pin = pin->view(),
        .bodyHash = toHex(sha256(exchange.request.body)),
        .language = languageOf(exchange.request.header("accept-language").value_or(""))};
    const auto session
        = m_database.write([&](Transaction &transaction) { return open(transaction, m_keys, m_random, opening); });
    if (!session)
        return failure(session.error());
    return jsonResponse(201, toJson(*session));
}

} // namespace BillfoldService
