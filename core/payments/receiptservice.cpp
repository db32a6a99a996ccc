// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payments/receiptservice.h"

#include "core/api/apiclient.h"
#include "core/base/clock.h"
#include "core/payments/freezestore.h"
#include "core/payments/receiptstore.h"
#include "core/vault/vault.h"

#include <QCoroTimer>
#include <QPointer>

#include <algorithm>

namespace Billfold {

namespace {

/// Enough for what a contradiction is about; the rest of the chain hangs on it.
constexpr int ComparedReceipts = 10;
/// Behind one address the service may be exchanged without the connection's noticing.
constexpr auto ComparisonInterval = std::chrono::minutes(10);
/// As far as it may be to the next receipt whose own signature was looked at: a page of the change feed.
constexpr qint64 ReachOfProof = 500;

Result<HeldReceipts> readHeld(ReadableDb &db, qint64 first)
{
    const Result<qint64> newest = lastReceiptSeq(db);
    if (!newest)
        return failure(newest.error());
    const qint64 from = first == 0 ? *newest : first;
    Result<QMap<qint64, QByteArray>> receipts = findReceipts(db, from - 1, from + ReachOfProof);
    if (!receipts)
        return failure(receipts.error());
    Result<QMap<qint64, QByteArray>> last = findReceipts(db, *newest, *newest);
    if (!last)
        return failure(last.error());
    receipts->insert(*last);
    return HeldReceipts{std::move(*receipts), *newest};
}

} // namespace

ReceiptService::ReceiptService(Vault &vault, ApiClient &api, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_vault(vault)
    , m_api(api)
    , m_clock(clock)
    , m_watch(std::make_shared<ReceiptWatch>())
    , m_awaited(vault.awaited())
{
}

QCoro::Task<Result<void>> ReceiptService::load()
{
    const QPointer<ReceiptService> self(this);
    const auto work = [](ReadableDb &db) { return findFreeze(db); };
    const Result<std::optional<PaymentFreeze>> freeze = co_await m_vault.read(VaultPriority::Intent, work);
    if (!self)
        co_return failure(ErrorCode::Cancelled);
    if (!freeze)
        co_return failure(freeze.error());
    m_freeze = *freeze;
    Q_EMIT frozenChanged();
    co_return {};
}

Result<void> ReceiptService::checkPayable() const
{
    if (m_freeze)
        return failure(ErrorCode::PaymentsFrozen);
    if (m_awaited)
        return failure(ErrorCode::VaultRolledBack);
    return {};
}

QCoro::Task<Result<EvidenceFile>> ReceiptService::evidence()
{
    const auto work = [](ReadableDb &db) -> Result<EvidenceFile> {
        const Result<QByteArray> evidence = findEvidence(db);
        if (!evidence)
            return failure(evidence.error());
        if (evidence->isEmpty())
            return failure(ErrorCode::PaymentNotFound);
        return EvidenceFile{*evidence};
    };
    co_return co_await m_vault.read(VaultPriority::Read, work);
}

void ReceiptService::takeFeedEnd()
{
    m_followAgain = true;
    if (!m_following)
        followFeed();
}

QCoro::Task<void> ReceiptService::followFeed()
{
    const QPointer<ReceiptService> self(this);
    m_following = true;
    while (std::exchange(m_followAgain, false)) {
        co_await fetchMissing();
        if (!self)
            co_return;
        co_await endRepair();
        if (!self)
            co_return;
    }
    m_following = false;
    const bool isDue = !m_comparedAt || m_clock.monotonicNow() - *m_comparedAt >= ComparisonInterval;
    if (isDue || m_freeze)
        check();
}

QCoro::Task<void> ReceiptService::fetchMissing()
{
    const QPointer<ReceiptService> self(this);
    // Nearly always nothing is, and then nothing is written.
    const auto glance = [](ReadableDb &db) { return firstMissingReceipt(db); };
    const Result<std::optional<qint64>> any = co_await m_vault.read(VaultPriority::SyncBatch, glance);
    while (self && any && *any) {
        const auto look = [](WritableDb &db) -> Result<std::optional<qint64>> {
            if (const Result<void> noted = noteProgress(db); !noted)
                return failure(noted.error());
            return firstMissingReceipt(db);
        };
        const Result<std::optional<qint64>> missing = co_await m_vault.write(VaultPriority::SyncBatch, look);
        if (!self || !missing || !*missing)
            co_return;
        const Result<ReceiptPage> page = co_await fetchReceipts(&m_api, **missing, MaximumReceiptPage);
        if (!self || !page || page->receipts.isEmpty())
            co_return;
        const auto take = [watch = m_watch, first = **missing, receipts = page->receipts](
                              WritableDb &db) { return takeReceiptRun(db, *watch, first, receipts); };
        const Result<void> taken = co_await m_vault.write(VaultPriority::SyncBatch, take);
        if (!self)
            co_return;
        if (!taken && taken.error().code == ErrorCode::HistoryContradicted)
            check();
        if (!taken)
            co_return;
    }
}

/// A vault that was put back is whole when it holds again what it has held before. Where the service tells something else
/// about that, the vault stays closed to payments, and is refused when it is next opened.
QCoro::Task<void> ReceiptService::endRepair()
{
    if (!m_awaited)
        co_return;
    const QPointer<ReceiptService> self(this);
    const auto work = [seq = m_awaited->movementSeq](ReadableDb &db) { return findReceiptHash(db, seq); };
    const Result<QString> hash = co_await m_vault.read(VaultPriority::Read, work);
    if (!self || !hash || hash->isEmpty())
        co_return;
    if (m_awaited->receiptHash.isEmpty() || m_awaited->receiptHash == *hash)
        m_awaited.reset();
}

void ReceiptService::check()
{
    m_checkAgain = true;
    if (!m_checking)
        checkAll();
}

QCoro::Task<void> ReceiptService::checkAll()
{
    const QPointer<ReceiptService> self(this);
    m_checking = true;
    while (std::exchange(m_checkAgain, false)) {
        co_await checkOnce();
        if (!self)
            co_return;
    }
    m_checking = false;
}

QCoro::Task<void> ReceiptService::checkOnce()
{
    const QPointer<ReceiptService> self(this);
    const std::optional<qint64> suspicion = m_watch->takeSuspicion();
    qint64 first = suspicion ? std::max<qint64>(*suspicion - 1, 1) : 0;
    if (m_freeze)
        first = m_freeze->first;
    Result<Comparison> compared = co_await compare(first);
    if (!self || !compared)
        co_return;
    m_comparedAt = m_clock.monotonicNow();
    if (!compared->contradiction) {
        const bool isSettled = m_freeze && compared->from <= m_freeze->first && compared->to >= m_freeze->last;
        if (isSettled)
            co_await lift();
        co_return;
    }
    if (m_freeze)
        co_return;
    // One answer may be a mistake of its own. Only what the service says a second time is what it says.
    co_await QCoro::sleepFor(m_pause);
    if (!self)
        co_return;
    compared = co_await compare(compared->from);
    if (self && compared && compared->contradiction)
        co_await freezeFor(std::move(*compared->contradiction));
}

QCoro::Task<Result<ReceiptService::Comparison>> ReceiptService::compare(qint64 first)
{
    const QPointer<ReceiptService> self(this);
    // Before the service is asked: what comes in meanwhile is newer than its answer.
    const auto look = [first](ReadableDb &db) { return readHeld(db, first); };
    const Result<HeldReceipts> held = co_await m_vault.read(VaultPriority::Read, look);
    if (!self)
        co_return failure(ErrorCode::Cancelled);
    if (!held)
        co_return failure(held.error());
    const qint64 from = std::max<qint64>(first == 0 ? held->newest : first, 1);
    const Result<ReceiptPage> page = co_await fetchReceipts(&m_api, from, ComparedReceipts);
    if (!self)
        co_return failure(ErrorCode::Cancelled);
    if (!page)
        co_return failure(page.error());
    // On the vault's thread, because of the signatures.
    const auto judge = [from, held = *held, page = *page, issuer = m_watch->issuer()](
                           ReadableDb &) { return findContradiction(held, from, page, issuer); };
    const Result<std::optional<Contradiction>> found = co_await m_vault.read(VaultPriority::Read, judge);
    if (!self)
        co_return failure(ErrorCode::Cancelled);
    if (!found)
        co_return failure(found.error());
    co_return Comparison{from, from + page->receipts.size() - 1, *found};
}

QCoro::Task<void> ReceiptService::freezeFor(Contradiction contradiction)
{
    const QPointer<ReceiptService> self(this);
    const QDateTime now = m_clock.utcNow();
    const PaymentFreeze freeze{contradiction.kind, contradiction.first, contradiction.last, now};
    // In memory first: a vault that cannot be written must not let payments through.
    m_freeze = freeze;
    const QByteArray evidence = serializeEvidence(contradiction, m_watch->issuer(), now, m_api.serviceNow());
    const auto work = [freeze, evidence](WritableDb &db) { return storeFreeze(db, freeze, evidence); };
    co_await m_vault.write(VaultPriority::Intent, work);
    if (self)
        Q_EMIT frozenChanged();
}

QCoro::Task<void> ReceiptService::lift()
{
    const QPointer<ReceiptService> self(this);
    const auto work = [now = m_clock.utcNow()](WritableDb &db) { return liftFreeze(db, now); };
    const Result<void> lifted = co_await m_vault.write(VaultPriority::Intent, work);
    if (!self || !lifted)
        co_return;
    m_freeze.reset();
    Q_EMIT frozenChanged();
}

} // namespace Billfold
