// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfers/payeestore.h"

#include "core/vault/database.h"

namespace Billfold {

namespace {

/// What stands before and after the asterisks is the phone's own.
bool masks(const QString &maskedPhone, const QString &phone)
{
    const QString mask = QString(maskedPhone).remove(u' ');
    const qsizetype first = mask.indexOf(u'*');
    const qsizetype last = mask.lastIndexOf(u'*');
    return first > 0 && last + 1 < mask.size() && phone.startsWith(mask.first(first))
        && phone.endsWith(mask.sliced(last + 1));
}

} // namespace

Result<void> rememberPayee(WritableDb &db, const RecentPayee &payee)
{
    Statement replace = db.prepare("REPLACE INTO payees (phone, masked_name, last_used_at) VALUES (?, ?, ?)");
    return replace.bind(payee.phone, payee.maskedName, payee.lastUsedAt).run();
}

Result<std::optional<QString>> findPayeePhone(ReadableDb &db, const QString &maskedName, const QString &maskedPhone)
{
    Statement select = db.prepare("SELECT phone FROM payees WHERE masked_name = ?");
    const Result<QList<QString>> phones = select.bind(maskedName).all([](const Statement &row) { return row.text(0); });
    if (!phones)
        return failure(phones.error());
    std::optional<QString> found;
    for (const QString &phone : *phones) {
        if (!masks(maskedPhone, phone))
            continue;
        if (found)
            return std::nullopt;
        found = phone;
    }
    return found;
}

Result<QList<RecentPayee>> findRecentPayees(ReadableDb &db, int count)
{
    Statement select
        = db.prepare("SELECT phone, masked_name, last_used_at FROM payees ORDER BY last_used_at DESC, phone LIMIT ?");
    return select.bind(count).all(
        [](const Statement &row) { return RecentPayee{row.text(0), row.text(1), row.time(2)}; });
}

} // namespace Billfold
