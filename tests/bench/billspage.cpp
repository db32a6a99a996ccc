// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long a page of 50 bills takes from a vault of 100,000, through the thread and the types that the list uses, compared
// with the bare sqlite3 C API on the same file. The vault lets nobody else in, so the two take turns.
#include "core/base/random.h"
#include "core/bills/movementstore.h"
#include "core/crypto/hashes.h"
#include "core/vault/vault.h"
#include "core/vault/vaultkeys.h"
#include "tests/bench/rawbills.h"
#include "tests/support/figure.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>
#include <random>

namespace Billfold {

namespace {

constexpr qint64 MovementCount = 100000;
constexpr int PageSize = 50;
constexpr int RoundCount = 30;
constexpr int PagesPerRound = 400;
constexpr double MaximumRatio = 2.0;

SecretBytes passwordKey()
{
    return SecretBytes::copyOf(QByteArray(32, 'k'));
}

Movement movementOf(qint64 seq, std::mt19937 &random)
{
    Movement movement;
    movement.seq = seq;
    movement.id = QStringLiteral("019aa000-0000-7000-8000-%1").arg(seq, 12, 16, QLatin1Char('0'));
    movement.kind = QStringLiteral("payment");
    movement.state = QStringLiteral("settled");
    movement.amount = *Money::create(QStringLiteral("CNY"), -qint64(random() % 100000));
    movement.balanceAfter = *Money::create(QStringLiteral("CNY"), qint64(random() % 100000000));
    movement.counterpartyName = QStringLiteral("全家便利店 第%1分店").arg(random() % 1000);
    movement.counterpartyPhone = QStringLiteral("");
    movement.category = QStringLiteral("groceries");
    movement.note = QStringLiteral("早餐和一杯咖啡 %1").arg(random());
    movement.transferId = QStringLiteral("");
    movement.bookedAt = QDateTime::fromMSecsSinceEpoch(1760000000000 + seq * 60000, Qt::UTC);
    return movement;
}

Result<void> insertAll(WritableDb &db)
{
    std::mt19937 random(1);
    for (qint64 seq = 1; seq <= MovementCount; ++seq) {
        const Result<Booking> booked = insertMovement(db, movementOf(seq, random));
        if (!booked)
            return failure(booked.error());
    }
    return {};
}

QByteArray describe(const QList<Bill> &bills)
{
    QByteArray text;
    for (const Bill &bill : bills) {
        const Movement &m = bill.movement;
        const QStringList columns{QString::number(m.seq), m.id, m.kind, m.state, QString::number(m.amount.minor()),
            m.amount.currency(), QString::number(m.balanceAfter.minor()), m.counterpartyName, m.counterpartyPhone,
            m.category, m.note, m.transferId, QString::number(m.bookedAt.toMSecsSinceEpoch())};
        text += columns.join(u'|').toUtf8() + "|\n";
    }
    return text;
}

/// The pages of one turn, anywhere in the list.
std::vector<qint64> pagesOf(int round)
{
    std::mt19937 random(unsigned(round) + 1);
    std::vector<qint64> pages(PagesPerRound);
    for (qint64 &before : pages)
        before = PageSize + 2 + qint64(random() % (MovementCount - PageSize));
    return pages;
}

QList<Bill> pageBefore(Vault &vault, qint64 before)
{
    const auto work = [before](ReadableDb &db) { return findBillsBefore(db, before, PageSize); };
    return vault.read(VaultPriority::Read, work).result().value();
}

/// Microseconds of each page are added to `samples`; returns the hash of all rows.
QByteArray measureVault(const QString &directory, const std::vector<qint64> &pages, Samples &samples)
{
    const Result<OpenedVault> opened = QCoro::waitFor(Vault::open(directory, passwordKey()));
    QList<QList<Bill>> read;
    for (const qint64 before : pages) {
        QElapsedTimer timer;
        timer.start();
        read.append(pageBefore(*opened->vault, before));
        samples.add(double(timer.nsecsElapsed()) / 1000);
    }
    QByteArray rows;
    for (const QList<Bill> &bills : read)
        rows += describe(bills);
    return sha256(rows);
}

QByteArray measureRaw(const QString &path, const SecretBytes &key, const std::vector<qint64> &pages, Samples &samples)
{
    RawBills raw(path, key);
    qint64 bytes = 0;
    for (const qint64 before : pages) {
        QElapsedTimer timer;
        timer.start();
        bytes += raw.read(before, PageSize);
        samples.add(double(timer.nsecsElapsed()) / 1000);
    }
    QByteArray rows;
    for (const qint64 before : pages)
        rows += raw.describe(before, PageSize);
    return bytes > 0 ? sha256(rows) : QByteArray();
}

bool makeVault(const QString &directory)
{
    const Result<VaultCreation> created = QCoro::waitFor(Vault::create(directory,
        QStringLiteral("019aa000-0000-7000-8000-000000000001"), passwordKey(), KeyDerivationParameters::create()));
    return created && created->vault->write(VaultPriority::SyncBatch, insertAll).result();
}

int run()
{
    const QTemporaryDir root;
    const QString directory = root.filePath(QStringLiteral("profile"));
    if (!makeVault(directory)) {
        std::fputs("the vault could not be made\n", stderr);
        return 1;
    }
    const Result<SecretBytes> dataKey = openSlot(*readSlots(directory), SlotType::Password, passwordKey());
    const VaultKeys keys = deriveVaultKeys(*dataKey);
    const QString path = directory + QStringLiteral("/vault.db");

    Samples vaultMedian;
    Samples rawMedian;
    Samples vaultTail;
    Samples rawTail;
    Samples ratios;
    for (int round = 0; round < RoundCount; ++round) {
        const std::vector<qint64> pages = pagesOf(round);
        const bool rawFirst = round % 2 == 0;
        Samples vaultTurn;
        Samples rawTurn;
        const QByteArray before = rawFirst ? measureRaw(path, keys.database, pages, rawTurn) : QByteArray();
        const QByteArray ours = measureVault(directory, pages, vaultTurn);
        const QByteArray theirs = rawFirst ? before : measureRaw(path, keys.database, pages, rawTurn);
        if (ours != theirs) {
            std::fputs("the two read different rows\n", stderr);
            return 1;
        }
        vaultMedian.add(vaultTurn.median());
        rawMedian.add(rawTurn.median());
        vaultTail.add(vaultTurn.percentile(0.99));
        rawTail.add(rawTurn.percentile(0.99));
        ratios.add(vaultTurn.percentile(0.99) / rawTurn.percentile(0.99));
    }
    printFigure(QStringLiteral("bills_page_median"), vaultMedian.median(), QStringLiteral("us"));
    printFigure(QStringLiteral("bills_page_raw_median"), rawMedian.median(), QStringLiteral("us"));
    printFigure(QStringLiteral("bills_page_p99"), vaultTail.median(), QStringLiteral("us"));
    printFigure(QStringLiteral("bills_page_raw_p99"), rawTail.median(), QStringLiteral("us"));
    // The median of the turns: whatever else the machine does in some of them is not what is measured.
    const bool kept = printFigure(
        QStringLiteral("bills_page_p99_ratio"), ratios.median(), QStringLiteral("ratio"), AtMost{MaximumRatio});
    return kept ? 0 : 1;
}

} // namespace

} // namespace Billfold

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    return Billfold::run();
}
