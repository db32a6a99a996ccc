// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long a payment waits for its durable commits (prepared, sending, settled), through the vault's thread and the types of
// core/payments, compared with the bare sqlite3 C API that commits the same rows to the same file with the same settings.
// The vault lets nobody else in, so the two take turns.
#include "core/payments/intentstore.h"
#include "core/vault/vault.h"
#include "core/vault/vaultkeys.h"
#include "tests/bench/rawintents.h"
#include "tests/support/figure.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>

namespace Billfold {

namespace {

constexpr int RoundCount = 30;
constexpr int PaymentsPerRound = 20;
constexpr double MaximumAddedMilliseconds = 10;

SecretBytes passwordKey()
{
    return SecretBytes::copyOf(QByteArray(32, 'k'));
}

/// `owner` tells the rows of the two apart: "v" or "r".
PaymentIntent intentOf(QChar owner, int number)
{
    PaymentIntent intent;
    intent.id = QStringLiteral("%1-%2").arg(owner).arg(number, 8, 10, QLatin1Char('0'));
    intent.idempotencyKey = intent.id;
    intent.state = IntentState::Prepared;
    intent.intentHash = QString(64, u'0');
    intent.createdAt = QDateTime::fromMSecsSinceEpoch(1760000000000 + number, Qt::UTC);
    intent.request = {.kind = PaymentKind::Transfer,
        .body = QByteArray(240, 'b'),
        .notAfter = intent.createdAt.addSecs(900),
        .payeeMaskedName = QStringLiteral("王*明"),
        .payeeMaskedPhone = QStringLiteral("+86 137 **** 9015"),
        .amount = *Money::create(QStringLiteral("CNY"), number + 1),
        .note = QStringLiteral("晚饭")};
    return intent;
}

template <class Work> double timed(const Work &work)
{
    QElapsedTimer timer;
    timer.start();
    if (!work())
        qFatal("a commit failed");
    return double(timer.nsecsElapsed()) / 1e6;
}

void payThroughVault(const QString &directory, int firstNumber, Samples &samples)
{
    const Result<OpenedVault> opened = QCoro::waitFor(Vault::open(directory, passwordKey()));
    Vault &vault = *opened->vault;
    const auto advance = [&vault](const QString &id, IntentEvent event, const IntentOutcome &outcome) {
        const auto work = [=](WritableDb &db) { return advanceIntent(db, id, event, outcome); };
        return vault.write(VaultPriority::Intent, work).result().has_value();
    };
    for (int number = firstNumber; number < firstNumber + PaymentsPerRound; ++number) {
        const PaymentIntent intent = intentOf(u'v', number);
        const auto prepare = [intent](WritableDb &db) { return insertIntent(db, intent); };
        const IntentOutcome now{.at = intent.createdAt};
        const IntentOutcome settled{.body = QByteArray(900, 'a'), .at = intent.createdAt};
        samples.add(timed([&] { return vault.write(VaultPriority::Intent, prepare).result().has_value(); }));
        samples.add(timed([&] { return advance(intent.id, IntentEvent::Send, now); }));
        samples.add(timed([&] { return advance(intent.id, IntentEvent::Settle, settled); }));
    }
}

void payThroughSqlite(const QString &path, const SecretBytes &key, int firstNumber, Samples &samples)
{
    RawIntents raw(path, key);
    for (int number = firstNumber; number < firstNumber + PaymentsPerRound; ++number) {
        const PaymentIntent intent = intentOf(u'r', number);
        samples.add(timed([&] { return raw.prepare(intent); }));
        samples.add(timed([&] { return raw.send(intent); }));
        samples.add(timed([&] { return raw.settle(intent, QByteArray(900, 'a')); }));
    }
}

int run()
{
    const QTemporaryDir root;
    const QString directory = root.filePath(QStringLiteral("profile"));
    const Result<VaultCreation> created = QCoro::waitFor(Vault::create(directory,
        QStringLiteral("019aa000-0000-7000-8000-000000000001"), passwordKey(), KeyDerivationParameters::create()));
    if (!created) {
        std::fputs("the vault could not be made\n", stderr);
        return 1;
    }
    created->vault->close().waitForFinished();
    const Result<SecretBytes> dataKey = openSlot(*readSlots(directory), SlotType::Password, passwordKey());
    const VaultKeys keys = deriveVaultKeys(*dataKey);
    const QString path = directory + QStringLiteral("/vault.db");

    Samples vault;
    Samples raw;
    for (int round = 0; round < RoundCount; ++round) {
        const int first = round * PaymentsPerRound;
        if (round % 2 == 0)
            payThroughVault(directory, first, vault);
        payThroughSqlite(path, keys.database, first, raw);
        if (round % 2 != 0)
            payThroughVault(directory, first, vault);
    }
    RawIntents written(path, keys.database);
    if (written.describe('v').isEmpty() || written.describe('v') != written.describe('r')) {
        std::fputs("the two wrote different rows\n", stderr);
        return 1;
    }
    printFigure(QStringLiteral("intents.commit.median"), vault.median(), QStringLiteral("ms"));
    printFigure(QStringLiteral("intents.commit.raw.median"), raw.median(), QStringLiteral("ms"));
    printFigure(QStringLiteral("intents.commit.p99"), vault.percentile(0.99), QStringLiteral("ms"));
    printFigure(QStringLiteral("intents.commit.raw.p99"), raw.percentile(0.99), QStringLiteral("ms"));
    const double added = vault.percentile(0.99) - raw.percentile(0.99);
    const bool kept = printFigure(
        QStringLiteral("intents.commit.p99.added"), added, QStringLiteral("ms"), AtMost{MaximumAddedMilliseconds});
    return kept ? 0 : 1;
}

} // namespace

} // namespace Billfold

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    return Billfold::run();
}
