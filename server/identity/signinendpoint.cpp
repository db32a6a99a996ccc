// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/identity/signinendpoint.h"

#include "server/accounts/accountstore.h"
#include "server/base/identifiers.h"
#include "server/crypto/hashing.h"
#include "server/crypto/tokens.h"
#include "server/identity/identityrequests.h"
#include "server/identity/secrets.h"
#include "server/identity/sessionstore.h"
#include "server/identity/sessiontokens.h"
#include "server/identity/signinstore.h"
#include "server/identity/ticketstore.h"
#include "server/wire/responses.h"

#include <algorithm>

namespace BillfoldService {
namespace {

using std::chrono::seconds;

constexpr int triesBeforeLock = 5;
constexpr seconds firstLock {30};
constexpr seconds longestLock {3600};

seconds lockTime(int failures)
{
    if (failures < triesBeforeLock)
        return seconds(0);
    return std::min(longestLock, firstLock * (1 << std::min(failures - triesBeforeLock, 10)));
}

/// A try that is spent, and what to compare with.
struct Attempt
{
    std::optional<Account> account;
    std::optional<Device> device; ///< when the account knows the signing key
    std::string expectedMac;
    std::optional<int> triesLeft;
};

/// Counts a failure in advance; the right password takes it back.
Result<int> spendTry(Transaction &transaction, const std::string &phone)
{
    const Timestamp now = transaction.now();
    SignInTries tries = lockSignInTries(transaction, phone);
    if (now < tries.lockedUntil)
        return failure(Problem {.type = ProblemType::SignInLocked,
            .retryAfter = std::chrono::ceil<seconds>(tries.lockedUntil - now)});
    ++tries.failures;
    tries.lockedUntil = now + lockTime(tries.failures);
    putSignInTries(transaction, phone, tries);
    return std::max(0, triesBeforeLock - tries.failures);
}

Result<Attempt> beginAttempt(Transaction &transaction, const std::string &phone, const std::string &keyId)
{
    Attempt attempt {.account = findAccountByPhone(transaction, phone), .device = {}, .expectedMac = {}, .triesLeft = {}};
    if (attempt.account) {
        attempt.device = findDevice(transaction, attempt.account->id, keyId);
        attempt.expectedMac = readCredentials(transaction, attempt.account->id)->proofMac;
    }
    if (attempt.device)
        return attempt;
    const auto triesLeft = spendTry(transaction, phone);
    if (!triesLeft)
        return failure(triesLeft.error());
    attempt.triesLeft = *triesLeft;
    return attempt;
}

/// The device of a right password: the known one, or a new one where the phone was proved with a ticket.
Result<std::string> admitDevice(Transaction &transaction, const ServiceKeys &keys, Random &random,
    const Attempt &attempt, const SignIn &signIn, const std::string &keyId)
{
    if (attempt.device)
        return attempt.device->id;
    if (!signIn.ticket)
        return failure(ProblemType::CodeRequired);
    const std::string mac = tokenMac(keys, *signIn.ticket);
    const auto ticket = lockTicket(transaction, mac);
    if (!ticket || ticket->phone != signIn.phone || ticket->purpose != "sign-in" || ticket->keyId != keyId
        || ticket->expiresAt <= transaction.now() || !ticket->usedFor.empty())
        return failure(ProblemType::TicketInvalid);
    markTicketUsed(transaction, mac, attempt.account->id);
    const Device device {makeIdentifier(transaction.now(), random), attempt.account->id, keyId, signIn.device.name,
        signIn.device.platform};
    insertDevice(transaction, device);
    return device.id;
}

} // namespace

SignInEndpoint::SignInEndpoint(Database &database, const ServiceKeys &keys, Random &random)
    : m_database(database)
    , m_keys(keys)
    , m_random(random)
{
}

Result<Response> SignInEndpoint::signIn(const Exchange &exchange)
{
    const auto parsed = parseSignIn(exchange.request.body);
    if (!parsed)
        return failure(parsed.error());
    const SignIn &signIn = *parsed;
    const std::string &keyId = exchange.signature.keyId;
    const auto proof
        = openProof(m_keys, "billfold:sign-in-proof:" + signIn.phone, signIn.sealedProof, "/sealedProof");
    if (!proof)
        return failure(proof.error());
    const auto attempt = m_database.write(
        [&](Transaction &transaction) { return beginAttempt(transaction, signIn.phone, keyId); });
    if (!attempt)
        return failure(attempt.error());
    const std::string mac = proofMac(m_keys, attempt->account ? attempt->account->id : std::string(), proof->view());
    if (!attempt->account || !equalInConstantTime(mac, attempt->expectedMac))
        return failure(Problem {.type = ProblemType::PasswordWrong, .triesLeft = attempt->triesLeft});

    // The tries are given back even where a code is still asked for: the password was right.
    const auto cleared = m_database.write([&](Transaction &transaction) -> Result<void> {
        if (!attempt->device)
            clearSignInTries(transaction, signIn.phone);
        return {};
    });
    if (!cleared)
        return failure(cleared.error());
    const auto session = m_database.write([&](Transaction &transaction) -> Result<IssuedSession> {
        const auto deviceId = admitDevice(transaction, m_keys, m_random, *attempt, signIn, keyId);
        if (!deviceId)
            return failure(deviceId.error());
        return issueSession(transaction, m_keys, m_random, *attempt->account, *deviceId, {});
    });
    if (!session)
        return failure(session.error());
    return jsonResponse(201, toJson(*session));
}

} // namespace BillfoldService
