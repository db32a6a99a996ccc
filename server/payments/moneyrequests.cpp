// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/payments/moneyrequests.h"

#include "server/accounts/accountstore.h"
#include "server/base/crashpoint.h"
#include "server/base/encoding.h"
#include "server/base/identifiers.h"
#include "server/base/masking.h"
#include "server/base/phone.h"
#include "server/base/planted.h"
#include "server/base/text.h"
#include "server/feed/feedstore.h"
#include "server/wire/objectreader.h"
#include "server/wire/values.h"
#include "server/work/dueworkstore.h"

namespace BillfoldService {
namespace {

DueWork expiryOf(const MoneyRequest &request)
{
    return {.kind = std::string(requestExpiryWorkKind),
        .key = request.id + "/1",
        .payload = request.id,
        .dueAt = request.expiresAt};
}

std::vector<Announcement> tellBoth(Transaction &transaction, const MoneyRequest &request)
{
    // Always in the order of the ids, so that two who ask each other do not wait for each other.
    std::vector<Announcement> announcements;
    for (const std::string &account : {std::min(request.askerAccountId, request.askedAccountId),
             std::max(request.askerAccountId, request.askedAccountId)})
        announcements.push_back({account, appendChange(transaction, account, ChangeKind::Request, request.id)});
    return announcements;
}

/// Takes the expiry off the queue before the request, as the expiry itself does: in the other order the two would wait for
/// each other.
std::optional<MoneyRequest> takeRequest(Transaction &transaction, const MoneyRequest &asked)
{
    removeDueWork(transaction, expiryOf(asked));
    return lockMoneyRequest(transaction, asked.id);
}

std::vector<Announcement> close(Transaction &transaction, MoneyRequest &request, std::string_view state)
{
    request.state = state;
    closeMoneyRequest(transaction, request);
    crashPoint("request-closed");
    return tellBoth(transaction, request);
}

} // namespace

Result<MoneyRequestDraft> parseMoneyRequestDraft(std::string_view text)
{
    const auto body = parseObject(text);
    if (!body)
        return failure(body.error());
    ObjectReader reader(*body);
    const std::string key = reader.text("key");
    const std::string phone = reader.text("phone");
    const Money amount = reader.money("amount");
    const std::string note = reader.text("note");
    if (const auto problem = reader.finish())
        return failure(*problem);
    if (!isLowerHex(key, 32))
        return invalidAt("/key");
    if (!isPhone(phone))
        return invalidAt("/phone");
    if (const auto problem = amountProblem("amount", amount))
        return failure(*problem);
    if (!isNote(note))
        return invalidAt("/note");
    return MoneyRequestDraft {key, phone, amount.minor, note};
}

boost::json::object readMoneyRequestJson(
    Transaction &transaction, const std::string &accountId, const std::string &id)
{
    const auto request = findMoneyRequest(transaction, id);
    if (!request)
        return {};
    const bool isAsker = request->askerAccountId == accountId;
    const Account other
        = findAccount(transaction, isAsker ? request->askedAccountId : request->askerAccountId).value_or(Account());
    boost::json::object json {{"id", request->id}, {"side", isAsker ? "asker" : "asked"},
        {"other", {{"maskedName", maskName(other.name)}, {"maskedPhone", maskPhone(other.phone)}}},
        {"amount", moneyJson(request->amountMinor)}, {"note", request->note}, {"state", request->state},
        {"createdAt", toJson(request->createdAt)}, {"expiresAt", toJson(request->expiresAt)}};
    if (!request->transferId.empty())
        json.emplace("transferId", request->transferId);
    return json;
}

Result<MoneyRequestOutcome> askForMoney(
    Transaction &transaction, Random &random, const std::string &askerAccountId, const MoneyRequestDraft &draft)
{
    const auto asked = findAccountByPhone(transaction, draft.phone);
    if (!asked)
        return failure(ProblemType::PayeeNotFound);
    if (asked->id == askerAccountId)
        return failure(ProblemType::PayeeIsSelf);
    if (const auto known = findMoneyRequestByKey(transaction, askerAccountId, draft.key)) {
        const bool isSame = known->askedAccountId == asked->id && known->amountMinor == draft.amountMinor
            && known->note == draft.note;
        if (!isSame)
            return failure(ProblemType::IdempotencyConflict);
        return MoneyRequestOutcome {*known, {}};
    }
    if (countOpenMoneyRequests(transaction, askerAccountId, asked->id) >= mostOpenMoneyRequests)
        return failure(Problem {.type = ProblemType::RateLimited, .retryAfter = std::chrono::hours(1)});
    const Timestamp now = transaction.now();
    const MoneyRequest request {.id = makeIdentifier(now, random),
        .key = draft.key,
        .askerAccountId = askerAccountId,
        .askedAccountId = asked->id,
        .amountMinor = draft.amountMinor,
        .note = draft.note,
        .createdAt = now,
        .expiresAt = now + moneyRequestTime};
    insertMoneyRequest(transaction, request);
    scheduleWork(transaction, expiryOf(request));
    return MoneyRequestOutcome {request, tellBoth(transaction, request)};
}

Result<MoneyRequestOutcome> endMoneyRequest(
    Transaction &transaction, const std::string &accountId, const std::string &id, std::string_view state)
{
    const auto asked = findMoneyRequest(transaction, id);
    const bool byAsker = state == MoneyRequestState::withdrawn;
    if (!asked || accountId != (byAsker ? asked->askerAccountId : asked->askedAccountId))
        return failure(ProblemType::NotFound);
    auto request = takeRequest(transaction, *asked);
    if (request->state == state)
        return MoneyRequestOutcome {*request, {}};
    if (request->state != MoneyRequestState::open)
        return failure(ProblemType::RequestClosed);
    auto announcements = close(transaction, *request, state);
    return MoneyRequestOutcome {*request, std::move(announcements)};
}

Result<std::vector<Announcement>> payMoneyRequest(Transaction &transaction, const std::string &id,
    const std::string &transferId, const std::string &payerAccountId, const std::string &payeeAccountId,
    std::int64_t amountMinor)
{
    const auto asked = findMoneyRequest(transaction, id);
    const bool fits = asked && asked->askedAccountId == payerAccountId && asked->askerAccountId == payeeAccountId
        && asked->amountMinor == amountMinor;
    if (!fits)
        return invalidAt("/requestId");
    auto request = takeRequest(transaction, *asked);
    const bool isOpen = request->state == MoneyRequestState::open && transaction.now() < request->expiresAt;
    if (!isOpen && !isPlanted("request-paid-again"))
        return failure(ProblemType::RequestClosed);
    request->transferId = transferId;
    return close(transaction, *request, MoneyRequestState::paid);
}

Result<std::vector<Announcement>> expireMoneyRequest(Transaction &transaction, const DueWork &work)
{
    auto request = lockMoneyRequest(transaction, work.payload);
    if (!request)
        return failure(ProblemType::Internal, "the expiry of nothing");
    if (request->state != MoneyRequestState::open)
        return std::vector<Announcement>();
    return close(transaction, *request, MoneyRequestState::expired);
}

} // namespace BillfoldService
