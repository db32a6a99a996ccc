// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/cuttingproxy.h"
#include "core/transfers/delayedtransferappliers.h"
#include "core/transfers/delayedtransferdetail.h"
#include "core/transfers/delayedtransferjson.h"
#include "tests/core/session/testperson.h"

#include <QJsonDocument>
#include <QTest>

using namespace Billfold;

namespace {

constexpr auto CallBackLine = "POST /v1/transfers/";

Money yuan(qint64 minor)
{
    return Money::create(u"CNY"_qs, minor).value();
}

} // namespace

/// Transfers that land later, with real vaults and the real service: where the wallet says that the money is, and that it is
/// in one place at a time.
class DelayedTransfersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void isOnItsWayUntilItLands();
    void comesBackOnce();
    void isCalledBackThoughTheAnswerIsLost();
    void isCalledBackThroughALock();
    void saysThatItIsTooLate();
    void staysKnownOffline();
    void readsWhatTheServiceSays();
    void suggestsADelay();

private:
    /// Sends so much with a delay of two hours; the transfer as the wallet lists it.
    [[nodiscard]] DelayedTransfer sendLater(qint64 minor);
    [[nodiscard]] Result<void> callBack(const QString &id);
    [[nodiscard]] Wallet &wallet() { return m_payer->wallet(); }
    [[nodiscard]] DelayedTransfersModel &rows() { return *wallet().delayedTransfers()->onTheirWay(); }
    [[nodiscard]] DelayedTransfer known(const QString &id);
    /// Pulls until this many bills are there, and compares the balance with them.
    void verifyBooks(int bills, qint64 minor);

    std::unique_ptr<ServiceProcess> m_service;
    std::unique_ptr<CuttingProxy> m_proxy;
    std::unique_ptr<TestPerson> m_payee;
    std::unique_ptr<TestPerson> m_payer;
};

/// Each test has a service and two people of its own; the payer owns 1,000.00.
void DelayedTransfersTest::init()
{
    m_service = std::make_unique<ServiceProcess>();
    QVERIFY(m_service->start());
    m_proxy = std::make_unique<CuttingProxy>(m_service->port());
    m_payee = std::make_unique<TestPerson>(*m_service, u"+8613700009015"_qs, u"王小明"_qs);
    m_payer = std::make_unique<TestPerson>(*m_service, u"+8613800000001"_qs, u"陈曦"_qs, m_proxy->url());
    QVERIFY(m_payee->signUp());
    QVERIFY(m_payer->signUp());
    QVERIFY(m_service->credit(m_payer->phone(), u"1000.00"_qs));
    verifyBooks(1, 100000);
}

void DelayedTransfersTest::cleanup()
{
    m_payer.reset();
    m_payee.reset();
    QCOMPARE(m_service->check().value_or(QString()), QString());
    m_service->kill();
}

DelayedTransfer DelayedTransfersTest::sendLater(qint64 minor)
{
    TransferService &transfers = *wallet().transfers();
    const auto payee = QCoro::waitFor(transfers.lookUp(m_payee->phone(), m_payee->name()));
    const auto review = QCoro::waitFor(transfers.prepare({*payee, yuan(minor), u"早餐"_qs, Delivery::After2Hours}));
    if (!review || review->delayHours != 2)
        return {};
    const auto sent = QCoro::waitFor(transfers.send(review->intentId, TestPerson::secret(TestPerson::Pin)));
    if (!sent || !sent->isDelayed() || !QTest::qWaitFor([this] { return rows().count() > 0; }))
        return {};
    return rows().index(0).data(DelayedTransfersModel::TransferRole).value<DelayedTransfer>();
}

Result<void> DelayedTransfersTest::callBack(const QString &id)
{
    return QCoro::waitFor(wallet().delayedTransfers()->callBack(id));
}

DelayedTransfer DelayedTransfersTest::known(const QString &id)
{
    return QCoro::waitFor(wallet().delayedTransfers()->find(id)).value_or(std::nullopt).value_or(DelayedTransfer());
}

void DelayedTransfersTest::verifyBooks(int bills, qint64 minor)
{
    wallet().sync()->pullNow();
    QTRY_COMPARE(wallet().billList()->count(), bills);
    QTRY_COMPARE(wallet().account()->booked(), yuan(minor));
}

void DelayedTransfersTest::isOnItsWayUntilItLands()
{
    const DelayedTransfer transfer = sendLater(30000);
    QCOMPARE(transfer.payeeMaskedName, u"王*明"_qs);
    QCOMPARE(transfer.amount, yuan(30000));
    QVERIFY(transfer.isOnItsWay());
    const int minutes = rows().index(0).data(DelayedTransfersModel::MinutesLeftRole).toInt();
    QVERIFY2(minutes > 115 && minutes <= 120, qPrintable(QString::number(minutes)));
    verifyBooks(2, 70000);
    QCOMPARE(m_payee->wallet().account()->booked(), yuan(0));

    DelayedTransferDetail detail;
    detail.setService(wallet().delayedTransfers());
    detail.setTransferId(transfer.id);
    QTRY_VERIFY(detail.transfer().isOnItsWay());

    QVERIFY(m_service->advanceClock(u"2h"_qs));
    QTRY_COMPARE_WITH_TIMEOUT(m_payee->wallet().account()->booked(), yuan(30000), 20'000);
    wallet().sync()->pullNow();
    QTRY_COMPARE(rows().count(), 0);
    QTRY_VERIFY(detail.transfer().isLanded());
    verifyBooks(2, 70000);
}

void DelayedTransfersTest::comesBackOnce()
{
    const DelayedTransfer transfer = sendLater(30000);
    QVERIFY(callBack(transfer.id));
    QTRY_COMPARE(rows().count(), 0);
    QVERIFY(known(transfer.id).isCalledBack());
    QVERIFY(callBack(transfer.id));
    verifyBooks(3, 100000);
    QVERIFY(m_service->advanceClock(u"3h"_qs));
    QTest::qWait(700); // longer than the service takes to look
    verifyBooks(3, 100000);
    QCOMPARE(m_payee->wallet().account()->booked(), yuan(0));
}

void DelayedTransfersTest::isCalledBackThoughTheAnswerIsLost()
{
    const DelayedTransfer transfer = sendLater(30000);
    wallet().api()->setLongestTimeout(std::chrono::seconds(2));
    m_proxy->cut(CuttingProxy::Cut::Answer, CallBackLine, 1);
    QVERIFY(!callBack(transfer.id));
    // The person tries again: doing it twice is doing it once.
    wallet().api()->setLongestTimeout(std::chrono::seconds(20));
    QVERIFY(callBack(transfer.id));
    QVERIFY(m_proxy->seen() >= 2);
    verifyBooks(3, 100000);
}

void DelayedTransfersTest::isCalledBackThroughALock()
{
    const DelayedTransfer transfer = sendLater(30000);
    m_proxy->cut(CuttingProxy::Cut::Answer, CallBackLine);
    const auto calling = wallet().delayedTransfers()->callBack(transfer.id);
    QTRY_VERIFY(m_proxy->seen() > 0);
    m_payer->session().lock();
    QTest::qWait(300);
    m_proxy->cut(CuttingProxy::Cut::Nothing, CallBackLine);
    QVERIFY(m_payer->unlock());
    verifyBooks(3, 100000);
    QTRY_COMPARE(rows().count(), 0);
    QVERIFY(known(transfer.id).isCalledBack());
}

void DelayedTransfersTest::saysThatItIsTooLate()
{
    const DelayedTransfer transfer = sendLater(30000);
    m_proxy->cut(CuttingProxy::Cut::Answer, "GET /v1/changes"); // what this wallet knows is old
    QVERIFY(m_service->advanceClock(u"2h"_qs));
    QTRY_COMPARE_WITH_TIMEOUT(m_payee->wallet().account()->booked(), yuan(30000), 20'000);
    QCOMPARE(rows().count(), 1);
    QCOMPARE(callBack(transfer.id).error().code, ErrorCode::TransferLanded);
    m_proxy->cut(CuttingProxy::Cut::Nothing, {});
    verifyBooks(2, 70000);
    QTRY_COMPARE(rows().count(), 0);
    QVERIFY(known(transfer.id).isLanded());
}

void DelayedTransfersTest::staysKnownOffline()
{
    const DelayedTransfer transfer = sendLater(30000);
    verifyBooks(2, 70000);
    m_proxy->close();
    m_payer->restart();
    QVERIFY(m_payer->unlock());
    QTRY_COMPARE(rows().count(), 1);
    QVERIFY(known(transfer.id) == transfer);
    const Result<void> offline = callBack(transfer.id);
    QVERIFY(!offline);
    QCOMPARE(rows().count(), 1);
}

void DelayedTransfersTest::readsWhatTheServiceSays()
{
    const auto read = [](const QByteArray &json) {
        return parseDelayedTransfer(QJsonDocument::fromJson(json).object());
    };
    const QByteArray whole = R"({"id":"a","payee":{"maskedName":"王*明","maskedPhone":"+86"},)"
                             R"("amount":{"currency":"CNY","minor":1},"state":"landed","landsAt":"2026-11-22T14:31:14.236Z"})";
    QVERIFY(read(whole)->value().isLanded());
    QVERIFY(!read(R"({"id":"a"})")->has_value()); // instant
    QVERIFY(!read(QByteArray(whole).replace("landsAt", "landedAt")).has_value());
    QCOMPARE(read(QByteArray(whole).replace("landed\"", "stuck\""))->value().state, DelayedTransfer::State::Unknown);
}

void DelayedTransfersTest::suggestsADelay()
{
    Payee stranger;
    stranger.firstTime = true;
    QVERIFY(suggestsDelay(stranger, yuan(500000)));
    QVERIFY(!suggestsDelay(stranger, yuan(499999)));
    QVERIFY(!suggestsDelay(Payee(), yuan(500000)));
}

QTEST_GUILESS_MAIN(DelayedTransfersTest)
#include "tst_delayedtransfers.moc"
