// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/client/books.h"

#include "core/vault/vault.h"
#include "tests/faults/client/cheapprofile.h"
#include "tests/support/figure.h"

#include <sqlite3.h>

#include <algorithm>
#include <memory>

namespace Billfold {

namespace {

using Row = QStringList;

IntentState stateOf(const QString &name)
{
    static const QHash<QString, IntentState> states{
        {QStringLiteral("prepared"), IntentState::Prepared}, {QStringLiteral("sending"), IntentState::Sending},
        {QStringLiteral("settled"), IntentState::Settled}, {QStringLiteral("declined"), IntentState::Declined},
        {QStringLiteral("held"), IntentState::Held}, {QStringLiteral("void"), IntentState::Void}};
    return states.value(name.toLower(), IntentState::Unknown);
}

Result<QList<Row>> queryService(sqlite3 *db, const char *sql, const QString &phone)
{
    sqlite3_stmt *raw = nullptr;
    if (sqlite3_prepare_v2(db, sql, -1, &raw, nullptr) != SQLITE_OK)
        return failure(ErrorCode::VaultMissing, QString::fromUtf8(sqlite3_errmsg(db)));
    const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> statement(raw, &sqlite3_finalize);
    const QByteArray bound = phone.toUtf8();
    sqlite3_bind_text(raw, 1, bound.constData(), int(bound.size()), SQLITE_TRANSIENT);
    QList<Row> rows;
    int result = sqlite3_step(raw);
    for (; result == SQLITE_ROW; result = sqlite3_step(raw)) {
        Row row;
        for (int column = 0; column < sqlite3_column_count(raw); ++column)
            row << QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(raw, column)));
        rows << row;
    }
    if (result != SQLITE_DONE)
        return failure(ErrorCode::VaultMissing, QString::fromUtf8(sqlite3_errmsg(db)));
    return rows;
}

Result<Books> readServiceDatabase(sqlite3 *db, const QString &phone)
{
    const auto payments = queryService(db,
        "SELECT idempotency_key, status FROM payments WHERE account_id = (SELECT id FROM accounts WHERE phone = ?)", phone);
    const auto debits = queryService(db,
        "SELECT coalesce(p.idempotency_key, 'none'), t.amount_minor FROM transfers t LEFT JOIN payments p"
        " ON p.account_id = t.payer_account_id AND instr(p.response, t.id) > 0"
        " WHERE t.payer_account_id = (SELECT id FROM accounts WHERE phone = ?)",
        phone);
    const auto movements = queryService(db,
        "SELECT seq, id, amount_minor, balance_after_minor FROM movements"
        " WHERE account_id = (SELECT id FROM accounts WHERE phone = ?) ORDER BY seq",
        phone);
    for (const auto *each : {&payments, &debits, &movements}) {
        if (!*each)
            return failure(each->error());
    }
    Books books;
    for (const Row &row : *payments)
        books.payments.insert(row[0], stateOf(row[1]));
    for (const Row &row : *debits) {
        books.paidKeys << row[0];
        books.amounts.insert(row[0], row[1].toLongLong());
    }
    for (const Row &row : *movements)
        books.movements << row.join(u' ');
    return books;
}

} // namespace

Result<Books> readWalletBooks(ReadableDb &db)
{
    Books books;
    const auto intents = db.prepare("SELECT idempotency_key, state, amount_minor FROM intents").all([&](const Statement &row) {
        books.payments.insert(row.text(0), stateOf(row.text(1)));
        books.amounts.insert(row.text(0), row.integer(2));
        return 0;
    });
    if (!intents)
        return failure(intents.error());
    const auto movements = db.prepare("SELECT seq, id, amount_minor, balance_after_minor FROM movements ORDER BY seq")
                               .all([](const Statement &row) {
                                   return QStringLiteral("%1 %2 %3 %4").arg(row.integer(0)).arg(row.text(1)).arg(
                                       row.integer(2)).arg(row.integer(3));
                               });
    if (!movements)
        return failure(movements.error());
    books.movements = *movements;
    return books;
}

Result<Books> readWalletBooks(Vault &vault)
{
    const auto work = [](ReadableDb &db) { return readWalletBooks(db); };
    return vault.read(VaultPriority::Read, work).result();
}

Result<Books> readWalletBooks(const QString &directory, const SecretBytes &password)
{
    Result<SecretBytes> key = cheapPasswordKey(directory, password);
    if (!key)
        return failure(key.error());
    const Result<OpenedVault> opened = QCoro::waitFor(Vault::open(directory, std::move(*key)));
    if (!opened)
        return failure(opened.error());
    return readWalletBooks(*opened->vault);
}

Result<Books> readServiceBooks(const QString &databaseAddress, const QString &phone)
{
    const QByteArray path = databaseAddress.mid(QStringLiteral("sqlite:").size()).toUtf8();
    sqlite3 *raw = nullptr;
    const int result = sqlite3_open_v2(path.constData(), &raw, SQLITE_OPEN_READONLY, nullptr);
    const std::unique_ptr<sqlite3, decltype(&sqlite3_close)> db(raw, &sqlite3_close);
    if (result != SQLITE_OK)
        return failure(ErrorCode::VaultMissing, QStringLiteral("the service's database"));
    sqlite3_busy_timeout(raw, 10'000);
    return readServiceDatabase(raw, phone);
}

void Discrepancies::add(const Discrepancies &other)
{
    doubleDebits += other.doubleDebits;
    lost += other.lost;
    unresolved += other.unresolved;
    disagreements += other.disagreements;
    details += other.details;
}

bool Discrepancies::print(const QString &prefix) const
{
    for (const QString &line : details)
        std::printf("%s\n", qPrintable(line));
    bool kept = printFigure(prefix + QStringLiteral(".double-debits"), doubleDebits, QStringLiteral("payments"), AtMost{0});
    kept = printFigure(prefix + QStringLiteral(".lost"), lost, QStringLiteral("payments"), AtMost{0}) && kept;
    kept = printFigure(prefix + QStringLiteral(".unresolved"), unresolved, QStringLiteral("payments"), AtMost{0}) && kept;
    return printFigure(prefix + QStringLiteral(".disagreements"), disagreements, QStringLiteral("movements"), AtMost{0}) && kept;
}

Discrepancies compareBooks(const Books &wallet, const Books &service)
{
    Discrepancies found;
    const auto note = [&found](int &count, const QString &what, const QString &which) {
        ++count;
        found.details << what + u' ' + which;
    };
    QStringList seen;
    for (const QString &key : service.paidKeys) {
        if (seen.contains(key))
            note(found.doubleDebits, QStringLiteral("debited twice:"), key);
        else if (wallet.payments.value(key, IntentState::Draft) != IntentState::Settled
            || wallet.amounts.value(key) != service.amounts.value(key))
            note(found.lost, QStringLiteral("debited, and the wallet does not say so:"), key);
        seen << key;
    }
    for (auto it = wallet.payments.begin(); it != wallet.payments.end(); ++it) {
        if (!isFinal(it.value()))
            note(found.unresolved, QStringLiteral("open:"), it.key());
        if (it.value() == IntentState::Settled && !seen.contains(it.key()))
            note(found.lost, QStringLiteral("paid without a debit:"), it.key());
    }
    for (qsizetype index = 0; index < std::max(wallet.movements.size(), service.movements.size()); ++index) {
        const QString ours = wallet.movements.value(index);
        const QString theirs = service.movements.value(index);
        if (ours != theirs)
            note(found.disagreements, QStringLiteral("movement:"), ours + QStringLiteral(" | ") + theirs);
    }
    return found;
}

} // namespace Billfold
