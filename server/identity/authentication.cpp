// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/identity/authentication.h"

#include "server/base/encoding.h"
#include "server/crypto/tokens.h"
#include "server/database/servicestatestore.h"
#include "server/identity/noncestore.h"
#include "server/identity/sessionstore.h"

namespace BillfoldService {
namespace {

std::optional<std::string> bearerToken(const Request &request)
{
    constexpr std::string_view scheme = "Bearer ";
    const auto field = request.header("authorization");
    if (!field || !field->starts_with(scheme))
        return std::nullopt;
    return std::string(field->substr(scheme.size()));
}

} // namespace

Authentication::Authentication(Database &database, const ServiceKeys &keys, std::string operatorId)
    : m_database(database)
    , m_keys(keys)
    , m_operatorId(std::move(operatorId))
{
}

Result<void> Authentication::authenticate(Exchange &exchange, TokenNeed token, NonceCheck nonce)
{
    auto signature = verifySignature(exchange.request, m_operatorId);
    if (!signature)
        return failure(signature.error());
    exchange.signature = std::move(*signature);
    const auto recognised = m_database.read(
        [&](Transaction &transaction) { return recognise(transaction, exchange, token); });
    if (!recognised || exchange.request.method == "GET" || nonce == NonceCheck::ByHandler)
        return recognised;
    return m_database.write([&](Transaction &transaction) -> Result<void> {
        if (!claimNonce(transaction, exchange.signature))
            return failure(ProblemType::SignatureInvalid, "the nonce was used before");
        return {};
    });
}

Result<void> Authentication::recognise(Transaction &transaction, Exchange &exchange, TokenNeed token) const
{
    const auto skew = std::chrono::abs(transaction.now() - exchange.signature.created);
    if (skew > signatureWindow)
        return failure(ProblemType::ClockSkew);
    if (readOutage(transaction) == Outage::Maintenance)
        return failure(Problem {.type = ProblemType::Maintenance, .retryAfter = std::chrono::seconds(60)});
    if (token == TokenNeed::None)
        return {};
    const auto text = bearerToken(exchange.request);
    if (!text)
        return failure(ProblemType::Unauthorized, "no token");
    const auto session = findAccess(transaction, tokenMac(m_keys, *text));
    if (!session || session->expiresAt <= transaction.now())
        return failure(ProblemType::Unauthorized, "the token is unknown or expired");
    if (session->publicKey != exchange.signature.keyId)
        return failure(ProblemType::SignatureInvalid, "the token belongs to another device");
    exchange.accountId = session->accountId;
    exchange.deviceId = session->deviceId;
    return {};
}

} // namespace BillfoldService
