// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bills/movementstore.h"

#include "core/vault/database.h"

namespace Billfold {

namespace {

Movement readMovementRow(const Statement &row)
{
    const QString currency = row.text(5);
    Movement movement;
    movement.seq = row.integer(0);
    movement.id = row.text(1);
    movement.kind = row.text(2);
    movement.state = row.text(3);
    movement.amount = Money::create(currency, row.integer(4)).value_or(Money());
    movement.balanceAfter = Money::create(currency, row.integer(6)).value_or(Money());
    movement.counterpartyName = row.text(7);
    movement.counterpartyPhone = row.text(8);
    movement.category = row.text(9);
    movement.note = row.text(10);
    movement.transferId = row.text(11);
    movement.bookedAt = row.time(12);
    return movement;
}

bool addsUp(const Movement &movement, const std::optional<Movement> &before)
{
    if (movement.seq == 1)
        return movement.amount == movement.balanceAfter;
    if (!before || before->seq != movement.seq - 1)
        return true;
    return before->balanceAfter.plus(movement.amount) == movement.balanceAfter;
}

/// `movements` are newest first; the one below the last bill only serves to check it.
QList<Bill> checked(const QList<Movement> &movements, int count)
{
    QList<Bill> bills;
    for (qsizetype i = 0; i < std::min<qsizetype>(movements.size(), count); ++i) {
        const bool hasBefore = i + 1 < movements.size();
        const auto before = hasBefore ? std::optional(movements.at(i + 1)) : std::nullopt;
        bills.append({movements.at(i), addsUp(movements.at(i), before)});
    }
    return bills;
}

} // namespace

Result<Booking> insertMovement(WritableDb &db, const Movement &movement)
{
    Statement insert = db.prepare(
        "INSERT INTO movements (seq, id, kind, state, amount_minor, currency, balance_after_minor, counterparty_name,"
        " counterparty_phone, category, note, transfer_id, booked_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING");
    const Result<void> inserted = insert
                                      .bind(movement.seq, movement.id, movement.kind, movement.state,
                                          movement.amount.minor(), movement.amount.currency(),
                                          movement.balanceAfter.minor(), movement.counterpartyName,
                                          movement.counterpartyPhone, movement.category, movement.note,
                                          movement.transferId, movement.bookedAt)
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
    Statement select = db.prepare(
        "SELECT seq, id, kind, state, amount_minor, currency, balance_after_minor, counterparty_name, counterparty_phone,"
        " category, note, transfer_id, booked_at FROM movements WHERE seq < ? ORDER BY seq DESC LIMIT ?");
    const Result<QList<Movement>> movements = select.bind(before, count + 1).all(readMovementRow);
    if (!movements)
        return failure(movements.error());
    return checked(*movements, count);
}

Result<QList<Bill>> findBillsAfter(ReadableDb &db, qint64 after, int count)
{
    // One row more, and from the movement `after` itself on: what is below the last bill serves to check it.
    Statement select = db.prepare(
        "SELECT seq, id, kind, state, amount_minor, currency, balance_after_minor, counterparty_name, counterparty_phone,"
        " category, note, transfer_id, booked_at FROM movements WHERE seq >= ? ORDER BY seq DESC LIMIT ?");
    const Result<QList<Movement>> movements = select.bind(after, count + 1).all(readMovementRow);
    if (!movements)
        return failure(movements.error());
    QList<Bill> bills = checked(*movements, count);
    if (!bills.isEmpty() && bills.last().movement.seq == after)
        bills.removeLast();
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

} // namespace Billfold
