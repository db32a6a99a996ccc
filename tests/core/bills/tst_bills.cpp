// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bills/billdetail.h"
#include "core/bills/billlistmodel.h"
#include "core/bills/billservice.h"
#include "core/bills/movementstore.h"
#include "tests/core/vault/vaultfixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Billfold;

namespace {

Money yuan(qint64 minor)
{
    return Money::create(u"CNY"_qs, minor).value();
}

/// Movement `seq` of a history in which each brings 1.00.
Movement movement(qint64 seq)
{
    Movement result;
    result.id = u"movement-%1"_qs.arg(seq);
    result.seq = seq;
    result.kind = u"transfer-in"_qs;
    result.state = u"settled"_qs;
    result.amount = yuan(100);
    result.balanceAfter = yuan(100 * seq);
    result.counterpartyName = u"𠮷野家"_qs;
    result.note = u""_qs;
    result.bookedAt = QDateTime(QDate(2026, 11, 1), QTime(), Qt::UTC).addSecs(3600 * seq);
    return result;
}

} // namespace

/// The bill: read page by page, and checked that it adds up.
class BillsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void readsPageByPage();
    void servesAnImpatientView();
    void insertsNewBillsAtTheTop();
    void startsAgainAfterManyNewBills();
    void showsOnlyTheLatest();
    void flagsWhatDoesNotAddUp();
    void showsOneBill();
    void tiesRefundsToTheirPurchase();
    void survivesBeingDestroyedWhileReading();

private:
    void book(const QList<Movement> &movements);
    void bookUpTo(qint64 first, qint64 last);

    std::unique_ptr<VaultFixture> m_fixture;
    std::unique_ptr<Vault> m_vault;
    std::unique_ptr<BillService> m_service;
};

void BillsTest::init()
{
    m_fixture = std::make_unique<VaultFixture>();
    Result<VaultCreation> creation = m_fixture->create();
    QVERIFY(creation);
    m_vault = std::move(creation->vault);
    m_service = std::make_unique<BillService>(*m_vault);
}

void BillsTest::cleanup()
{
    m_service.reset();
    m_vault.reset();
}

void BillsTest::book(const QList<Movement> &movements)
{
    const auto work = [movements](WritableDb &db) -> Result<void> {
        for (const Movement &each : movements) {
            if (const Result<Booking> booking = Billfold::insertMovement(db, each); !booking)
                return failure(booking.error());
        }
        return {};
    };
    QVERIFY(await(m_vault->write(VaultPriority::SyncBatch, work)));
}

void BillsTest::bookUpTo(qint64 first, qint64 last)
{
    QList<Movement> movements;
    for (qint64 seq = first; seq <= last; ++seq)
        movements.append(movement(seq));
    book(movements);
}

void BillsTest::readsPageByPage()
{
    bookUpTo(1, 120);
    BillListModel model(*m_service);
    QVERIFY(model.isLoading() || model.count() == 50);
    QTRY_COMPARE(model.count(), 50);
    QVERIFY(!model.isLoading());
    for (const int expected : {100, 120}) {
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        QTRY_COMPARE(model.count(), expected);
    }
    QVERIFY(!model.canFetchMore({}));
    for (int row = 0; row < 120; ++row)
        QCOMPARE(model.index(row).data(BillListModel::MovementIdRole), u"movement-%1"_qs.arg(120 - row));
    QCOMPARE(model.index(0).data(BillListModel::InitialRole), u"𠮷"_qs);
    const QDateTime bookedAt = movement(120).bookedAt;
    QCOMPARE(model.index(0).data(BillListModel::BookedAtRole), bookedAt);
    QCOMPARE(model.index(0).data(BillListModel::DayRole), bookedAt.toLocalTime().date().toString(Qt::ISODate));
}

void BillsTest::servesAnImpatientView()
{
    // The tester asks for more at each opportunity, also while rows are being inserted.
    bookUpTo(1, 120);
    BillListModel model(*m_service);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const int expected : {50, 100, 120}) {
        QTRY_VERIFY(model.count() >= expected);
        m_service->notifyChanged();
        model.fetchMore({});
    }
    QCOMPARE(model.count(), 120);
    for (int row = 0; row < 120; ++row)
        QCOMPARE(model.index(row).data(BillListModel::MovementIdRole), u"movement-%1"_qs.arg(120 - row));
}

void BillsTest::insertsNewBillsAtTheTop()
{
    bookUpTo(1, 60);
    BillListModel model(*m_service);
    QTRY_COMPARE(model.count(), 50);
    const QPersistentModelIndex read = model.index(30);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    bookUpTo(61, 63);
    m_service->notifyChanged();
    m_service->notifyChanged();
    QTRY_COMPARE(model.count(), 53);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(read.row(), 33);
    QCOMPARE(model.index(0).data(BillListModel::MovementIdRole), u"movement-63"_qs);
    model.fetchMore({});
    QTRY_COMPARE(model.count(), 63);
}

void BillsTest::startsAgainAfterManyNewBills()
{
    BillListModel model(*m_service);
    QTRY_VERIFY(!model.isLoading());
    QCOMPARE(model.count(), 0);
    bookUpTo(1, 10);
    m_service->notifyChanged();
    QTRY_COMPARE(model.count(), 10);
    QVERIFY(!model.canFetchMore({}));
    bookUpTo(11, 300);
    m_service->notifyChanged();
    QTRY_COMPARE(model.count(), 50);
    QCOMPARE(model.index(49).data(BillListModel::MovementIdRole), u"movement-251"_qs);
    for (int expected = 100; expected <= 300; expected += 50) {
        model.fetchMore({});
        QTRY_COMPARE(model.count(), expected);
    }
}

void BillsTest::showsOnlyTheLatest()
{
    bookUpTo(1, 8);
    BillListModel model(*m_service, BillListModel::Extent::Latest, 5);
    QTRY_COMPARE(model.count(), 5);
    QVERIFY(!model.canFetchMore({}));
    bookUpTo(9, 9);
    m_service->notifyChanged();
    QTRY_COMPARE(model.index(0).data(BillListModel::MovementIdRole), u"movement-9"_qs);
    QCOMPARE(model.count(), 5);
}

void BillsTest::flagsWhatDoesNotAddUp()
{
    QList<Movement> movements{movement(1), movement(2), movement(3), movement(4)};
    movements[2].balanceAfter = yuan(301);
    book(movements);
    const auto bills = QCoro::waitFor(m_service->page({}, 10));
    QCOMPARE(bills->size(), 4);
    QVERIFY(!bills->at(0).addsUp); // 301 + 100 is not 400
    QVERIFY(!bills->at(1).addsUp); // 200 + 100 is not 301
    QVERIFY(bills->at(2).addsUp);
    QVERIFY(bills->at(3).addsUp);
    // Across the edge of a page, and alone.
    QVERIFY(!QCoro::waitFor(m_service->page({}, 2))->at(1).addsUp);
    QVERIFY(!QCoro::waitFor(m_service->newerThan(2, 10))->at(1).addsUp);
    QVERIFY(!QCoro::waitFor(m_service->find(u"movement-3"_qs))->addsUp);
}

void BillsTest::showsOneBill()
{
    bookUpTo(1, 3);
    BillDetail detail;
    detail.setBills(m_service.get());
    detail.setMovementId(u"movement-1"_qs);
    detail.setMovementId(u"movement-2"_qs);
    QCOMPARE(detail.state(), BillDetail::State::Loading);
    QTRY_COMPARE(detail.state(), BillDetail::State::Ready);
    QCOMPARE(detail.movement(), movement(2));
    QVERIFY(detail.addsUp());
    detail.setMovementId(u"nothing"_qs);
    QTRY_COMPARE(detail.state(), BillDetail::State::Failed);
    QCOMPARE(detail.error(), ErrorCode::PaymentNotFound);
}

void BillsTest::tiesRefundsToTheirPurchase()
{
    QList<Movement> movements{movement(1), movement(2), movement(3), movement(4)};
    movements[0].purchaseId = u"purchase-1"_qs;
    movements[1].purchaseId = u"purchase-2"_qs;
    movements[3].purchaseId = u"purchase-1"_qs;
    book(movements);
    const auto related = [this](const QString &id) {
        BillDetail detail;
        detail.setBills(m_service.get());
        detail.setMovementId(id);
        QSignalSpy changed(&detail, &BillDetail::changed);
        while (detail.state() == BillDetail::State::Loading && changed.wait()) { }
        QStringList ids;
        for (const QVariant &other : detail.related())
            ids.append(other.value<Movement>().id);
        return ids;
    };
    QCOMPARE(related(u"movement-1"_qs), QStringList{u"movement-4"_qs});
    QCOMPARE(related(u"movement-4"_qs), QStringList{u"movement-1"_qs});
    QCOMPARE(related(u"movement-2"_qs), QStringList());
    // What belongs to no purchase belongs to nothing else either.
    QCOMPARE(related(u"movement-3"_qs), QStringList());
}

void BillsTest::survivesBeingDestroyedWhileReading()
{
    bookUpTo(1, 100);
    auto model = std::make_unique<BillListModel>(*m_service);
    auto detail = std::make_unique<BillDetail>();
    detail->setBills(m_service.get());
    detail->setMovementId(u"movement-1"_qs);
    model.reset();
    detail.reset();
    auto second = std::make_unique<BillListModel>(*m_service);
    second.reset();
    m_service.reset();
    m_vault.reset();
    QTest::qWait(50);
}

QTEST_GUILESS_MAIN(BillsTest)
#include "tst_bills.moc"
