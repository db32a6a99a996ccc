// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/funding/fundingstore.h"

#include "core/vault/database.h"

namespace Billfold {

Result<void> storeSources(WritableDb &db, const QList<FundingSource> &sources)
{
    if (const Result<void> cleared = db.execute("DELETE FROM funding_sources"); !cleared)
        return cleared;
    int position = 0;
    for (const FundingSource &source : sources) {
        Statement insert
            = db.prepare("INSERT INTO funding_sources (id, position, type, bank_name, brand, last_four, holder,"
                         " expires, is_default, may) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        const Result<void> inserted
            = insert
                  .bind(source.id, ++position, source.type, source.bankName, source.brand, source.lastFour,
                      source.holder, source.expires, source.isDefault, source.may.join(u' '))
                  .run();
        if (!inserted)
            return inserted;
    }
    return {};
}

Result<QList<FundingSource>> findSources(ReadableDb &db)
{
    Statement select = db.prepare("SELECT id, type, bank_name, brand, last_four, holder, expires, is_default, may"
                                  " FROM funding_sources ORDER BY position");
    return select.all([](const Statement &row) {
        FundingSource source;
        source.id = row.text(0);
        source.type = row.text(1);
        source.bankName = row.text(2);
        source.brand = row.text(3);
        source.lastFour = row.text(4);
        source.holder = row.text(5);
        source.expires = row.text(6);
        source.isDefault = row.integer(7) != 0;
        source.may = row.text(8).split(u' ', Qt::SkipEmptyParts);
        return source;
    });
}

Result<void> storeOperation(WritableDb &db, const FundingOperation &operation)
{
    Statement replace = db.prepare(
        "INSERT INTO funding_operations (id, kind, state, reason, source_id, bank_name, last_four, amount_minor, "
        "currency,"
        " fee_minor, code_sent_to, bank_reference, created_at, updated_at, known_by)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET state = excluded.state,"
        " reason = excluded.reason, code_sent_to = excluded.code_sent_to, bank_reference = excluded.bank_reference,"
        " updated_at = excluded.updated_at, known_by = excluded.known_by WHERE excluded.updated_at >= updated_at");
    return replace
        .bind(operation.id, static_cast<int>(operation.kind), static_cast<int>(operation.state),
            static_cast<int>(operation.reason), operation.sourceId, operation.bankName, operation.lastFour,
            operation.amount.minor(), operation.amount.currency(), operation.fee.minor(), operation.codeSentTo,
            operation.bankReference, operation.createdAt, operation.updatedAt, operation.knownBy)
        .run();
}

Result<QList<FundingOperation>> findOperations(ReadableDb &db, int count)
{
    Statement select = db.prepare("SELECT id, kind, state, reason, source_id, bank_name, last_four, amount_minor, "
                                  "currency, fee_minor, code_sent_to,"
                                  " bank_reference, created_at, updated_at, known_by FROM funding_operations ORDER BY "
                                  "created_at DESC, id DESC LIMIT ?");
    return select.bind(count).all([](const Statement &row) {
        FundingOperation operation;
        operation.id = row.text(0);
        operation.kind = static_cast<FundingOperation::Kind>(row.integer(1));
        operation.state = static_cast<FundingOperation::State>(row.integer(2));
        operation.reason = static_cast<ErrorCode>(row.integer(3));
        operation.sourceId = row.text(4);
        operation.bankName = row.text(5);
        operation.lastFour = row.text(6);
        operation.amount = Money::create(row.text(8), row.integer(7)).value_or(Money());
        operation.fee = Money::create(row.text(8), row.integer(9)).value_or(Money());
        operation.codeSentTo = row.text(10);
        operation.bankReference = row.text(11);
        operation.createdAt = row.time(12);
        operation.updatedAt = row.time(13);
        operation.knownBy = row.time(14);
        return operation;
    });
}

} // namespace Billfold
