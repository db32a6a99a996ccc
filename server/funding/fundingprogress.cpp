// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/funding/fundingprogress.h"

#include "server/base/crashpoint.h"
#include "server/base/identifiers.h"
#include "server/base/planted.h"
#include "server/feed/feedstore.h"
#include "server/funding/fundingjson.h"
#include "server/funding/fundingoperationstore.h"
#include "server/funding/fundingsourcestore.h"
#include "server/work/backoff.h"
#include "server/work/dueworkstore.h"

namespace BillfoldService {
namespace {

constexpr std::chrono::minutes codeTime {5};
constexpr std::chrono::seconds firstPause {1};
constexpr std::chrono::minutes longestPause {10};

FundingSource sourceOf(Transaction &transaction, const FundingOperation &operation)
{
    return findSource(transaction, operation.accountId, operation.sourceId).value_or(FundingSource());
}

/// A line of the bills for what happened over the bank.
Movement billOf(Transaction &transaction, const PaymentEnvironment &environment, const FundingOperation &operation,
    const std::string &kind)
{
    const FundingSource source = sourceOf(transaction, operation);
    return Movement {.id = makeIdentifier(transaction.now(), environment.random),
        .kind = kind,
        .counterpartyName = source.bankName + ' ' + source.lastFour,
        .category = "other"};
}

LedgerTransaction entryOf(Transaction &transaction, const PaymentEnvironment &environment, const std::string &kind,
    const FundingOperation &operation, std::vector<LedgerLine> lines)
{
    return {.id = makeIdentifier(transaction.now(), environment.random),
        .kind = kind,
        .bookedAt = transaction.now(),
        .lines = std::move(lines),
        .cause = kind + '/' + operation.id + "/1"};
}

/// The money is here, or has arrived there.
Result<std::vector<Announcement>> bookDone(
    Transaction &transaction, const PaymentEnvironment &environment, const FundingOperation &operation)
{
    const std::string outside = ensureOutsideLedger(transaction, OutsideKind::External, {});
    const std::int64_t amount = operation.amountMinor;
    const bool isTopUp = operation.kind == topUpKind;
    const std::string from
        = isTopUp ? outside : ensureOutsideLedger(transaction, OutsideKind::Withdrawals, {});
    std::vector<LedgerLine> lines {{from, -amount, {}, {}}};
    if (isTopUp)
        lines.push_back({operation.accountId, amount, billOf(transaction, environment, operation, "top-up"), {}});
    else
        lines.push_back({outside, amount, {}, {}});
    auto settlement = settle(transaction, environment.signer,
        entryOf(transaction, environment, isTopUp ? "top-up" : "withdrawal-paid", operation, std::move(lines)));
    if (!settlement)
        return failure(settlement.error());
    return std::move(settlement->announcements);
}

void refuse(Transaction &transaction, FundingOperation &operation, const std::string &reason)
{
    operation.reason = reason.empty() ? "issuer-declined" : reason;
    const bool goesBack = operation.kind == withdrawalKind;
    operation.state = goesBack ? "reversing" : "failed";
    if (goesBack)
        scheduleWork(transaction,
            {std::string(withdrawalReturnWorkKind), operation.id + "/1", "{}", transaction.now()});
}

/// Not final: what is shown meanwhile, and when the bank is asked again.
Timestamp wait(Transaction &transaction, FundingOperation &operation, const Result<BankReply> &reply)
{
    const Timestamp now = transaction.now();
    const Timestamp next = now + backOff(operation.attempts, firstPause, longestPause);
    if (reply && reply->state == BankReply::State::WantsCode) {
        if (operation.state != "authentication")
            operation.validUntil = now + codeTime;
        operation.state = "authentication";
        operation.codeSentTo = reply->sentTo;
        return std::max(operation.validUntil, next);
    }
    operation.state = reply && now <= operation.knownBy ? "processing" : "unknown";
    return next;
}

} // namespace

Announcement tellOperation(Transaction &transaction, const FundingOperation &operation)
{
    const std::string value = boost::json::serialize(toJson(operation, sourceOf(transaction, operation)));
    return {operation.accountId, appendEvent(transaction, operation.accountId, "funding-operation", value)};
}

Result<std::vector<Announcement>> takeBankReply(Transaction &transaction, const PaymentEnvironment &environment,
    const std::string &operationId, const Result<BankReply> &reply)
{
    auto operation = lockOperation(transaction, operationId);
    if (!operation || isOver(*operation) || operation->state == "reversing")
        return std::vector<Announcement>();
    const std::string before = operation->state;
    std::vector<Announcement> announcements;
    std::optional<Timestamp> next;
    if (reply && !reply->reference.empty())
        operation->bankReference = reply->reference;
    if (reply && reply->state == BankReply::State::Done) {
        auto booked = bookDone(transaction, environment, *operation);
        if (!booked)
            return failure(booked.error());
        announcements = std::move(*booked);
        operation->state = "succeeded";
    } else if (reply && reply->state == BankReply::State::Refused) {
        refuse(transaction, *operation, reply->reason);
    } else if (!reply && isPlanted("no-answer-as-refused")) {
        refuse(transaction, *operation, "bank-unavailable");
    } else {
        next = wait(transaction, *operation, reply);
    }
    crashPoint("bank-reply-booked");
    operation->updatedAt = transaction.now();
    updateOperation(transaction, *operation, next);
    if (operation->state != before)
        announcements.push_back(tellOperation(transaction, *operation));
    return announcements;
}

Result<std::vector<Announcement>> returnWithdrawal(
    Transaction &transaction, const PaymentEnvironment &environment, const DueWork &work)
{
    auto operation = lockOperation(transaction, work.key.substr(0, work.key.find('/')));
    if (!operation)
        return failure(ProblemType::Internal, "a withdrawal that nobody knows goes back");
    if (operation->state != "reversing")
        return std::vector<Announcement>();
    const std::int64_t amount = operation->amountMinor + operation->feeMinor;
    auto settlement = settle(transaction, environment.signer,
        entryOf(transaction, environment, std::string(withdrawalReturnWorkKind), *operation,
            {{ensureOutsideLedger(transaction, OutsideKind::Withdrawals, {}), -amount, {}, {}},
                {operation->accountId, amount,
                    billOf(transaction, environment, *operation, "withdrawal-returned"), {}}}));
    if (!settlement)
        return failure(settlement.error());
    operation->state = "reversed";
    operation->updatedAt = transaction.now();
    updateOperation(transaction, *operation, std::nullopt);
    settlement->announcements.push_back(tellOperation(transaction, *operation));
    return std::move(settlement->announcements);
}

} // namespace BillfoldService
