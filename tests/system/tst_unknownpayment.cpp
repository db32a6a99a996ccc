// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/cuttingproxy.h"
#include "tests/support/serviceprocess.h"
#include "tests/system/walletwindow.h"
#include "tests/system/windowchecks.h"

#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace Billfold;
using namespace Qt::StringLiterals;

namespace {

const PersonDetails Chen{u"陈曦"_s, u"13811110001"_s, u"+8613811110001"_s, u"seven lanterns over water"_s, u"258036"_s};
const PersonDetails John{
    u"John Smith"_s, u"13811110002"_s, u"+8613811110002"_s, u"quiet harbour at five"_s, u"714209"_s};

} // namespace

/// A person whose transfers break on the way: what the screens say, what can be done, and that the money moves once or
/// not at all. The steps build on one another.
class UnknownPaymentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysWhatIsNotKnown();
    void keepsItOnTheHomeScreenThroughARestart();
    void asksBeforeTheSameAgain();
    void cancelsWhatWasNotTaken();
    void cannotCancelWhatWasTaken();
    void findsOutWhenAsked();
    void tellsTheOutcomeToWhoIsElsewhere();
    void agreesWithTheLedger();

private:
    using Cut = CuttingProxy::Cut;

    /// Sends, and ends on screen 306.
    UiDriver::Outcome breakOff(Cut what, const QString &amount);
    UiDriver::Outcome open();
    UiDriver::Outcome balanceIs(const QString &amount);
    UiDriver &screen() { return m_chen->screen(); }
    void endBreaks() { m_proxy->cut(Cut::Nothing, {}); }

    QTemporaryDir m_directory;
    ServiceProcess m_service;
    std::unique_ptr<CuttingProxy> m_proxy;
    std::unique_ptr<WalletWindow> m_chen;
};

void UnknownPaymentTest::initTestCase()
{
    QVERIFY(m_service.start());
    m_proxy = std::make_unique<CuttingProxy>(m_service.port());
    WalletWindow john(m_service, m_directory.filePath(u"john"_s), John);
    QVERIFY(john.open());
    SUCCEEDS(john.person().openAccount());
    m_chen = std::make_unique<WalletWindow>(m_service, m_directory.filePath(u"chen"_s), Chen);
    QVERIFY(m_chen->open(u"en"_s, m_proxy->url()));
    SUCCEEDS(m_chen->person().openAccount());
    QVERIFY(m_service.credit(Chen.phone, u"1000.00"_s));
    SUCCEEDS(balanceIs(u"CN¥1,000.00"_s));
}

UiDriver::Outcome UnknownPaymentTest::open()
{
    if (!m_chen->open(u"en"_s, m_proxy->url()))
        return std::unexpected(u"no window"_s);
    if (auto unlocked = m_chen->person().unlock(Chen.password); !unlocked)
        return unlocked;
    return screen().waitForShown(u"page.home"_s);
}

UiDriver::Outcome UnknownPaymentTest::balanceIs(const QString &amount)
{
    if (auto gone = m_chen->person().goTo(u"home"_s); !gone)
        return gone;
    return screen().waitUntil(u"the balance "_s + amount, [&] { return m_chen->person().shownBalance() == amount; });
}

UiDriver::Outcome UnknownPaymentTest::breakOff(Cut what, const QString &amount)
{
    PaymentTiming timing;
    timing.sendWindow = std::chrono::seconds(1);
    timing.askInterval = std::chrono::hours(1);
    m_chen->wallet()->payments()->setTiming(timing);
    if (auto reviewed = m_chen->person().transferUpToReview({John.nationalPhone, {}, amount, {}}); !reviewed)
        return reviewed;
    m_proxy->cut(what, "POST /v1/transfers");
    m_proxy->alsoCut("GET /v1/payments");
    m_proxy->alsoCut("GET /v1/changes");
    if (auto approved = m_chen->person().approve(Chen.pin); !approved)
        return approved;
    return screen().waitForState(u"page.transfer.unknown"_s, u"ready"_s);
}

void UnknownPaymentTest::saysWhatIsNotKnown()
{
    SUCCEEDS(breakOff(Cut::Request, u"200"_s));
    SUCCEEDS(
        says(*m_chen, u"transfer.unknown"_s, u"ready"_s, u"You will not be charged twice."_s, u"不会重复扣款。"_s));
    QVERIFY2(screen().textIn(u"transfer.knownBy"_s).contains(u" left"_s), qPrintable(screen().textIn()));
    QVERIFY(screen().isEnabled(u"transfer.cancel"_s));
    SUCCEEDS(screen().click(u"transfer.back"_s));
    SUCCEEDS(balanceIs(u"CN¥800.00"_s));
    QCOMPARE(screen().countShown(u"home.open."_s), 1);
}

void UnknownPaymentTest::keepsItOnTheHomeScreenThroughARestart()
{
    SUCCEEDS(m_chen->person().lock());
    SUCCEEDS(m_chen->person().unlock(Chen.password));
    SUCCEEDS(screen().waitForShown(u"page.home"_s));
    QCOMPARE(screen().countShown(u"home.open."_s), 1);
    m_chen->close();
    SUCCEEDS(open());
    SUCCEEDS(balanceIs(u"CN¥800.00"_s));
    QCOMPARE(m_chen->wallet()->transfers()->openCount(), 1);
    const QString row = u"home.open."_s + m_chen->wallet()->transfers()->open().first().intentId;
    SUCCEEDS(screen().click(row));
    SUCCEEDS(screen().waitForState(u"page.transfer.unknown"_s, u"ready"_s));
    QVERIFY(screen().textIn().contains(u"200.00"_s));
}

void UnknownPaymentTest::asksBeforeTheSameAgain()
{
    endBreaks();
    SUCCEEDS(m_chen->person().goTo(u"home"_s));
    SUCCEEDS(m_chen->person().transferUpToReview({John.nationalPhone, {}, u"200"_s, {}}));
    SUCCEEDS(says(*m_chen, u"transfer.review"_s, u"ready"_s, u"The same payment is still on its way"_s,
        u"同样的付款还在处理"_s));
    QVERIFY(!screen().isEnabled(u"transfer.next"_s));
    SUCCEEDS(screen().click(u"transfer.acceptDuplicate"_s));
    SUCCEEDS(screen().waitUntil(u"the button"_s, [&] { return screen().isEnabled(u"transfer.next"_s); }));
    SUCCEEDS(screen().click(u"transfer.back"_s));
    SUCCEEDS(screen().waitForState(u"page.transfer.amount"_s, u"ready"_s));
}

void UnknownPaymentTest::cancelsWhatWasNotTaken()
{
    SUCCEEDS(m_chen->person().goTo(u"home"_s));
    SUCCEEDS(screen().click(u"home.open."_s + m_chen->wallet()->transfers()->open().first().intentId));
    SUCCEEDS(screen().click(u"transfer.cancel"_s));
    SUCCEEDS(says(*m_chen, u"transfer.result"_s, u"error:3014"_s, u"Nothing was charged"_s, u"没有扣款"_s));
    QCOMPARE(screen().textIn(u"transfer.outcome"_s), u"The transfer was not taken"_s);
    QVERIFY(!screen().isShown(u"notice.outcome"_s));
    QVERIFY(!screen().isShown(u"transfer.back"_s));
    SUCCEEDS(screen().click(u"transfer.next"_s));
    SUCCEEDS(screen().waitForShown(u"page.home"_s));
    SUCCEEDS(balanceIs(u"CN¥1,000.00"_s));
    QCOMPARE(screen().countShown(u"home.open."_s), 0);
}

void UnknownPaymentTest::cannotCancelWhatWasTaken()
{
    SUCCEEDS(breakOff(Cut::Answer, u"10"_s));
    endBreaks();
    SUCCEEDS(screen().click(u"transfer.cancel"_s));
    SUCCEEDS(says(*m_chen, u"transfer.result"_s, u"ready"_s, u"It had been taken already"_s, u"之前已经受理"_s));
    SUCCEEDS(balanceIs(u"CN¥990.00"_s));
}

void UnknownPaymentTest::findsOutWhenAsked()
{
    SUCCEEDS(breakOff(Cut::Answer, u"20"_s));
    SUCCEEDS(screen().click(u"transfer.next"_s));
    SUCCEEDS(screen().waitForShown(u"transfer.problem"_s));
    endBreaks();
    SUCCEEDS(screen().click(u"transfer.next"_s));
    SUCCEEDS(says(*m_chen, u"transfer.result"_s, u"ready"_s, u"Transfer sent"_s, u"转账成功"_s));
    QVERIFY(!screen().isShown(u"transfer.tooLate"_s));
    SUCCEEDS(balanceIs(u"CN¥970.00"_s));
}

void UnknownPaymentTest::tellsTheOutcomeToWhoIsElsewhere()
{
    SUCCEEDS(breakOff(Cut::Answer, u"30"_s));
    SUCCEEDS(m_chen->person().goTo(u"bills"_s));
    endBreaks();
    m_chen->wallet()->payments()->resolveOpen();
    SUCCEEDS(screen().waitForShown(u"notice.outcome"_s));
    SUCCEEDS(screen().waitForText(u"It was charged once."_s));
    SUCCEEDS(screen().click(u"notice.action"_s));
    SUCCEEDS(screen().waitForGone(u"notice.outcome"_s));
    SUCCEEDS(balanceIs(u"CN¥940.00"_s));
}

void UnknownPaymentTest::agreesWithTheLedger()
{
    QCOMPARE(m_service.check().value_or(QString()), QString());
    SUCCEEDS(m_chen->person().goTo(u"bills"_s));
    for (const QString &amount : {u"−10.00"_s, u"−20.00"_s, u"−30.00"_s})
        SUCCEEDS(screen().waitForText(amount));
    QVERIFY(!screen().textIn().contains(u"−200.00"_s));
}

QTEST_MAIN(UnknownPaymentTest)
#include "tst_unknownpayment.moc"
