// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/identity/registrationendpoint.h"

#include "server/accounts/accountstore.h"
#include "server/base/encoding.h"
#include "server/base/identifiers.h"
#include "server/crypto/hashing.h"
#include "server/crypto/tokens.h"
#include "server/feed/feedstore.h"
#include "server/identity/codemessage.h"
#include "server/identity/identityrequests.h"
#include "server/identity/secrets.h"
#include "server/identity/sessionstore.h"
#include "server/identity/sessiontokens.h"
#include "server/identity/ticketstore.h"
#include "server/ledger/ledgerstore.h"
#include "server/wire/responses.h"

namespace BillfoldService {
namespace {

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
    const auto parsed = parseRegistration(exchange.request.body);
    if (!parsed)
        return failure(parsed.error());
    const Registration &registration = *parsed;
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
