// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/cuttingproxy.h"
#include "tests/core/session/testperson.h"

#include <QSignalSpy>
#include <QTest>

using namespace Billfold;

namespace {

constexpr auto TransferLine = "POST /v1/transfers";

Money yuan(qint64 minor)
{
    return Money::create(u"CNY"_qs, minor).value();
}

} // namespace

/// Money from one person to another, through a network that fails, with real vaults and the real service. Whatever
/// happens, the sums are right and nothing is taken twice.
class TransferServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void confirmsThePayee();
    void movesMoneyOnce();
    void sendsAgainWhenTheAnswerIsLost();
    void asksWhenNoAnswerCame();
    void reservesNothingForWhatIsBooked();
    void asksAfterALockInTheMiddle();
    void rulesOutWhatNeverArrived();
    void cancelsWhatNeverArrived();
    void cancelsNothingThatWasTaken();
    void letsGoOfAReviewWhenItIsLocked();
    void spendsTriesOnWrongPins();
    void writesNothingWhileOffline();
    void refusesWhatCannotBePaid();
    void forgetsWhatWasNotApproved();

private:
    [[nodiscard]] Result<TransferReview> prepare(qint64 minor, const QString &note = {});
    [[nodiscard]] Result<Transfer> send(const QString &intentId, const char *pin = TestPerson::Pin);
    [[nodiscard]] Wallet &wallet() { return m_payer->wallet(); }
    [[nodiscard]] Money available() { return wallet().account()->available(); }
    /// Pulls until this many bills are there, and compares the balance with them.
    void verifyBooks(int bills, qint64 minor);

    std::unique_ptr<ServiceProcess> m_service;
    std::unique_ptr<CuttingProxy> m_proxy;
    std::unique_ptr<TestPerson> m_payee;
    std::unique_ptr<TestPerson> m_payer;
};

void TransferServiceTest::initTestCase()
{
    qRegisterMetaType<Transfer>();
}

/// Each test has a service and two people of its own; the payer owns 1,000.00.
void TransferServiceTest::init()
{
    m_service = std::make_unique<ServiceProcess>();
    QVERIFY(m_service->start());
    m_proxy = std::make_unique<CuttingProxy>(m_service->port());
    m_payee = std::make_unique<TestPerson>(*m_service, u"+8613700009015"_qs, u"王小明"_qs);
    m_payer = std::make_unique<TestPerson>(*m_service, u"+8613800000001"_qs, u"陈曦"_qs, m_proxy->url());
    QVERIFY(m_payee->signUp());
    QVERIFY(m_payer->signUp());
    QVERIFY(m_service->credit(m_payer->phone(), u"1000.00"_qs));
    wallet().payments()->setTiming({.sendWindow = std::chrono::milliseconds(2500),
        .firstPause = std::chrono::milliseconds(100),
        .askInterval = std::chrono::hours(1)});
    verifyBooks(1, 100000);
}

void TransferServiceTest::cleanup()
{
    m_payer.reset();
    m_payee.reset();
    QCOMPARE(m_service->check().value_or(QString()), QString());
    m_service->kill();
}

Result<TransferReview> TransferServiceTest::prepare(qint64 minor, const QString &note)
{
    TransferService &transfers = *wallet().transfers();
    const Result<Payee> payee = QCoro::waitFor(transfers.lookUp(m_payee->phone(), m_payee->name()));
    if (!payee)
        return failure(payee.error());
    return QCoro::waitFor(transfers.prepare({*payee, yuan(minor), note}));
}

Result<Transfer> TransferServiceTest::send(const QString &intentId, const char *pin)
{
    return QCoro::waitFor(wallet().transfers()->send(intentId, TestPerson::secret(pin)));
}

void TransferServiceTest::verifyBooks(int bills, qint64 minor)
{
    BillListModel &list = *wallet().billList();
    wallet().sync()->pullNow();
    QTRY_COMPARE(list.count(), bills);
    QTRY_COMPARE(wallet().account()->booked(), yuan(minor));
    qint64 sum = 0;
    for (int row = 0; row < list.count(); ++row) {
        sum += list.index(row).data(BillListModel::AmountRole).value<Money>().minor();
        QVERIFY(list.index(row).data(BillListModel::AddsUpRole).toBool());
    }
    QCOMPARE(sum, minor);
    QCOMPARE(list.index(0).data(BillListModel::BalanceAfterRole).value<Money>(), yuan(minor));
}

void TransferServiceTest::confirmsThePayee()
{
    TransferService &transfers = *wallet().transfers();
    const auto payee = QCoro::waitFor(transfers.lookUp(m_payee->phone(), u"王小明"_qs));
    QVERIFY(payee);
    QCOMPARE(payee->match, Payee::Match::Match);
    QCOMPARE(payee->maskedName, u"王*明"_qs);
    QVERIFY(payee->firstTime);
    QCOMPARE(QCoro::waitFor(transfers.lookUp(m_payee->phone(), u"李四光"_qs))->match, Payee::Match::None);
    QCOMPARE(QCoro::waitFor(transfers.lookUp(m_payee->phone(), {}))->match, Payee::Match::Unknown);
    QCOMPARE(QCoro::waitFor(transfers.lookUp(m_payer->phone(), {})).error().code, ErrorCode::PayeeIsSelf);
    QCOMPARE(QCoro::waitFor(transfers.lookUp(u"+8613711112222"_qs, {})).error().code, ErrorCode::PayeeNotFound);
}

void TransferServiceTest::movesMoneyOnce()
{
    const auto review = prepare(20050, u" 周五的晚饭 🍜 "_qs);
    QVERIFY(review);
    QCOMPARE(review->amount, yuan(20050));
    QCOMPARE(review->note, u"周五的晚饭 🍜"_qs);
    QCOMPARE(review->balanceAfter, yuan(79950));
    QVERIFY(review->firstTime);

    const auto sent = send(review->intentId);
    QVERIFY(sent);
    QCOMPARE(sent->state, Transfer::State::Settled);
    QCOMPARE(sent->fee, yuan(0));
    QVERIFY(sent->settledAt.isValid());
    QVERIFY(!sent->movementId.isEmpty());
    // The same approval again is the same transfer.
    QCOMPARE(send(review->intentId)->movementId, sent->movementId);
    verifyBooks(2, 79950);
    QTRY_COMPARE(wallet().transfers()->recentPayees()->count(), 1);

    m_payee->wallet().sync()->pullNow();
    QTRY_COMPARE(m_payee->wallet().account()->available(), yuan(20050));
}

void TransferServiceTest::sendsAgainWhenTheAnswerIsLost()
{
    const auto review = prepare(30000);
    m_proxy->cut(CuttingProxy::Cut::Answer, TransferLine, 2);
    const auto sent = send(review->intentId);
    QVERIFY(sent);
    QCOMPARE(sent->state, Transfer::State::Settled);
    QVERIFY(m_proxy->seen() >= 2);
    verifyBooks(2, 70000);
}

void TransferServiceTest::asksWhenNoAnswerCame()
{
    const auto review = prepare(30000);
    m_proxy->cut(CuttingProxy::Cut::Answer, TransferLine);
    const auto sent = send(review->intentId);
    QVERIFY(sent);
    QCOMPARE(sent->state, Transfer::State::Unknown);
    QCOMPARE(wallet().transfers()->openCount(), 1);
    QVERIFY(sent->openSince.isValid());
    QVERIFY(sent->openSince.secsTo(sent->knownBy) > 15 * 60);
    QVERIFY(sent->canCancel);
    QVERIFY(wallet().transfers()->nextQuestionAt().isValid());
    QSignalSpy known(wallet().transfers(), &TransferService::outcomeKnown);

    m_proxy->cut(CuttingProxy::Cut::Nothing, TransferLine);
    // Somebody is impatient: two questions at once, one outcome.
    wallet().payments()->resolveOpen();
    const auto checked = QCoro::waitFor(wallet().transfers()->checkNow(review->intentId));
    QCOMPARE(checked->state, Transfer::State::Settled);
    QCOMPARE(m_proxy->seen(), 0); // only asked, never sent again
    QCOMPARE(wallet().transfers()->openCount(), 0);
    QCOMPARE(known.count(), 1);
    QCOMPARE(known.first().first().value<Transfer>().state, Transfer::State::Settled);
    verifyBooks(2, 70000);
    QTRY_COMPARE(available(), yuan(70000));
}

void TransferServiceTest::reservesNothingForWhatIsBooked()
{
    const auto review = prepare(30000);
    m_proxy->cut(CuttingProxy::Cut::Answer, TransferLine);
    QCOMPARE(send(review->intentId)->state, Transfer::State::Unknown);
    // The feed tells of the movement, and with it of the balance, before anybody has asked what became of the payment.
    wallet().sync()->pullNow();
    QTRY_COMPARE(wallet().account()->booked(), yuan(70000));
    QTRY_COMPARE(available(), yuan(70000));
    QCOMPARE(wallet().transfers()->openCount(), 1);
}

void TransferServiceTest::asksAfterALockInTheMiddle()
{
    const auto review = prepare(30000);
    m_proxy->cut(CuttingProxy::Cut::Answer, TransferLine);
    const auto sending = wallet().transfers()->send(review->intentId, TestPerson::secret(TestPerson::Pin));
    QTRY_VERIFY(m_proxy->seen() > 0);
    m_payer->session().lock();
    QTest::qWait(300);

    m_proxy->cut(CuttingProxy::Cut::Nothing, TransferLine);
    QVERIFY(m_payer->unlock());
    verifyBooks(2, 70000);
    QTRY_COMPARE(wallet().transfers()->openCount(), 0);
    QCOMPARE(m_proxy->seen(), 0);
    QTRY_COMPARE(available(), yuan(70000));
}

void TransferServiceTest::rulesOutWhatNeverArrived()
{
    const auto review = prepare(30000);
    m_proxy->cut(CuttingProxy::Cut::Request, TransferLine);
    const auto sent = send(review->intentId);
    QCOMPARE(sent->state, Transfer::State::Unknown);
    QTRY_COMPARE(available(), yuan(70000));
    QCOMPARE(wallet().account()->booked(), yuan(100000));
    QCOMPARE(wallet().account()->reserved(), yuan(30000));

    // The service knows nothing of it, and that says nothing yet.
    m_proxy->cut(CuttingProxy::Cut::Nothing, TransferLine);
    QCOMPARE(QCoro::waitFor(wallet().transfers()->checkNow(review->intentId))->state, Transfer::State::Unknown);

    QVERIFY(m_service->advanceClock(u"17m"_qs));
    QCOMPARE(QCoro::waitFor(wallet().transfers()->checkNow(review->intentId))->state, Transfer::State::NotTaken);
    QTRY_COMPARE(available(), yuan(100000));
    verifyBooks(1, 100000);
}

void TransferServiceTest::cancelsWhatNeverArrived()
{
    const auto review = prepare(30000);
    m_proxy->cut(CuttingProxy::Cut::Request, TransferLine);
    const auto sent = send(review->intentId);
    QCOMPARE(sent->state, Transfer::State::Unknown);
    QVERIFY(sent->canCancel);

    m_proxy->cut(CuttingProxy::Cut::Request, "POST /v1/payments/");
    const auto unanswered = QCoro::waitFor(wallet().transfers()->cancelIfNotTaken(review->intentId));
    QVERIFY(!unanswered);
    QCOMPARE(wallet().transfers()->openCount(), 1);

    m_proxy->cut(CuttingProxy::Cut::Nothing, {});
    const auto cancelled = QCoro::waitFor(wallet().transfers()->cancelIfNotTaken(review->intentId));
    QVERIFY(cancelled);
    QCOMPARE(cancelled->state, Transfer::State::NotTaken);
    QVERIFY(!cancelled->canCancel);
    QTRY_COMPARE(available(), yuan(100000));
    verifyBooks(1, 100000);
}

void TransferServiceTest::cancelsNothingThatWasTaken()
{
    const auto review = prepare(30000);
    m_proxy->cut(CuttingProxy::Cut::Answer, TransferLine);
    QCOMPARE(send(review->intentId)->state, Transfer::State::Unknown);
    m_proxy->cut(CuttingProxy::Cut::Nothing, {});
    const auto taken = QCoro::waitFor(wallet().transfers()->cancelIfNotTaken(review->intentId));
    QVERIFY(taken);
    QCOMPARE(taken->state, Transfer::State::Settled);
    QVERIFY(!taken->movementId.isEmpty());
    verifyBooks(2, 70000);
}

void TransferServiceTest::letsGoOfAReviewWhenItIsLocked()
{
    const auto review = prepare(30000);
    m_payer->session().lock();
    QVERIFY(m_payer->unlock());
    QVERIFY(wallet().payments()->open().isEmpty());
    QCOMPARE(send(review->intentId)->state, Transfer::State::NotTaken);
    verifyBooks(1, 100000);
}

void TransferServiceTest::spendsTriesOnWrongPins()
{
    const auto review = prepare(30000);
    QCOMPARE(send(review->intentId, "12345").error().code, ErrorCode::PinMalformed);
    for (const int triesLeft : {4, 3, 2, 1}) {
        const auto wrong = send(review->intentId, "111222");
        QCOMPARE(wrong.error().code, ErrorCode::PinWrong);
        QCOMPARE(wrong.error().triesLeft, triesLeft);
    }
    const auto last = send(review->intentId, "111222");
    QVERIFY(last.error().code == ErrorCode::PinLocked || last.error().triesLeft == 0);
    QCOMPARE(send(review->intentId).error().code, ErrorCode::PinLocked);
    QCOMPARE(wallet().transfers()->openCount(), 0);
    verifyBooks(1, 100000);
}

void TransferServiceTest::writesNothingWhileOffline()
{
    const auto payee = QCoro::waitFor(wallet().transfers()->lookUp(m_payee->phone(), {}));
    m_service->kill();
    const auto refused = QCoro::waitFor(wallet().transfers()->prepare({*payee, yuan(100), {}}));
    QVERIFY(refused.error().code == ErrorCode::ServiceUnreachable || refused.error().code == ErrorCode::TimedOut);
    QVERIFY(wallet().payments()->open().isEmpty());
    QVERIFY(m_service->start());
}

void TransferServiceTest::refusesWhatCannotBePaid()
{
    QCOMPARE(prepare(0).error().code, ErrorCode::AmountZero);
    QCOMPARE(prepare(-1).error().code, ErrorCode::AmountNegative);
    QCOMPARE(prepare(100001).error().code, ErrorCode::BalanceInsufficient);
    const auto tooMuch = prepare(Money::MaximumMinor);
    QCOMPARE(tooMuch.error().code, ErrorCode::LimitExceeded);
    QVERIFY(tooMuch.error().limit.has_value());
    QVERIFY(wallet().payments()->open().isEmpty());

    // Reviewed while the money was there, approved when it was not.
    const auto first = prepare(90000);
    const auto second = prepare(80000);
    QCOMPARE(send(first->intentId)->state, Transfer::State::Settled);
    const auto declined = send(second->intentId);
    QVERIFY(declined);
    QCOMPARE(declined->state, Transfer::State::Declined);
    QCOMPARE(declined->reason, ErrorCode::BalanceInsufficient);
    verifyBooks(2, 10000);
}

void TransferServiceTest::forgetsWhatWasNotApproved()
{
    const auto review = prepare(30000);
    QCOMPARE(wallet().payments()->open().size(), 1);
    wallet().transfers()->discard(review->intentId);
    QTRY_VERIFY(wallet().payments()->open().isEmpty());
    QCOMPARE(send(review->intentId)->state, Transfer::State::NotTaken);
    QCOMPARE(available(), yuan(100000));
    verifyBooks(1, 100000);
}

QTEST_GUILESS_MAIN(TransferServiceTest)
#include "tst_transferservice.moc"
