// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/client/paymentrig.h"

#include <QTest>

using namespace Billfold;
using Mood = FakeService::Mood;

/// What has to be in the vault when, and what is never done by itself.
class PaymentOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_rig = std::make_unique<PaymentRig>();
        QVERIFY(m_rig->open());
    }
    void settlesTogetherWithTheMovement();
    void keepsKeyAndBodyOverRepetitions();
    void sendsNothingThatNobodyApproved();
    void staysOpenAfterAConflict();
    void isSendingBeforeTheFirstByte();
    void asksWhenNoAnswerCame();
    void keepsWhatIsNotFoundOpen();
    void isVoidOnlyByTheTombstone();
    void isPaidWhereTheVoidCameTooLate();

private:
    [[nodiscard]] Books books() { return readWalletBooks(m_rig->vault()).value_or(Books()); }

    std::unique_ptr<PaymentRig> m_rig;
};

void PaymentOrderTest::settlesTogetherWithTheMovement()
{
    const Result<PaymentIntent> intent = m_rig->prepare(100);
    QVERIFY(intent);
    QCOMPARE(m_rig->send(intent->id)->state, IntentState::Settled);
    QCOMPARE(books().movements.size(), 1); // without the feed
    QCOMPARE(m_rig->complaints().join(u'\n'), QString());
}

void PaymentOrderTest::keepsKeyAndBodyOverRepetitions()
{
    m_rig->service().setMood(Mood::SettlesSilently);
    const Result<PaymentIntent> intent = m_rig->prepare(100);
    QVERIFY(intent);
    QCOMPARE(m_rig->send(intent->id)->state, IntentState::Unknown);
    QVERIFY(m_rig->service().posts() > 1);
    QCOMPARE(m_rig->service().debits(), 1);
    QCOMPARE(m_rig->service().stored().keys(), QStringList(intent->idempotencyKey));
    QCOMPARE(m_rig->complaints().join(u'\n'), QString());
}

void PaymentOrderTest::sendsNothingThatNobodyApproved()
{
    const Result<PaymentIntent> intent = m_rig->prepare(100);
    QVERIFY(intent);
    // As when the network comes back.
    m_rig->payments().resolveOpen();
    QTest::qWait(100);
    QCOMPARE(m_rig->service().posts(), 0);
    QCOMPARE(m_rig->payments().open().first().state, IntentState::Prepared);
    // What nobody has approved does not outlive the review.
    QVERIFY(m_rig->open());
    QCOMPARE(m_rig->payments().open().size(), 0);
    m_rig->payments().resolveOpen();
    QTest::qWait(100);
    QCOMPARE(m_rig->service().posts(), 0);
    QCOMPARE(m_rig->complaints().join(u'\n'), QString());
}

void PaymentOrderTest::staysOpenAfterAConflict()
{
    m_rig->service().setMood(Mood::SaysConflict);
    const Result<PaymentIntent> intent = m_rig->prepare(100);
    QVERIFY(intent);
    QCOMPARE(m_rig->send(intent->id)->state, IntentState::Unknown);
    QCOMPARE(m_rig->complaints().join(u'\n'), QString());
}

/// Killed at any moment from then on, the next start knows that something was sent.
void PaymentOrderTest::isSendingBeforeTheFirstByte()
{
    IntentState onArrival = IntentState::Draft;
    m_rig->service().onTransfer([&](const QString &key) { onArrival = books().payments.value(key); });
    const Result<PaymentIntent> intent = m_rig->prepare(100);
    QVERIFY(intent);
    QCOMPARE(m_rig->send(intent->id)->state, IntentState::Settled);
    QCOMPARE(onArrival, IntentState::Sending);
    QCOMPARE(m_rig->complaints().join(u'\n'), QString());
}

void PaymentOrderTest::asksWhenNoAnswerCame()
{
    m_rig->service().setMood(Mood::SettlesSilently);
    const Result<PaymentIntent> intent = m_rig->prepare(100);
    QVERIFY(intent);
    QCOMPARE(m_rig->send(intent->id)->state, IntentState::Unknown);
    QCOMPARE(sumReserved(m_rig->payments().open(), QStringLiteral("CNY")).minor(), 100);
    QCOMPARE(QCoro::waitFor(m_rig->payments().ask(intent->id))->state, IntentState::Settled);
    QCOMPARE(sumReserved(m_rig->payments().open(), QStringLiteral("CNY")).minor(), 0);
    QCOMPARE(m_rig->complaints().join(u'\n'), QString());
}

/// The service does not know it, which says nothing while it may still arrive.
void PaymentOrderTest::keepsWhatIsNotFoundOpen()
{
    m_rig->service().setMood(Mood::Swallows);
    const Result<PaymentIntent> intent = m_rig->prepare(100);
    QVERIFY(intent);
    QCOMPARE(m_rig->send(intent->id)->state, IntentState::Unknown);
    QCOMPARE(QCoro::waitFor(m_rig->payments().ask(intent->id))->state, IntentState::Unknown);
    QCOMPARE(m_rig->complaints().join(u'\n'), QString());
}

/// Until the service has said so, the payment may still be taken.
void PaymentOrderTest::isVoidOnlyByTheTombstone()
{
    IntentState onArrival = IntentState::Draft;
    m_rig->service().onVoid([&](const QString &key) { onArrival = books().payments.value(key); });
    m_rig->service().setMood(Mood::Swallows);
    const Result<PaymentIntent> intent = m_rig->prepare(100);
    QVERIFY(intent);
    QCOMPARE(m_rig->send(intent->id)->state, IntentState::Unknown);
    m_rig->service().setMood(Mood::IsCutOff);
    QVERIFY(!QCoro::waitFor(m_rig->payments().cancelIfNotTaken(intent->id)));
    QCOMPARE(books().payments.value(intent->idempotencyKey), IntentState::Unknown);
    m_rig->service().setMood(Mood::Settles);
    QCOMPARE(QCoro::waitFor(m_rig->payments().cancelIfNotTaken(intent->id))->state, IntentState::Void);
    QCOMPARE(onArrival, IntentState::Unknown);
    QCOMPARE(m_rig->complaints().join(u'\n'), QString());
}

void PaymentOrderTest::isPaidWhereTheVoidCameTooLate()
{
    m_rig->service().setMood(Mood::SettlesSilently);
    const Result<PaymentIntent> intent = m_rig->prepare(100);
    QVERIFY(intent);
    QCOMPARE(m_rig->send(intent->id)->state, IntentState::Unknown);
    QCOMPARE(QCoro::waitFor(m_rig->payments().cancelIfNotTaken(intent->id))->state, IntentState::Settled);
    QCOMPARE(books().movements.size(), 1);
    QCOMPARE(m_rig->complaints().join(u'\n'), QString());
}

QTEST_GUILESS_MAIN(PaymentOrderTest)
#include "tst_paymentorder.moc"
