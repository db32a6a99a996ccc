// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/rawintents.h"

#include "core/payments/paymentapi.h"

#include <sqlite3.h>

namespace Billfold {

namespace {

void bindText(sqlite3_stmt *statement, int index, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    sqlite3_bind_text(statement, index, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
}

void bindBlob(sqlite3_stmt *statement, int index, const QByteArray &bytes)
{
    sqlite3_bind_blob(statement, index, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
}

bool runOnce(sqlite3_stmt *statement)
{
    const bool done = sqlite3_step(statement) == SQLITE_DONE;
    sqlite3_reset(statement);
    return done;
}

} // namespace

RawIntents::RawIntents(const QString &databasePath, const SecretBytes &databaseKey)
    : m_database(databasePath, databaseKey)
    , m_insert(m_database.prepare(
          "INSERT INTO intents (id, idempotency_key, state, method, path, body, intent_hash, payee_masked_name,"
          " payee_masked_phone, amount_minor, currency, note, created_at, not_after)"
          " VALUES (?, ?, 'prepared', 'POST', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"))
    , m_update(m_database.prepare("UPDATE intents SET state = ?, attempts = ?, result_code = 0, result_body = ?,"
                                  " resolved_at = ?, first_sent_at = ? WHERE id = ?"))
    , m_begin(m_database.prepare("BEGIN IMMEDIATE"))
    , m_commit(m_database.prepare("COMMIT"))
{
}

RawIntents::~RawIntents()
{
    for (sqlite3_stmt *statement : {m_insert, m_update, m_begin, m_commit})
        sqlite3_finalize(statement);
}

bool RawIntents::commit(sqlite3_stmt *statement)
{
    return runOnce(m_begin) && runOnce(statement) && runOnce(m_commit);
}

bool RawIntents::prepare(const PaymentIntent &intent)
{
    const PaymentRequest &request = intent.request;
    bindText(m_insert, 1, intent.id);
    bindText(m_insert, 2, intent.idempotencyKey);
    bindText(m_insert, 3, paymentPath(request.kind));
    bindBlob(m_insert, 4, request.body);
    bindText(m_insert, 5, intent.intentHash);
    bindText(m_insert, 6, request.payeeMaskedName);
    bindText(m_insert, 7, request.payeeMaskedPhone);
    sqlite3_bind_int64(m_insert, 8, request.amount.minor());
    bindText(m_insert, 9, request.amount.currency());
    bindText(m_insert, 10, request.note);
    sqlite3_bind_int64(m_insert, 11, intent.createdAt.toMSecsSinceEpoch());
    sqlite3_bind_int64(m_insert, 12, request.notAfter.toMSecsSinceEpoch());
    return commit(m_insert);
}

bool RawIntents::send(const PaymentIntent &intent)
{
    bindText(m_update, 1, QStringLiteral("sending"));
    sqlite3_bind_int(m_update, 2, 1);
    sqlite3_bind_null(m_update, 3);
    sqlite3_bind_null(m_update, 4);
    sqlite3_bind_int64(m_update, 5, intent.createdAt.toMSecsSinceEpoch());
    bindText(m_update, 6, intent.id);
    return commit(m_update);
}

bool RawIntents::settle(const PaymentIntent &intent, const QByteArray &answer)
{
    bindText(m_update, 1, QStringLiteral("settled"));
    sqlite3_bind_int(m_update, 2, 1);
    bindBlob(m_update, 3, answer);
    sqlite3_bind_int64(m_update, 4, intent.createdAt.toMSecsSinceEpoch());
    sqlite3_bind_int64(m_update, 5, intent.createdAt.toMSecsSinceEpoch());
    bindText(m_update, 6, intent.id);
    return commit(m_update);
}

QByteArray RawIntents::describe(char owner)
{
    sqlite3_stmt *select = m_database.prepare(
        "SELECT state, path, hex(body), intent_hash, payee_masked_name, amount_minor, note, created_at, not_after,"
        " attempts, result_code, hex(result_body), resolved_at, first_sent_at FROM intents"
        " WHERE id LIKE ? || '-%' ORDER BY id");
    sqlite3_bind_text(select, 1, &owner, 1, SQLITE_TRANSIENT);
    QByteArray text;
    while (sqlite3_step(select) == SQLITE_ROW) {
        for (int column = 0; column < sqlite3_column_count(select); ++column)
            text += QByteArray(reinterpret_cast<const char *>(sqlite3_column_text(select, column))) + '|';
        text += '\n';
    }
    sqlite3_finalize(select);
    return text;
}

} // namespace Billfold
