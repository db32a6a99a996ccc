// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/funding/fundingorders.h"

#include "server/base/crashpoint.h"
#include "server/base/identifiers.h"
#include "server/funding/fundingjson.h"
#include "server/funding/fundingoperationstore.h"
#include "server/funding/fundingprogress.h"
#include "server/funding/fundingrequests.h"
#include "server/funding/fundingsourcestore.h"
#include "server/ledger/movementjson.h"
#include "server/payments/spending.h"
#include "server/wire/responses.h"

namespace BillfoldService {
namespace {

constexpr std::chrono::minutes topUpKnownBy {15};
constexpr std::chrono::hours withdrawalKnownBy {24};

/// One order on its way through the transaction.
struct Order
{
    const PaymentAttempt &attempt;
    const PaymentEnvironment &environment;
    const FundingLimits &limits;
    const std::vector<MaintenanceWindow> &windows;
    FundingOperation operation = {};
    FundingSource source = {};
};

std::optional<Problem> underMaintenance(const Order &order, Timestamp now)
{
    for (const MaintenanceWindow &window : order.windows) {
        const bool isOurs = window.bankName.empty() || window.bankName == order.source.bankName;
        if (isOurs && window.startsAt <= now && now < window.endsAt)
            return Problem {.type = ProblemType::ChannelMaintenance,
                .retryAfter = std::chrono::ceil<std::chrono::seconds>(window.endsAt - now)};
    }
    return std::nullopt;
}

std::optional<Problem> reasonNotToTake(Transaction &transaction, const Order &order)
{
    const FundingOperation &operation = order.operation;
    const bool isTopUp = operation.kind == topUpKind;
    if (isExpired(order.source, transaction.now()))
        return Problem {.type = ProblemType::CardExpired};
    if (!isTopUp && order.source.type == "credit-card")
        return Problem {.type = ProblemType::CreditCardNotAllowed};
    const std::int64_t minimum = isTopUp ? order.limits.topUpMinimum : order.limits.withdrawalMinimum;
    if (operation.amountMinor < minimum)
        return Problem {.type = ProblemType::BelowMinimum, .limit = inServiceCurrency(minimum)};
    if (isTopUp && operation.amountMinor > order.limits.topUpMaximum)
        return Problem {.type = ProblemType::LimitExceeded, .limit = inServiceCurrency(order.limits.topUpMaximum)};
    if (const auto closed = underMaintenance(order, transaction.now()))
        return closed;
    if (isTopUp)
        return std::nullopt;
    return reasonNotToSpend(
        transaction, order.environment.limits, operation.accountId, operation.amountMinor + operation.feeMinor);
}

/// What is withdrawn leaves the balance at once, so that it cannot be spent meanwhile.
Result<Settlement> takeOut(Transaction &transaction, const Order &order)
{
    const FundingOperation &operation = order.operation;
    const std::int64_t amount = operation.amountMinor + operation.feeMinor;
    const Movement bill {.id = makeIdentifier(transaction.now(), order.environment.random),
        .kind = "withdrawal",
        .counterpartyName = order.source.bankName + ' ' + order.source.lastFour,
        .category = "other"};
    return settle(transaction, order.environment.signer,
        {.id = makeIdentifier(transaction.now(), order.environment.random),
            .kind = "withdrawal",
            .bookedAt = transaction.now(),
            .lines = {{operation.accountId, -amount, bill, order.attempt.intentHash},
                {ensureOutsideLedger(transaction, OutsideKind::Withdrawals, {}), amount, {}, {}}},
            .cause = "withdrawal/" + operation.id + "/1"});
}

Result<Verdict> execute(Transaction &transaction, Order order)
{
    FundingOperation &operation = order.operation;
    const auto source = findSource(transaction, operation.accountId, operation.sourceId);
    if (!source || source->isRemoved)
        return failure(ProblemType::FundingSourceNotFound);
    order.source = *source;
    if (const auto reason = reasonNotToTake(transaction, order))
        return *reason;
    const bool isTopUp = operation.kind == topUpKind;
    const Timestamp now = transaction.now();
    operation.id = makeIdentifier(now, order.environment.random);
    operation.createdAt = now;
    operation.updatedAt = now;
    operation.knownBy = now + (isTopUp ? std::chrono::minutes(topUpKnownBy) : std::chrono::minutes(withdrawalKnownBy));

    boost::json::object body {{"status", "PROCESSING"}, {"operation", toJson(operation, order.source)}};
    Executed executed {"PROCESSING", {}, {}};
    if (!isTopUp) {
        auto settlement = takeOut(transaction, order);
        if (!settlement)
            return failure(settlement.error());
        body.emplace("movement", toJson(settlement->movements.front()));
        executed.announcements = std::move(settlement->announcements);
    }
    crashPoint("funding-booked");
    insertOperation(transaction, operation);
    executed.announcements.push_back(tellOperation(transaction, operation));
    executed.response = jsonResponse(202, body);
    return executed;
}

} // namespace

FundingOrders::FundingOrders(PaymentDesk &desk, Database &database, BankChannel &bank, BankCourier &courier,
    PaymentEnvironment environment, FundingLimits limits)
    : m_desk(desk)
    , m_database(database)
    , m_bank(bank)
    , m_courier(courier)
    , m_environment(environment)
    , m_limits(limits)
{
}

Result<Response> FundingOrders::take(const Exchange &exchange, std::string_view kind)
{
    auto response = m_desk.take(exchange, [&](std::string_view body) -> Result<PaymentOrder> {
        const auto request = parseFundingRequest(body);
        if (!request)
            return failure(request.error());
        // Asked before the transaction, which must not wait for a bank. No answer is no window.
        const auto windows = m_bank.maintenance().value_or(std::vector<MaintenanceWindow>());
        FundingOperation operation {.accountId = exchange.accountId,
            .kind = std::string(kind),
            .sourceId = request->sourceId,
            .amountMinor = request->amountMinor};
        return PaymentOrder {request->notAfter,
            [this, operation, windows](Transaction &transaction, const PaymentAttempt &attempt) {
                return execute(transaction, {attempt, m_environment, m_limits, windows, operation});
            }};
    });
    m_courier.wake();
    return response;
}

Result<Response> FundingOrders::topUp(const Exchange &exchange)
{
    return take(exchange, topUpKind);
}

Result<Response> FundingOrders::withdraw(const Exchange &exchange)
{
    return take(exchange, withdrawalKind);
}

Result<Response> FundingOrders::authenticate(const Exchange &exchange)
{
    const auto code = parseBankCode(exchange.request.body);
    if (!code)
        return failure(code.error());
    const auto find = [&](Transaction &transaction) -> Result<FundingOperation> {
        const auto operation = findOperation(transaction, exchange.pathParameter);
        if (!operation || operation->accountId != exchange.accountId)
            return failure(ProblemType::NotFound);
        return *operation;
    };
    const auto operation = m_database.read(find);
    if (!operation)
        return failure(operation.error());
    if (operation->state != "authentication")
        return failure(ProblemType::OperationOver);
    const Result<BankReply> reply = m_bank.authenticate(operation->id, *code);
    if (!reply)
        return failure(reply.error());
    if (const auto taken = m_courier.take(operation->id, reply); !taken)
        return failure(taken.error());
    m_courier.wake();
    const auto after = m_database.read([&](Transaction &transaction) -> Result<boost::json::object> {
        const auto now = find(transaction);
        if (!now)
            return failure(now.error());
        return toJson(*now, findSource(transaction, now->accountId, now->sourceId).value_or(FundingSource()));
    });
    if (!after)
        return failure(after.error());
    return jsonResponse(200, *after);
}

} // namespace BillfoldService
