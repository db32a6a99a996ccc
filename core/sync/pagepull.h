// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sync/changeapplier.h"

#include <QCoroTask>
#include <QDateTime>
#include <QPointer>
#include <QStringList>

namespace Billfold {

class ApiClient;
class Vault;

/// What one page brought into the vault.
struct AppliedPage
{
    qint64 count = 0; ///< changes that were new
    QStringList kinds = {}; ///< of those that an applier took, each once
    bool hasMore = false;
};

/// Stores a page and its cursor, on the vault's thread inside a transaction. Changes that are there already are passed
/// over. AnswerUnreadable when the page does not join on to what is there: nothing is skipped, so nothing is lost.
/// HistoryContradicted when the feed ends before that.
/// `now` is kept as the time of the last synchronisation when this is the feed's end.
[[nodiscard]] Result<AppliedPage> applyChangePage(
    WritableDb &database, const ChangePage &page, const ChangeAppliers &appliers, const QDateTime &now);

/// Fetches the page after the vault's cursor, parses it on a worker thread, and applies it. Cancelled when the client or
/// the vault is gone.
[[nodiscard]] QCoro::Task<Result<AppliedPage>> pullChangePage(
    QPointer<ApiClient> client, QPointer<Vault> vault, std::shared_ptr<const ChangeAppliers> appliers, QDateTime now);

} // namespace Billfold
