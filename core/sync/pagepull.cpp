// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/pagepull.h"

#include "core/api/apiclient.h"
#include "core/base/crashpoint.h"
#include "core/base/planted.h"
#include "core/sync/changejson.h"
#include "core/sync/changesapi.h"
#include "core/sync/syncstore.h"
#include "core/vault/vault.h"

#include <QCoroFuture>
#include <QtConcurrent>

#include <algorithm>

namespace Billfold {

using namespace Qt::StringLiterals;

namespace {

using SharedPage = std::shared_ptr<const ChangePage>;

/// Shared, so that handing a page from thread to thread copies a pointer.
Result<SharedPage> parseSharedPage(const QByteArray &bytes)
{
    Result<ChangePage> page = parseChangePage(bytes);
    if (!page)
        return failure(page.error());
    return std::make_shared<const ChangePage>(std::move(*page));
}

const ChangeApplier *applierOf(const ChangeAppliers &appliers, const QString &kind)
{
    const auto found = std::find_if(appliers.begin(), appliers.end(),
        [&kind](const std::shared_ptr<const ChangeApplier> &applier) { return applier->kind() == kind; });
    return found == appliers.end() ? nullptr : found->get();
}

Result<void> checkJoin(const ChangePage &page, qint64 cursor)
{
    if (page.cursor < cursor)
        return failure(ErrorCode::HistoryContradicted,
            u"the change feed ends at %1, before %2 that was taken in"_s.arg(page.cursor).arg(cursor));
    const qint64 first = page.changes.empty() ? page.cursor + 1 : page.changes.front().sequence;
    if (first > cursor + 1)
        return failure(
            ErrorCode::AnswerUnreadable, u"a gap in the change feed: %1 comes after %2"_s.arg(first).arg(cursor));
    if (page.hasMore && page.cursor == cursor)
        return failure(ErrorCode::AnswerUnreadable, u"a page of the change feed that leads nowhere"_s);
    return {};
}

/// Each applier sees its own changes of the page, if there were any.
Result<void> finishPage(
    WritableDb &database, const std::vector<const Change *> &applied, const ChangeAppliers &appliers)
{
    for (const std::shared_ptr<const ChangeApplier> &applier : appliers) {
        std::vector<const Change *> own;
        std::ranges::copy_if(applied, std::back_inserter(own),
            [kind = applier->kind()](const Change *change) { return change->kind == kind; });
        if (own.empty())
            continue;
        if (const Result<void> finished = applier->finishPage(database, own); !finished)
            return finished;
    }
    return {};
}

} // namespace

Result<AppliedPage> applyChangePage(
    WritableDb &database, const ChangePage &page, const ChangeAppliers &appliers, const QDateTime &now)
{
    const Result<SyncPosition> position = readSyncPosition(database);
    if (!position)
        return failure(position.error());
    if (const Result<void> joins = checkJoin(page, position->cursor); !joins)
        return failure(joins.error());
    AppliedPage applied{.hasMore = page.hasMore};
    std::vector<const Change *> taken;
    for (const Change &change : page.changes) {
        if (change.sequence <= position->cursor)
            continue;
        ++applied.count;
        const ChangeApplier *applier = applierOf(appliers, change.kind);
        if (!applier)
            continue;
        if (const Result<void> stored = applier->apply(database, change); !stored && !isPlanted("cursor-without-page"))
            return failure(stored.error());
        taken.push_back(&change);
        if (!applied.kinds.contains(change.kind))
            applied.kinds.append(change.kind);
    }
    if (const Result<void> finished = finishPage(database, taken, appliers); !finished)
        return failure(finished.error());
    crashPoint("sync.in-transaction");
    const QDateTime syncedAt = page.hasMore ? position->syncedAt : now;
    const Result<void> written = writeSyncPosition(database, {.cursor = page.cursor, .syncedAt = syncedAt});
    if (!written)
        return failure(written.error());
    return applied;
}

QCoro::Task<Result<AppliedPage>> pullChangePage(
    QPointer<ApiClient> client, QPointer<Vault> vault, std::shared_ptr<const ChangeAppliers> appliers, QDateTime now)
{
    if (!client || !vault)
        co_return failure(ErrorCode::Cancelled);
    const Result<SyncPosition> position = co_await vault->read(VaultPriority::SyncBatch, readSyncPosition);
    if (!position)
        co_return failure(position.error());
    if (!client)
        co_return failure(ErrorCode::Cancelled);
    const Result<ApiResponse> response = co_await fetchChangePage(client, position->cursor);
    if (!response)
        co_return failure(response.error());
    const QFuture<Result<SharedPage>> parsing = QtConcurrent::run(parseSharedPage, response->body);
    const Result<SharedPage> page = co_await parsing;
    if (!page)
        co_return failure(page.error());
    if (!vault)
        co_return failure(ErrorCode::Cancelled);
    const auto apply = [page = *page, appliers, now](
                           WritableDb &database) { return applyChangePage(database, *page, *appliers, now); };
    const QFuture<Result<AppliedPage>> storing = vault->write(VaultPriority::SyncBatch, apply);
    const Result<AppliedPage> stored = co_await storing;
    crashPoint("sync.after-commit");
    co_return stored;
}

} // namespace Billfold
