// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payments/receiptstore.h"

#include "core/vault/database.h"

namespace Billfold {

namespace {

Result<void> checkLinks(ReadableDb &db, const QString &hash, const Receipt &receipt)
{
    if (receipt.seq > 1) {
        const Result<QString> before = findReceiptHash(db, receipt.seq - 1);
        if (!before)
            return failure(before.error());
        if (!before->isEmpty() && *before != receipt.previousHash)
            return failure(
                ErrorCode::HistoryContradicted, QStringLiteral("a receipt that names another one before it"));
    }
    Statement select = db.prepare("SELECT previous FROM receipts WHERE seq = ?");
    const auto after = select.bind(receipt.seq + 1).first([](const Statement &row) { return row.text(0); });
    if (!after)
        return failure(after.error());
    if (*after && **after != hash)
        return failure(ErrorCode::HistoryContradicted, QStringLiteral("a receipt that the next one does not name"));
    return {};
}

Result<qint64> readProgress(ReadableDb &db)
{
    const auto completeTo = db.prepare("SELECT complete_to FROM receipt_progress").first([](const Statement &row) {
        return row.integer(0);
    });
    if (!completeTo)
        return failure(completeTo.error());
    return completeTo->value_or(0);
}

} // namespace

Result<void> storeReceipt(WritableDb &db, const QByteArray &jws, const Receipt &receipt)
{
    const QString hash = receiptHash(jws);
    const Result<QString> known = findReceiptHash(db, receipt.seq);
    if (!known)
        return failure(known.error());
    if (*known == hash)
        return {};
    if (!known->isEmpty())
        return failure(ErrorCode::HistoryContradicted, QStringLiteral("two receipts with one number"));
    if (const Result<void> linked = checkLinks(db, hash, receipt); !linked)
        return linked;
    Statement insert = db.prepare("INSERT INTO receipts (seq, jws, hash, previous, intent) VALUES (?, ?, ?, ?, ?)");
    // An empty text, not a null.
    const QString previous = receipt.previousHash.isEmpty() ? QStringLiteral("") : receipt.previousHash;
    const auto intent = receipt.intentHash.isEmpty() ? std::nullopt : std::optional(receipt.intentHash);
    return insert.bind(receipt.seq, QString::fromLatin1(jws), hash, previous, intent).run();
}

Result<void> checkMovement(ReadableDb &db, const Receipt &receipt)
{
    Statement select = db.prepare(
        "SELECT id, kind, amount_minor, currency, balance_after_minor, booked_at FROM movements WHERE seq = ?");
    const auto agrees = select.bind(receipt.seq).first([&receipt](const Statement &row) {
        const QString currency = row.text(3);
        return row.text(0) == receipt.movementId && row.text(1) == receipt.kind
            && Money::create(currency, row.integer(2)) == receipt.amount
            && Money::create(currency, row.integer(4)) == receipt.balanceAfter && row.time(5) == receipt.bookedAt;
    });
    if (!agrees)
        return failure(agrees.error());
    if (!agrees->value_or(true))
        return failure(ErrorCode::ReceiptInvalid,
            QStringLiteral("receipt %1 does not say what the movement says").arg(receipt.seq));
    return {};
}

Result<QMap<qint64, QByteArray>> findReceipts(ReadableDb &db, qint64 first, qint64 last)
{
    Statement select = db.prepare("SELECT seq, jws FROM receipts WHERE seq BETWEEN ? AND ?");
    QMap<qint64, QByteArray> receipts;
    const auto rows = select.bind(first, last).all([&receipts](const Statement &row) {
        receipts.insert(row.integer(0), row.text(1).toLatin1());
        return true;
    });
    if (!rows)
        return failure(rows.error());
    return receipts;
}

Result<qint64> lastReceiptSeq(ReadableDb &db)
{
    const auto seq
        = db.prepare("SELECT max(seq) FROM receipts").first([](const Statement &row) { return row.integer(0); });
    if (!seq)
        return failure(seq.error());
    return seq->value_or(0);
}

Result<QString> findReceiptHash(ReadableDb &db, qint64 seq)
{
    Statement select = db.prepare("SELECT hash FROM receipts WHERE seq = ?");
    const auto hash = select.bind(seq).first([](const Statement &row) { return row.text(0); });
    if (!hash)
        return failure(hash.error());
    return hash->value_or(QString());
}

Result<void> noteProgress(WritableDb &db)
{
    const Result<qint64> before = readProgress(db);
    if (!before)
        return failure(before.error());
    qint64 completeTo = *before;
    {
        Statement select = db.prepare("SELECT seq FROM receipts WHERE seq > ? ORDER BY seq");
        select.bind(*before);
        for (;;) {
            const Result<bool> hasRow = select.step();
            if (!hasRow)
                return failure(hasRow.error());
            if (!*hasRow || select.integer(0) != completeTo + 1)
                break;
            ++completeTo;
        }
    }
    if (completeTo == *before)
        return {};
    return db.prepare("UPDATE receipt_progress SET complete_to = ?").bind(completeTo).run();
}

Result<std::optional<qint64>> firstMissingReceipt(ReadableDb &db)
{
    const Result<qint64> completeTo = readProgress(db);
    if (!completeTo)
        return failure(completeTo.error());
    Statement select
        = db.prepare("SELECT 1 FROM movements WHERE seq > ? UNION ALL SELECT 1 FROM receipts WHERE seq > ?");
    const Result<bool> hasMore = select.bind(*completeTo, *completeTo).step();
    if (!hasMore)
        return failure(hasMore.error());
    return *hasMore ? std::optional(*completeTo + 1) : std::nullopt;
}

} // namespace Billfold
