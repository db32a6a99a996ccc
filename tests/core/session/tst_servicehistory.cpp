// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/session/testperson.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Billfold;

/// A real service whose database is exchanged for an older one, and what a wallet makes of it.
class ServiceHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void freezesWhenTheServiceForgets();
    void thawsWhenTheServiceRemembers();
    void freezesWhenTheServiceGoesAnotherWay();
    void doesNotFreezeOverRestarts();

private:
    [[nodiscard]] Wallet &wallet() { return m_person->wallet(); }
    [[nodiscard]] QString databaseFile() const
    {
        return m_service->databaseAddress().sliced(QStringLiteral("sqlite:").size());
    }
    void keepDatabaseAs(const QString &name);
    void bringDatabaseBack(const QString &name);
    /// One movement more, and the wallet has `bills` of them.
    void credit(int bills);
    /// The service knows one movement, the wallet two.
    void forget();

    std::unique_ptr<ServiceProcess> m_service;
    std::unique_ptr<TestPerson> m_person;
};

void ServiceHistoryTest::init()
{
    m_service = std::make_unique<ServiceProcess>();
    QVERIFY(m_service->start());
    m_person = std::make_unique<TestPerson>(*m_service, u"+8613800020001"_qs, u"陈曦"_qs);
    QVERIFY(m_person->signUp());
    credit(1);
}

void ServiceHistoryTest::cleanup()
{
    m_person.reset();
    m_service.reset();
}

void ServiceHistoryTest::keepDatabaseAs(const QString &name)
{
    m_service->kill();
    QFile::remove(databaseFile() + name);
    QVERIFY(QFile::copy(databaseFile(), databaseFile() + name));
    QVERIFY(m_service->start());
}

void ServiceHistoryTest::bringDatabaseBack(const QString &name)
{
    m_service->kill();
    QVERIFY(QFile::remove(databaseFile()));
    QVERIFY(QFile::copy(databaseFile() + name, databaseFile()));
    QVERIFY(m_service->start());
}

void ServiceHistoryTest::credit(int bills)
{
    QVERIFY(m_service->credit(m_person->phone(), u"100.00"_qs));
    wallet().sync()->pullNow();
    QTRY_COMPARE_WITH_TIMEOUT(wallet().billList()->count(), bills, 20000);
}

void ServiceHistoryTest::forget()
{
    keepDatabaseAs(u".old"_qs);
    credit(2);
    keepDatabaseAs(u".new"_qs);
    bringDatabaseBack(u".old"_qs);
}

void ServiceHistoryTest::freezesWhenTheServiceForgets()
{
    forget();
    wallet().sync()->pullNow();
    QTRY_VERIFY_WITH_TIMEOUT(wallet().receipts()->isFrozen(), 20000);
    QCOMPARE(wallet().receipts()->freeze()->kind, ContradictionKind::HeadBehind);
    QCOMPARE(wallet().receipts()->freeze()->first, 2);
    QCOMPARE(QCoro::waitFor(wallet().transfers()->prepare({{}, Money::create(u"CNY"_qs, 1).value(), {}})).error().code,
        ErrorCode::PaymentsFrozen);
    QCOMPARE(wallet().billList()->count(), 2);

    const ReceiptIssuer issuer = wallet().receipts()->watch()->issuer();
    const auto file = QCoro::waitFor(wallet().receipts()->evidence());
    QVERIFY(file);
    const QJsonObject evidence = QJsonDocument::fromJson(file->document).object();
    QVERIFY(verifyReceipt(evidence[u"held"].toArray().first().toString().toLatin1(), issuer));
    QCOMPARE(readHeadStatement(evidence[u"head"].toString().toLatin1(), issuer)->seq, 1);
    QVERIFY(!file->document.contains(m_person->phone().toLatin1()));
    QVERIFY(!file->document.contains(m_person->name().toUtf8()));

    // Locked, restarted, and without the service it is the same.
    m_service->kill();
    m_person->restart();
    QVERIFY(m_person->unlock());
    QVERIFY(wallet().receipts()->isFrozen());
}

void ServiceHistoryTest::thawsWhenTheServiceRemembers()
{
    forget();
    wallet().sync()->pullNow();
    QTRY_VERIFY_WITH_TIMEOUT(wallet().receipts()->isFrozen(), 20000);
    bringDatabaseBack(u".new"_qs);
    wallet().sync()->pullNow();
    QTRY_VERIFY_WITH_TIMEOUT(!wallet().receipts()->isFrozen(), 20000);
    credit(3);
    QVERIFY(!wallet().receipts()->isFrozen());
}

void ServiceHistoryTest::freezesWhenTheServiceGoesAnotherWay()
{
    forget();
    // Before the wallet hears of it the history goes on, as long as the old one and longer.
    wallet().sync()->stop();
    QVERIFY(m_service->credit(m_person->phone(), u"77.00"_qs));
    QVERIFY(m_service->credit(m_person->phone(), u"78.00"_qs));
    wallet().sync()->start();
    QTRY_VERIFY_WITH_TIMEOUT(wallet().receipts()->isFrozen(), 20000);
    QCOMPARE(wallet().receipts()->freeze()->kind, ContradictionKind::SeqTwice);
    QCOMPARE(wallet().receipts()->freeze()->first, 2);
    QCOMPARE(wallet().billList()->count(), 2);
}

void ServiceHistoryTest::doesNotFreezeOverRestarts()
{
    for (int bills = 2; bills <= 4; ++bills) {
        m_service->kill();
        wallet().sync()->pullNow();
        QTest::qWait(200);
        QVERIFY(m_service->start());
        credit(bills);
        m_person->session().lock();
        QVERIFY(m_person->unlock());
        QTRY_COMPARE_WITH_TIMEOUT(wallet().sync()->state(), SyncService::State::UpToDate, 20000);
    }
    QTest::qWait(1500);
    QVERIFY(!wallet().receipts()->isFrozen());
}

QTEST_GUILESS_MAIN(ServiceHistoryTest)
#include "tst_servicehistory.moc"
