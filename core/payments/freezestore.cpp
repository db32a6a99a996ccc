// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payments/freezestore.h"

#include "core/vault/database.h"

namespace Billfold {

Result<std::optional<PaymentFreeze>> findFreeze(ReadableDb &db)
{
    Statement select
        = db.prepare("SELECT kind, first_seq, last_seq, frozen_at FROM payment_freeze WHERE lifted_at IS NULL");
    return select.first([](const Statement &row) {
        // A kind of a later version freezes all the same.
        const ContradictionKind kind = contradictionOf(row.text(0)).value_or(ContradictionKind::SeqTwice);
        return PaymentFreeze{kind, row.integer(1), row.integer(2), row.time(3)};
    });
}

Result<QByteArray> findEvidence(ReadableDb &db)
{
    const auto evidence
        = db.prepare("SELECT evidence FROM payment_freeze").first([](const Statement &row) { return row.blob(0); });
    if (!evidence)
        return failure(evidence.error());
    return evidence->value_or(QByteArray());
}

Result<void> storeFreeze(WritableDb &db, const PaymentFreeze &freeze, const QByteArray &evidence)
{
    Statement replace = db.prepare(
        "REPLACE INTO payment_freeze (row, kind, first_seq, last_seq, frozen_at, evidence) VALUES (1, ?, ?, ?, ?, ?)");
    return replace.bind(nameOf(freeze.kind), freeze.first, freeze.last, freeze.frozenAt, evidence).run();
}

Result<void> liftFreeze(WritableDb &db, const QDateTime &now)
{
    return db.prepare("UPDATE payment_freeze SET lifted_at = ? WHERE lifted_at IS NULL").bind(now).run();
}

} // namespace Billfold
