// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfers/payeestore.h"

#include "core/vault/database.h"

namespace Billfold {

Result<void> rememberPayee(WritableDb &db, const RecentPayee &payee)
{
    Statement replace = db.prepare("REPLACE INTO payees (phone, masked_name, last_used_at) VALUES (?, ?, ?)");
    return replace.bind(payee.phone, payee.maskedName, payee.lastUsedAt).run();
}

Result<QList<RecentPayee>> findRecentPayees(ReadableDb &db, int count)
{
    Statement select = db.prepare(
        "SELECT phone, masked_name, last_used_at FROM payees ORDER BY last_used_at DESC, phone LIMIT ?");
    return select.bind(count).all(
        [](const Statement &row) { return RecentPayee{row.text(0), row.text(1), row.time(2)}; });
}

} // namespace Billfold
