// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bills/movementstore.h"

#include "core/vault/database.h"

namespace Billfold {

namespace {

/// `before` is the row that was read before, or anything.
Movement readMovementRow(const Statement &row, const Movement &before)
{
    const QString currency = row.text(5, before.amount.currency());
    Movement movement;
    movement.seq = row.integer(0);
    movement.id = row.text(1);
    movement.kind = row.text(2, before.kind);
    movement.state = row.text(3, before.state);
    movement.amount = Money::create(currency, row.integer(4)).value_or(Money());
    movement.balanceAfter = Money::create(currency, row.integer(6)).value_or(Money());
    movement.counterpartyName = row.text(7, before.counterpartyName);
    movement.counterpartyPhone = row.text(8, before.counterpartyPhone);
    movement.category = row.text(9, before.category);
    movement.note = row.text(10);
    movement.transferId = row.text(11);
    movement.bookedAt = row.time(12);
    movement.purchaseId = row.text(13);
    return movement;
}

bool addsUp(const Movement &movement, const Movement &before)
{
    return before.seq != movement.seq - 1 || before.balanceAfter.plus(movement.amount) == movement.balanceAfter;
}

/// The rows newest first, each checked against the next; at most `count`, though one more is read to check the last.
Result<QList<Bill>> readBills(Statement &select, int count)
{
    QList<Bill> bills;
    bills.reserve(count + 1);
    for (;;) {
        const Result<bool> hasRow = select.step();
        if (!hasRow)
            return failure(hasRow.error());
        if (!*hasRow)
            break;
        Movement movement = readMovementRow(select, bills.isEmpty() ? Movement() : bills.last().movement);
        if (!bills.isEmpty())
            bills.last().addsUp = addsUp(bills.last().movement, movement);
        const bool isFirstOfAll = movement.seq == 1;
        bills.append({std::move(movement), true});
        if (isFirstOfAll)
            bills.last().addsUp = bills.last().movement.amount == bills.last().movement.balanceAfter;
    }
    if (bills.size() > count)
        bills.removeLast();
    return bills;
}

} // namespace

Result<Booking> insertMovement(WritableDb &db, const Movement &movement)
{
    Statement insert = db.prepare(
        "INSERT INTO movements (seq, id, kind, state, amount_minor, currency, balance_after_minor, counterparty_name,"
        " counterparty_phone, category, note, transfer_id, booked_at, purchase_id)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING");
    const std::optional<QString> purchase
        = movement.purchaseId.isEmpty() ? std::nullopt : std::optional(movement.purchaseId);
    const Result<void> inserted
        = insert
              .bind(movement.seq, movement.id, movement.kind, movement.state, movement.amount.minor(),
                  movement.amount.currency(), movement.balanceAfter.minor(), movement.counterpartyName,
                  movement.counterpartyPhone, movement.category, movement.note, movement.transferId, movement.bookedAt,
                  purchase)
              .run();
    if (!inserted)
        return failure(inserted.error());
    if (db.changedRows() > 0)
        return Booking::New;

    Statement select = db.prepare("SELECT 1 FROM movements WHERE seq = ? AND id = ? AND amount_minor = ?");
    const Result<bool> isSame = select.bind(movement.seq, movement.id, movement.amount.minor()).step();
    if (!isSame)
        return failure(isSame.error());
    if (!*isSame)
        return failure(ErrorCode::AnswerUnreadable, QStringLiteral("two movements with one number"));
    return Booking::Known;
}

Result<QList<Bill>> findBillsBefore(ReadableDb &db, qint64 before, int count)
{
    Statement select
        = db.prepare("SELECT seq, id, kind, state, amount_minor, currency, balance_after_minor, counterparty_name, "
                     "counterparty_phone,"
                     " category, note, transfer_id, booked_at, purchase_id FROM movements WHERE seq < ? ORDER BY seq DESC LIMIT ?");
    return readBills(select.bind(before, count + 1), count);
}

Result<QList<Bill>> findBillsAfter(ReadableDb &db, qint64 after, int count)
{
    // One row more, and from the movement `after` itself on: what is below the last bill serves to check it.
    Statement select
        = db.prepare("SELECT seq, id, kind, state, amount_minor, currency, balance_after_minor, counterparty_name, "
                     "counterparty_phone,"
                     " category, note, transfer_id, booked_at, purchase_id FROM movements WHERE seq >= ? ORDER BY seq DESC LIMIT ?");
    Result<QList<Bill>> bills = readBills(select.bind(after, count + 1), count);
    if (bills && !bills->isEmpty() && bills->last().movement.seq == after)
        bills->removeLast();
    return bills;
}

Result<std::optional<Bill>> findBill(ReadableDb &db, const QString &movementId)
{
    Statement select = db.prepare("SELECT seq FROM movements WHERE id = ?");
    const auto seq = select.bind(movementId).first([](const Statement &row) { return row.integer(0); });
    if (!seq)
        return failure(seq.error());
    if (!*seq)
        return std::nullopt;
    const Result<QList<Bill>> bills = findBillsBefore(db, **seq + 1, 1);
    if (!bills)
        return failure(bills.error());
    return bills->value(0);
}

Result<QList<Movement>> findMovementsOfPurchase(ReadableDb &db, const QString &purchaseId)
{
    Statement select
        = db.prepare("SELECT seq, id, kind, state, amount_minor, currency, balance_after_minor, counterparty_name, "
                     "counterparty_phone,"
                     " category, note, transfer_id, booked_at, purchase_id FROM movements"
                     " WHERE purchase_id = ? AND purchase_id IS NOT NULL ORDER BY seq");
    return select.bind(purchaseId).all([](const Statement &row) { return readMovementRow(row, {}); });
}

} // namespace Billfold
