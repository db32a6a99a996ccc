// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfers/delayedtransferstore.h"

#include "core/vault/database.h"

namespace Billfold {

namespace {

DelayedTransfer readRow(const Statement &row)
{
    DelayedTransfer transfer;
    transfer.id = row.text(0);
    transfer.payeeMaskedName = row.text(1);
    transfer.payeeMaskedPhone = row.text(2);
    transfer.amount = Money::create(row.text(4), row.integer(3)).value_or(Money());
    transfer.landsAt = row.time(5);
    transfer.state = static_cast<DelayedTransfer::State>(row.integer(6));
    return transfer;
}

} // namespace

Result<void> storeDelayedTransfer(WritableDb &db, const DelayedTransfer &transfer)
{
    Statement upsert = db.prepare(
        "INSERT INTO delayed_transfers (id, payee_masked_name, payee_masked_phone, amount_minor, currency, lands_at, "
        "state)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET state = excluded.state WHERE delayed_transfers.state < excluded.state");
    return upsert
        .bind(transfer.id, transfer.payeeMaskedName, transfer.payeeMaskedPhone, transfer.amount.minor(),
            transfer.amount.currency(), transfer.landsAt, int(transfer.state))
        .run();
}

Result<QList<DelayedTransfer>> findOnTheirWay(ReadableDb &db)
{
    Statement select
        = db.prepare("SELECT id, payee_masked_name, payee_masked_phone, amount_minor, currency, lands_at, state"
                     " FROM delayed_transfers WHERE state = ? ORDER BY lands_at, id");
    return select.bind(int(DelayedTransfer::State::OnItsWay)).all(readRow);
}

Result<std::optional<DelayedTransfer>> findDelayedTransfer(ReadableDb &db, const QString &id)
{
    Statement select
        = db.prepare("SELECT id, payee_masked_name, payee_masked_phone, amount_minor, currency, lands_at, state"
                     " FROM delayed_transfers WHERE id = ?");
    return select.bind(id).first(readRow);
}

} // namespace Billfold
