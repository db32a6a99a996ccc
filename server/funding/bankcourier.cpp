// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/funding/bankcourier.h"

#include "server/base/crashpoint.h"
#include "server/base/planted.h"
#include "server/funding/fundingoperationstore.h"
#include "server/funding/fundingprogress.h"
#include "server/funding/fundingsourcestore.h"

namespace BillfoldService {
namespace {

constexpr std::chrono::milliseconds pollInterval {500};
/// Longer than a bank takes to answer.
constexpr std::chrono::seconds leaseTime {30};

} // namespace

BankCourier::BankCourier(
    Database &database, BankChannel &bank, PaymentEnvironment environment, NudgeWatcher &watcher, Log &log)
    : m_database(database)
    , m_bank(bank)
    , m_environment(environment)
    , m_watcher(watcher)
    , m_log(log)
    , m_loop(pollInterval, [this] { carryAll(); })
{
}

void BankCourier::carryAll()
{
    while (true) {
        // Looking costs a write lock on SQLite, so look without it first.
        const auto isDue = m_database.read(
            [](Transaction &transaction) -> Result<bool> { return hasOperationDue(transaction); });
        if (!isDue.value_or(false))
            return;
        const auto claimed
            = m_database.write([](Transaction &transaction) -> Result<std::optional<FundingOperation>> {
                  return claimOperation(transaction, transaction.now() + leaseTime);
              });
        if (!claimed || !*claimed)
            return;
        crashPoint("operation-claimed");
        carry(**claimed);
    }
}

void BankCourier::carry(const FundingOperation &operation)
{
    const auto source = m_database.read([&](Transaction &transaction) -> Result<std::optional<FundingSource>> {
        return findSource(transaction, operation.accountId, operation.sourceId);
    });
    if (!source || !*source)
        return;
    BankOrder order {.id = operation.id,
        .direction
        = operation.kind == topUpKind ? BankOrder::Direction::Collect : BankOrder::Direction::PayOut,
        .token = (*source)->token,
        .amountMinor = operation.amountMinor};
    if (isPlanted("bank-order-renamed"))
        order.id += '-' + std::to_string(operation.attempts);
    const Result<BankReply> reply = m_bank.submit(order);
    crashPoint("bank-answered");
    if (!reply)
        m_log.write(LogLevel::Warning, "bank-silent",
            {{"operation", operation.id}, {"attempts", operation.attempts}, {"detail", reply.error().detail}});
    static_cast<void>(take(operation.id, reply));
}

Result<void> BankCourier::take(const std::string &operationId, const Result<BankReply> &reply)
{
    const auto taken = m_database.write([&](Transaction &transaction) {
        return takeBankReply(transaction, m_environment, operationId, reply);
    });
    if (!taken) {
        m_log.write(LogLevel::Error, "bank-reply-not-taken",
            {{"operation", operationId}, {"detail", taken.error().detail}});
        return failure(taken.error());
    }
    crashPoint("bank-reply-committed");
    for (const Announcement &announcement : *taken)
        m_watcher.announce(announcement.accountId, announcement.latestChange);
    return {};
}

} // namespace BillfoldService
