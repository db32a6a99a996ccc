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
const QString JohnsRow = u"transfer.contact.+8613811110002"_s;

} // namespace

/// A person gives somebody a name, finds them under it, and transfers again from a bill. The steps build on one another.
class ContactsWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void refusesWhatIsNoName();
    void keepsANameWhilePaying();
    void beginsWithAContact();
    void forgetsAContact();
    void transfersAgainFromABill();
    void agreesWithTheLedger();

private:
    UiDriver &screen() { return m_chen->screen(); }
    /// From the home screen to the screen that asks whether it is John.
    UiDriver::Outcome lookJohnUp();

    QTemporaryDir m_directory;
    ServiceProcess m_service;
    std::unique_ptr<WalletWindow> m_chen;
};

void ContactsWindowTest::initTestCase()
{
    QVERIFY(m_service.start());
    WalletWindow john(m_service, m_directory.filePath(u"john"_s), John);
    QVERIFY(john.open());
    SUCCEEDS(john.person().openAccount());
    m_chen = std::make_unique<WalletWindow>(m_service, m_directory.filePath(u"chen"_s), Chen);
    QVERIFY(m_chen->open());
    SUCCEEDS(m_chen->person().openAccount());
    QVERIFY(m_service.credit(Chen.phone, u"100.00"_s));
    SUCCEEDS(screen().waitForText(u"+100.00"_s));
}

UiDriver::Outcome ContactsWindowTest::lookJohnUp()
{
    for (const QString &place : {u"home"_s, u"transfer"_s}) {
        if (auto gone = m_chen->person().goTo(place); !gone)
            return gone;
    }
    if (auto typed = screen().type(u"transfer.phoneField"_s, John.nationalPhone); !typed)
        return typed;
    if (auto clicked = screen().click(u"transfer.next"_s); !clicked)
        return clicked;
    return screen().waitForState(u"page.transfer.payee"_s, u"ready"_s);
}

void ContactsWindowTest::refusesWhatIsNoName()
{
    SUCCEEDS(lookJohnUp());
    SUCCEEDS(says(*m_chen, u"transfer.payee"_s, u"ready"_s, u"It stays in your vault."_s, u"只保存在您的保险库里"_s));
    SUCCEEDS(screen().type(u"transfer.contactName"_s, u"12345"_s));
    SUCCEEDS(screen().click(u"transfer.next"_s));
    SUCCEEDS(screen().waitUntil(
        u"an error"_s, [&] { return m_chen->page()->property("pageState").toString().startsWith(u"error:"_s); }));
    QVERIFY(screen().isShown(u"transfer.payeeName"_s));
    QCOMPARE(m_chen->wallet()->contacts()->contacts()->count(), 0);
}

void ContactsWindowTest::keepsANameWhilePaying()
{
    SUCCEEDS(screen().type(u"transfer.contactName"_s, u"Johnny"_s));
    SUCCEEDS(screen().click(u"transfer.next"_s));
    SUCCEEDS(screen().waitForState(u"page.transfer.amount"_s, u"ready"_s));
    SUCCEEDS(screen().type(u"transfer.amountField"_s, u"12.34"_s));
    SUCCEEDS(screen().type(u"transfer.noteField"_s, u"lunch"_s));
    SUCCEEDS(screen().click(u"transfer.next"_s));
    SUCCEEDS(screen().waitForState(u"page.transfer.review"_s, u"ready"_s));
    SUCCEEDS(m_chen->person().approve(Chen.pin));
    SUCCEEDS(screen().waitForState(u"page.transfer.result"_s, u"ready"_s));
    SUCCEEDS(m_chen->person().lock());
    SUCCEEDS(m_chen->person().unlock(Chen.password));
    SUCCEEDS(screen().waitForShown(u"page.home"_s));
}

void ContactsWindowTest::beginsWithAContact()
{
    SUCCEEDS(m_chen->person().goTo(u"transfer"_s));
    SUCCEEDS(screen().waitForShown(JohnsRow));
    SUCCEEDS(says(*m_chen, u"transfer.recipient"_s, u"ready"_s, u"Contacts"_s, u"联系人"_s));
    QVERIFY(screen().textIn(JohnsRow).contains(u"Johnny"_s));
    SUCCEEDS(screen().click(JohnsRow));
    SUCCEEDS(screen().waitForState(u"page.transfer.payee"_s, u"ready"_s));
    // Who it is, the service says.
    QCOMPARE(screen().textIn(u"transfer.payeeName"_s), u"John S***h"_s);
}

void ContactsWindowTest::forgetsAContact()
{
    SUCCEEDS(screen().type(u"transfer.contactName"_s, u" "_s));
    SUCCEEDS(screen().click(u"transfer.next"_s));
    SUCCEEDS(screen().waitForState(u"page.transfer.amount"_s, u"ready"_s));
    SUCCEEDS(m_chen->person().goTo(u"home"_s));
    SUCCEEDS(m_chen->person().goTo(u"transfer"_s));
    SUCCEEDS(screen().waitForState(u"page.transfer.recipient"_s, u"ready"_s));
    QVERIFY(!screen().isShown(JohnsRow));
    QVERIFY(screen().isShown(u"transfer.recent.+8613811110002"_s));
}

void ContactsWindowTest::transfersAgainFromABill()
{
    SUCCEEDS(m_chen->person().goTo(u"bills"_s));
    SUCCEEDS(screen().waitForText(u"−12.34"_s));
    screen().press(Qt::Key_Home);
    screen().press(Qt::Key_Return);
    SUCCEEDS(screen().waitForState(u"page.bills.detail"_s, u"ready"_s));
    SUCCEEDS(says(*m_chen, u"bills.detail"_s, u"ready"_s, u"Transfer again"_s, u"再次转账"_s));
    SUCCEEDS(screen().click(u"bill.repeat"_s));
    SUCCEEDS(screen().waitForState(u"page.transfer.payee"_s, u"ready"_s));
    SUCCEEDS(screen().click(u"transfer.next"_s));
    SUCCEEDS(screen().waitForState(u"page.transfer.amount"_s, u"ready"_s));
    SUCCEEDS(screen().click(u"transfer.next"_s));
    SUCCEEDS(screen().waitForState(u"page.transfer.review"_s, u"ready"_s));
    QVERIFY(screen().textIn().contains(u"12.34"_s) && screen().textIn().contains(u"lunch"_s));
    SUCCEEDS(m_chen->person().approve(Chen.pin));
    SUCCEEDS(screen().waitForState(u"page.transfer.result"_s, u"ready"_s));
    SUCCEEDS(m_chen->person().goTo(u"home"_s));
    SUCCEEDS(screen().waitUntil(
        u"the balance"_s, [&] { return m_chen->person().shownBalance() == u"CN¥75.32"_s; }));
}

void ContactsWindowTest::agreesWithTheLedger()
{
    QCOMPARE(m_service.check().value_or(QString()), QString());
}

QTEST_MAIN(ContactsWindowTest)
#include "tst_contactswindow.moc"
