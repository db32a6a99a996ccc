// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/serviceprocess.h"
#include "tests/system/walletwindow.h"
#include "tests/system/windowchecks.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Billfold;
using namespace Qt::StringLiterals;

namespace {

const PersonDetails Chen{u"陈曦"_s, u"13811110001"_s, u"+8613811110001"_s, u"seven lanterns over water"_s, u"258036"_s};
const PersonDetails John{
    u"John Smith"_s, u"13811110002"_s, u"+8613811110002"_s, u"quiet harbour at five"_s, u"714209"_s};

} // namespace

/// A person sends money that arrives later, calls some of it back, and lets some arrive. The steps build on one another.
class DelayedTransferTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void suggestsADelayForMuchMoney();
    void saysWhenItArrives();
    void isOnItsWayOnTheHomeScreen();
    void isCalledBackInTwoSteps();
    void arrivesAtItsTime();
    void saysThatItIsTooLate();
    void agreesWithTheLedger();

private:
    UiDriver &screen() { return m_chen->screen(); }
    UiDriver::Outcome balanceIs(const QString &amount);
    /// Fills in up to the amount, and chooses when it arrives.
    UiDriver::Outcome sendLater(const QString &amount);
    [[nodiscard]] QString row();

    QTemporaryDir m_directory;
    ServiceProcess m_service;
    std::unique_ptr<WalletWindow> m_john;
    std::unique_ptr<WalletWindow> m_chen;
};

void DelayedTransferTest::initTestCase()
{
    QVERIFY(m_service.start());
    m_john = std::make_unique<WalletWindow>(m_service, m_directory.filePath(u"john"_s), John);
    QVERIFY(m_john->open());
    SUCCEEDS(m_john->person().openAccount());
    m_chen = std::make_unique<WalletWindow>(m_service, m_directory.filePath(u"chen"_s), Chen);
    QVERIFY(m_chen->open());
    SUCCEEDS(m_chen->person().openAccount());
    QVERIFY(m_service.credit(Chen.phone, u"9000.00"_s));
    SUCCEEDS(balanceIs(u"CN¥9,000.00"_s));
}

UiDriver::Outcome DelayedTransferTest::balanceIs(const QString &amount)
{
    if (auto gone = m_chen->person().goTo(u"home"_s); !gone)
        return gone;
    return screen().waitUntil(u"the balance "_s + amount, [&] { return m_chen->person().shownBalance() == amount; });
}

UiDriver::Outcome DelayedTransferTest::sendLater(const QString &amount)
{
    if (auto reviewed = m_chen->person().transferUpToReview({John.nationalPhone, {}, amount, {}}); !reviewed)
        return reviewed;
    for (const QString &button : {u"transfer.back"_s, u"transfer.delivery.after2h"_s, u"transfer.next"_s}) {
        if (auto clicked = screen().click(button); !clicked)
            return clicked;
    }
    if (auto reviewed = screen().waitForState(u"page.transfer.review"_s, u"ready"_s); !reviewed)
        return reviewed;
    if (auto approved = m_chen->person().approve(Chen.pin); !approved)
        return approved;
    return screen().waitForState(u"page.transfer.result"_s, u"ready"_s);
}

QString DelayedTransferTest::row()
{
    DelayedTransfersModel &rows = *m_chen->wallet()->delayedTransfers()->onTheirWay();
    return u"home.onItsWay."_s + rows.index(0).data(DelayedTransfersModel::TransferRole).value<DelayedTransfer>().id;
}

void DelayedTransferTest::suggestsADelayForMuchMoney()
{
    SUCCEEDS(m_chen->person().transferUpToReview({John.nationalPhone, {}, u"6000"_s, {}}));
    SUCCEEDS(says(*m_chen, u"transfer.review"_s, u"ready"_s, u"At once · cannot be called back"_s, u"立即 · 无法撤回"_s));
    SUCCEEDS(screen().click(u"transfer.back"_s));
    SUCCEEDS(says(*m_chen, u"transfer.amount"_s, u"ready"_s, u"Much money to somebody new"_s, u"向新收款人转大额"_s));
    SUCCEEDS(screen().click(u"transfer.suggestDelay.action"_s));
    SUCCEEDS(screen().waitForGone(u"transfer.suggestDelay"_s));
    SUCCEEDS(screen().click(u"transfer.next"_s));
    SUCCEEDS(says(*m_chen, u"transfer.review"_s, u"ready"_s, u"in about 24 hours"_s, u"约 24 小时后"_s));
    QVERIFY(screen().textIn().contains(u"can be called back until then"_s));
    SUCCEEDS(m_chen->person().goTo(u"home"_s));
}

void DelayedTransferTest::saysWhenItArrives()
{
    SUCCEEDS(sendLater(u"200"_s));
    SUCCEEDS(says(*m_chen, u"transfer.result"_s, u"ready"_s, u"Until it arrives you can call it back"_s, u"到账前您可以"_s));
    QCOMPARE(screen().textIn(u"transfer.outcome"_s), u"On its way"_s);
    SUCCEEDS(screen().click(u"transfer.seeBill"_s));
    SUCCEEDS(says(*m_chen, u"bills.detail"_s, u"ready"_s, u"On its way"_s, u"在途"_s));
    QVERIFY(screen().isShown(u"bill.callBack"_s));
}

void DelayedTransferTest::isOnItsWayOnTheHomeScreen()
{
    SUCCEEDS(balanceIs(u"CN¥8,800.00"_s));
    QCOMPARE(screen().countShown(u"home.onItsWay."_s), 1);
    SUCCEEDS(says(*m_chen, u"home"_s, u"ready"_s, u"can be called back"_s, u"可以撤回"_s));
    SUCCEEDS(m_chen->person().lock());
    SUCCEEDS(m_chen->person().unlock(Chen.password));
    SUCCEEDS(screen().waitForShown(u"page.home"_s));
    QCOMPARE(screen().countShown(u"home.onItsWay."_s), 1);
}

void DelayedTransferTest::isCalledBackInTwoSteps()
{
    const QString onItsWay = row();
    SUCCEEDS(screen().click(onItsWay));
    SUCCEEDS(screen().waitForText(u"Call back CN¥200.00?"_s));
    SUCCEEDS(screen().click(u"dialog.cancel"_s));
    SUCCEEDS(screen().waitForGone(u"dialog.confirm"_s));
    QCOMPARE(screen().countShown(u"home.onItsWay."_s), 1);
    SUCCEEDS(screen().click(onItsWay));
    SUCCEEDS(says(*m_chen, u"home"_s, u"ready"_s, u"the money is back in your balance at once"_s, u"立即回到您的余额"_s));
    SUCCEEDS(screen().click(u"dialog.confirm"_s));
    SUCCEEDS(screen().waitForGone(onItsWay));
    SUCCEEDS(balanceIs(u"CN¥9,000.00"_s));
    SUCCEEDS(screen().waitForText(u"Called back"_s));
}

void DelayedTransferTest::arrivesAtItsTime()
{
    SUCCEEDS(sendLater(u"300"_s));
    SUCCEEDS(balanceIs(u"CN¥8,700.00"_s));
    QCOMPARE(screen().countShown(u"home.onItsWay."_s), 1);
    QVERIFY(m_service.advanceClock(u"2h"_s));
    SUCCEEDS(m_john->screen().waitForText(u"+300.00"_s, std::chrono::seconds(60)));
    SUCCEEDS(screen().waitUntil(u"the row gone"_s,
        [&] {
            m_chen->wallet()->sync()->pullNow();
            return screen().countShown(u"home.onItsWay."_s) == 0;
        }));
    SUCCEEDS(balanceIs(u"CN¥8,700.00"_s));
}

void DelayedTransferTest::saysThatItIsTooLate()
{
    SUCCEEDS(sendLater(u"400"_s));
    SUCCEEDS(balanceIs(u"CN¥8,300.00"_s));
    SUCCEEDS(screen().click(row()));
    SUCCEEDS(screen().waitForShown(u"dialog.confirm"_s));
    m_chen->wallet()->sync()->stop(); // it does not hear that the money has landed
    QVERIFY(m_service.advanceClock(u"2h"_s));
    SUCCEEDS(m_john->screen().waitForText(u"+400.00"_s, std::chrono::seconds(60)));
    SUCCEEDS(screen().click(u"dialog.confirm"_s));
    SUCCEEDS(says(*m_chen, u"home"_s, u"ready"_s, u"The money has arrived already"_s, u"钱已经到账"_s));
    QVERIFY(!screen().isEnabled(u"dialog.confirm"_s));
    SUCCEEDS(screen().click(u"dialog.cancel"_s));
}

void DelayedTransferTest::agreesWithTheLedger()
{
    QCOMPARE(m_service.check().value_or(QString()), QString());
}

QTEST_MAIN(DelayedTransferTest)
#include "tst_delayedtransfer.moc"
