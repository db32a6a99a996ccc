// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/funding/bindingendpoint.h"

#include "server/accounts/accountstore.h"
#include "server/base/encoding.h"
#include "server/base/identifiers.h"
#include "server/base/masking.h"
#include "server/crypto/sealing.h"
#include "server/funding/fundingjson.h"
#include "server/funding/fundingrequests.h"
#include "server/funding/fundingsourcestore.h"
#include "server/funding/sourceendpoint.h"
#include "server/wire/objectreader.h"
#include "server/wire/responses.h"
#include "server/wire/values.h"

namespace BillfoldService {
namespace {

constexpr std::chrono::minutes bindingTime {5};

} // namespace

BindingEndpoint::BindingEndpoint(Database &database, const ServiceKeys &keys, Random &random, BankChannel &bank,
    NudgeWatcher &watcher, FundingLimits limits)
    : m_database(database)
    , m_keys(keys)
    , m_random(random)
    , m_bank(bank)
    , m_watcher(watcher)
    , m_limits(limits)
{
}

Result<Response> BindingEndpoint::begin(const Exchange &exchange)
{
    const auto request = parseBindingRequest(exchange.request.body);
    if (!request)
        return failure(request.error());
    const auto secret = openSealed(m_keys, "billfold:card:" + request->phone, request->sealedAccount);
    if (!secret)
        return invalidAt("/sealedAccount");
    const auto account = parseSealedAccount(secret->view());
    if (!account)
        return failure(account.error());
    CardBinding binding {.accountId = exchange.accountId};
    binding.source.fingerprint = toBase64Url(m_keys.mac(KeyPurpose::CardNumber, account->number));
    binding.source.lastFour = account->number.substr(account->number.size() - 4);
    binding.source.expires = account->expires;

    const auto holder = m_database.read([&](Transaction &transaction) -> Result<std::string> {
        if (isBound(transaction, exchange.accountId, binding.source.fingerprint))
            return failure(ProblemType::CardAlreadyBound);
        if (readSources(transaction, exchange.accountId).size() >= m_limits.sources)
            return failure(ProblemType::TooManyCards);
        if (isExpired(binding.source, transaction.now()))
            return failure(ProblemType::CardExpired);
        return findAccount(transaction, exchange.accountId)->name;
    });
    if (!holder)
        return failure(holder.error());
    const auto challenge = m_bank.beginBinding({account->number, account->expires, *holder, request->phone});
    if (!challenge)
        return failure(challenge.error());
    binding.source.holder = maskName(*holder);
    binding.source.type = challenge->type;
    binding.source.bankName = challenge->bankName;
    binding.source.brand = challenge->brand;
    binding.challenge = challenge->reference;

    const auto stored = m_database.write([&](Transaction &transaction) -> Result<CardBinding> {
        CardBinding kept = binding;
        kept.id = makeIdentifier(transaction.now(), m_random);
        kept.validUntil = transaction.now() + bindingTime;
        insertBinding(transaction, kept);
        return kept;
    });
    if (!stored)
        return failure(stored.error());
    boost::json::object card {{"type", stored->source.type}, {"bankName", stored->source.bankName},
        {"lastFour", stored->source.lastFour}};
    if (!stored->source.brand.empty())
        card.emplace("brand", stored->source.brand);
    return jsonResponse(201, {{"bindingId", stored->id}, {"sentTo", maskPhone(request->phone)},
        {"expiresAt", toJson(stored->validUntil)}, {"card", std::move(card)}});
}

Result<Response> BindingEndpoint::confirm(const Exchange &exchange)
{
    const auto code = parseBankCode(exchange.request.body);
    if (!code)
        return failure(code.error());
    const auto binding = m_database.read([&](Transaction &transaction) -> Result<CardBinding> {
        const auto found = findBinding(transaction, exchange.accountId, exchange.pathParameter);
        if (!found || found->validUntil <= transaction.now())
            return failure(ProblemType::CodeExpired);
        return *found;
    });
    if (!binding)
        return failure(binding.error());
    const auto token = m_bank.confirmBinding(binding->challenge, *code);
    if (!token)
        return failure(token.error());

    std::int64_t latest = 0;
    const auto bound = m_database.write([&](Transaction &transaction) -> Result<FundingSource> {
        if (!removeBinding(transaction, binding->id))
            return failure(ProblemType::CodeExpired, "the binding was confirmed by another request");
        if (isBound(transaction, exchange.accountId, binding->source.fingerprint))
            return failure(ProblemType::CardAlreadyBound);
        FundingSource source = binding->source;
        source.id = makeIdentifier(transaction.now(), m_random);
        source.token = *token;
        source.boundAt = transaction.now();
        source.isDefault = readSources(transaction, exchange.accountId).empty();
        insertSource(transaction, source);
        latest = tellSources(transaction, exchange.accountId);
        return source;
    });
    if (!bound)
        return failure(bound.error());
    m_watcher.announce(exchange.accountId, latest);
    return jsonResponse(201, toJson(*bound));
}

} // namespace BillfoldService
