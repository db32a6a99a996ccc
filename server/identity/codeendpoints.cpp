// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/identity/codeendpoints.h"

#include "server/accounts/accountstore.h"
#include "server/base/encoding.h"
#include "server/base/identifiers.h"
#include "server/crypto/hashing.h"
#include "server/crypto/systemrandom.h"
#include "server/crypto/tokens.h"
#include "server/identity/codemessage.h"
#include "server/identity/codestore.h"
#include "server/identity/identityrequests.h"
#include "server/identity/ticketstore.h"
#include "server/wire/responses.h"
#include "server/wire/values.h"

namespace BillfoldService {
namespace {

std::unexpected<Problem> tooSoon(Timestamp allowedAt, Timestamp now)
{
    const auto wait = std::chrono::ceil<std::chrono::seconds>(allowedAt - now);
    return failure(Problem {.type = ProblemType::RateLimited,
        .detail = "codes to this phone",
        .retryAfter = std::max(wait, std::chrono::seconds(1))});
}

/// Replaces the code of this phone, unless one was sent just now or too many were sent this hour.
Result<SentCode> replaceCode(Transaction &transaction, const CodeRequest &asked, const std::string &mac)
{
    const Timestamp now = transaction.now();
    const auto before = lockCode(transaction, asked.phone, asked.purpose);
    if (before && now < before->sentAt + CodeRules::resend)
        return tooSoon(before->sentAt + CodeRules::resend, now);
    const RecentSends recent = readSendsSince(transaction, asked.phone, now - std::chrono::hours(1));
    if (recent.count >= CodeRules::sendsPerHour)
        return tooSoon(recent.first + std::chrono::hours(1), now);
    // A resend does not give failures back; a code that comes after the old one expired starts afresh.
    const bool isResend = before && now < before->expiresAt;
    const SentCode code {mac, now, now + CodeRules::valid, isResend ? before->triesLeft : CodeRules::tries};
    putCode(transaction, asked.phone, asked.purpose, code);
    recordSend(transaction, asked.phone);
    return code;
}

/// What goes out, if anything: nothing tells the asker which.
std::optional<std::string> messageFor(
    const CodeRequest &asked, const std::optional<Account> &account, Language language, std::string_view code)
{
    if (asked.purpose == "register")
        return account ? phoneInUseMessage(account->language) : registrationMessage(language, code);
    return account ? std::optional(signInMessage(account->language, code)) : std::nullopt;
}

struct SpentTry
{
    std::string codeMac;
    int triesLeft = 0;
};

/// Spends one try of the code, before it is compared.
Result<SpentTry> spendTry(Transaction &transaction, const CodeRequest &asked)
{
    const auto code = lockCode(transaction, asked.phone, asked.purpose);
    if (!code || code->expiresAt <= transaction.now())
        return failure(ProblemType::CodeExpired);
    if (code->triesLeft <= 0)
        return failure(Problem {.type = ProblemType::CodeTriesUsed, .triesLeft = 0});
    spendCodeTry(transaction, asked.phone, asked.purpose);
    return SpentTry {code->codeMac, code->triesLeft - 1};
}

} // namespace

CodeEndpoints::CodeEndpoints(
    Database &database, const ServiceKeys &keys, Random &random, OutboxCourier &courier)
    : m_database(database)
    , m_keys(keys)
    , m_random(random)
    , m_courier(courier)
{
}

std::string CodeEndpoints::codeMac(
    const std::string &phone, const std::string &purpose, std::string_view code) const
{
    return toBase64Url(m_keys.mac(KeyPurpose::Code, phone + '\n' + purpose + '\n' + std::string(code)));
}

Result<Response> CodeEndpoints::send(const Exchange &exchange)
{
    const auto parsed = parseCodeRequest(exchange.request.body);
    if (!parsed)
        return failure(parsed.error());
    const CodeRequest &asked = *parsed;

    const std::string code = randomCode(m_random);
    const Language language = languageOf(exchange.request.header("accept-language").value_or(""));
    const auto sent = m_database.write([&](Transaction &transaction) -> Result<SentCode> {
        const auto account = findAccountByPhone(transaction, asked.phone);
        auto replaced = replaceCode(transaction, asked, codeMac(asked.phone, asked.purpose, code));
        const auto message = messageFor(asked, account, language, code);
        if (replaced && message)
            putIntoOutbox(transaction,
                {makeIdentifier(transaction.now(), m_random), asked.phone, *message, replaced->expiresAt});
        return replaced;
    });
    if (!sent)
        return failure(sent.error());
    // How the message fares is reported to the operator alone: an answer that differs would tell who has an account.
    m_courier.wake();
    return jsonResponse(202,
        {{"expiresAt", toJson(sent->expiresAt)}, {"resendAt", toJson(sent->sentAt + CodeRules::resend)}});
}

Result<Response> CodeEndpoints::verify(const Exchange &exchange)
{
    const auto parsed = parseCodeVerification(exchange.request.body);
    if (!parsed)
        return failure(parsed.error());
    const CodeRequest &asked = parsed->asked;

    const auto spent
        = m_database.write([&](Transaction &transaction) { return spendTry(transaction, asked); });
    if (!spent)
        return failure(spent.error());
    if (!equalInConstantTime(spent->codeMac, codeMac(asked.phone, asked.purpose, parsed->code)))
        return failure(Problem {.type = ProblemType::CodeWrong, .triesLeft = spent->triesLeft});

    const std::string ticket = makeToken(m_random);
    const auto expiresAt = m_database.write([&](Transaction &transaction) -> Result<Timestamp> {
        if (!removeCode(transaction, asked.phone, asked.purpose, spent->codeMac))
            return failure(ProblemType::CodeExpired, "the code was used by another request");
        const Timestamp until = transaction.now() + CodeRules::ticketValid;
        insertTicket(transaction, tokenMac(m_keys, ticket),
            {asked.phone, asked.purpose, exchange.signature.keyId, until, {}});
        return until;
    });
    if (!expiresAt)
        return failure(expiresAt.error());
    return jsonResponse(200, {{"ticket", ticket}, {"expiresAt", toJson(*expiresAt)}});
}

} // namespace BillfoldService
