// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/accountapplier.h"
#include "core/accounts/accountjson.h"
#include "core/accounts/accountstore.h"
#include "tests/core/vault/vaultfixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Billfold;

namespace {

Money yuan(qint64 minor)
{
    return Money::create(u"CNY"_qs, minor).value();
}

const QByteArray Status = "{\"account\":{\"id\":\"019aab5f-0c20-7b11-a2d4-95e3c7f18a60\",\"name\":\"陈曦\","
                          "\"phone\":\"+8613800000001\",\"createdAt\":\"2026-05-20T02:15:00.000Z\",\"currency\":\"CNY\"},"
                          "\"balance\":{\"available\":{\"currency\":\"CNY\",\"minor\":1248050},\"seq\":241,"
                          "\"asOf\":\"2026-11-22T12:31:00.000Z\"},\"capabilities\":[\"pay\",\"transfer\"],"
                          "\"limits\":{\"perPayment\":{\"currency\":\"CNY\",\"minor\":5000000},"
                          "\"perDay\":{\"currency\":\"CNY\",\"minor\":10000000},"
                          "\"perMonth\":{\"currency\":\"CNY\",\"minor\":50000000},"
                          "\"usedToday\":{\"currency\":\"CNY\",\"minor\":9003650},"
                          "\"usedThisMonth\":{\"currency\":\"CNY\",\"minor\":9684210}}}";

} // namespace

/// The account as it is read, kept, and limited.
class AccountsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheStatus();
    void leavesRoomByTheTightestLimit();
    void keepsTheNewestBalance();
    void takesANewName();
};

void AccountsTest::readsTheStatus()
{
    const Result<AccountStatus> status = parseAccountStatus(Status);
    QVERIFY(status);
    QCOMPARE(status->account.name, u"陈曦"_qs);
    QCOMPARE(status->balance.available, yuan(1248050));
    QCOMPARE(status->balance.seq, 241);
    QCOMPARE(status->capabilities, QStringList({u"pay"_qs, u"transfer"_qs}));
    QByteArray damaged = Status;
    damaged.replace("241", "-1");
    QCOMPARE(parseAccountStatus(damaged).error().code, ErrorCode::AnswerUnreadable);
    QCOMPARE(parseAccountStatus(Status.first(200)).error().code, ErrorCode::AnswerUnreadable);
}

void AccountsTest::leavesRoomByTheTightestLimit()
{
    Limits limits = parseAccountStatus(Status)->limits;
    QCOMPARE(limits.remaining(), yuan(996350)); // of the day
    limits.usedToday = yuan(0);
    QCOMPARE(limits.remaining(), yuan(5000000)); // of a payment
    limits.usedThisMonth = yuan(49999999);
    QCOMPARE(limits.remaining(), yuan(1)); // of the month
    limits.usedThisMonth = yuan(60000000);
    QCOMPARE(limits.remaining(), yuan(0));
    QVERIFY(!Limits().remaining());
}

void AccountsTest::keepsTheNewestBalance()
{
    VaultFixture fixture;
    const Result<VaultCreation> creation = fixture.create();
    const auto store = [&creation](qint64 minor, qint64 seq) {
        const Balance balance{yuan(minor), seq, QDateTime::currentDateTimeUtc()};
        return await(creation->vault->write(
            VaultPriority::Read, [balance](WritableDb &db) { return storeBalance(db, balance); }));
    };
    const auto stored = [&creation] {
        const auto work = [](ReadableDb &db) { return loadBalance(db); };
        return await(creation->vault->read(VaultPriority::Read, work)).value().value().available;
    };
    QVERIFY(store(500, 5));
    QVERIFY(store(400, 4));
    QCOMPARE(stored(), yuan(500));
    QVERIFY(store(700, 7));
    QCOMPARE(stored(), yuan(700));
}

void AccountsTest::takesANewName()
{
    VaultFixture fixture;
    const Result<VaultCreation> creation = fixture.create();
    for (const QString &name : {u"陈曦"_qs, u"陈晓曦"_qs}) {
        QJsonObject account = QJsonDocument::fromJson(Status).object()[u"account"].toObject();
        account[u"name"_qs] = name;
        const auto work = [account](WritableDb &db) { return AccountApplier().apply(db, {1, u"account"_qs, account}); };
        QVERIFY(await(creation->vault->write(VaultPriority::SyncBatch, work)));
        const auto load = [](ReadableDb &db) { return loadAccount(db); };
        QCOMPARE(await(creation->vault->read(VaultPriority::Read, load)).value()->name, name);
    }
}

QTEST_GUILESS_MAIN(AccountsTest)
#include "tst_accounts.moc"
