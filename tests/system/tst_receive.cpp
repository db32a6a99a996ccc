// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/codereader.h"
#include "tests/support/serviceprocess.h"
#include "tests/system/walletwindow.h"
#include "tests/system/windowchecks.h"
#include "ui/codes/qrsymbol.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace Billfold;
using namespace Qt::StringLiterals;

namespace {

const PersonDetails Chen{u"陈曦"_s, u"13811110001"_s, u"+8613811110001"_s, u"seven lanterns over water"_s, u"258036"_s};
const PersonDetails John{
    u"John Smith"_s, u"13811110002"_s, u"+8613811110002"_s, u"quiet harbour at five"_s, u"714209"_s};
const QString Plain = u"billfold:pay?to=%2B8613811110002"_s;
const QString Lunch = Plain + u"&currency=CNY&amount=12.34&note=%E5%8D%88%E9%A5%AD"_s;

} // namespace

/// A person shows a code, another reader reads it off the screen, and somebody else pays by it.
class ReceiveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsTheNumberAlone();
    void asksForAnAmount();
    void saysWhatIsWrong();
    void copiesAndSaves();
    void isPaidByItsLink();
    void isTakenWholeWhenItIsLong();
    void isReadFromAPicture();
    void saysWhatIsWrongWithAPicture();
    void refusesBadLinks_data();
    void refusesBadLinks();
    void agreesWithTheLedger();

private:
    UiDriver &chen() { return m_chen->screen(); }
    UiDriver &john() { return m_john->screen(); }

    QTemporaryDir m_directory;
    ServiceProcess m_service;
    std::unique_ptr<WalletWindow> m_chen;
    std::unique_ptr<WalletWindow> m_john;
};

void ReceiveTest::initTestCase()
{
    QVERIFY(m_service.start());
    m_chen = std::make_unique<WalletWindow>(m_service, m_directory.filePath(u"chen"_s), Chen);
    QVERIFY(m_chen->open());
    SUCCEEDS(m_chen->person().openAccount());
    QVERIFY(m_service.credit(Chen.phone, u"100.00"_s));
    SUCCEEDS(chen().waitForText(u"+100.00"_s));
    m_john = std::make_unique<WalletWindow>(m_service, m_directory.filePath(u"john"_s), John);
    QVERIFY(m_john->open());
    SUCCEEDS(m_john->person().openAccount());
}

void ReceiveTest::showsTheNumberAlone()
{
    SUCCEEDS(john().click(u"home.receive"_s));
    SUCCEEDS(says(
        *m_john, u"receive"_s, u"ready"_s, u"Nobody can take money with it."_s, u"任何人都不能凭它取走您的钱。"_s));
    SUCCEEDS(john().waitForText(u"+86 138 1111 0002"_s));
    QCOMPARE(readCode(john().screenshot()), Plain);
    m_john->settings().setTheme(u"dark"_s);
    SUCCEEDS(john().waitUntil(u"the code in the dark"_s, [&] { return readCode(john().screenshot()) == Plain; }));
    m_john->settings().setTheme(u"light"_s);
}

void ReceiveTest::asksForAnAmount()
{
    SUCCEEDS(john().type(u"receive.amountField"_s, u"12.34"_s));
    SUCCEEDS(john().type(u"receive.noteField"_s, u"午饭"_s));
    SUCCEEDS(says(*m_john, u"receive"_s, u"ready"_s, u"CN¥12.34"_s, u"¥12.34"_s));
    QCOMPARE(readCode(john().screenshot()), Lunch);
    m_john->window().resize(360, 780);
    SUCCEEDS(
        john().waitUntil(u"the code where it is narrow"_s, [&] { return readCode(john().screenshot()) == Lunch; }));
    m_john->window().resize(1280, 800);
}

void ReceiveTest::saysWhatIsWrong()
{
    SUCCEEDS(john().type(u"receive.amountField"_s, u"ten"_s));
    SUCCEEDS(says(*m_john, u"receive"_s, u"error:5006"_s, u"This is not an amount"_s, u"这不是金额"_s));
    QVERIFY(!john().isEnabled(u"receive.save"_s));
    QVERIFY(!john().isEnabled(u"receive.copy"_s));
    QVERIFY(readCode(john().screenshot()).isEmpty());
    SUCCEEDS(john().type(u"receive.amountField"_s, u"12.34"_s));
    SUCCEEDS(john().waitForState(u"page.receive"_s, u"ready"_s));
}

void ReceiveTest::copiesAndSaves()
{
    SUCCEEDS(john().click(u"receive.copy"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), Lunch);
    // The dialog of the desktop cannot be driven from here; what it hands over can.
    const QString path = m_directory.filePath(u"code.png"_s);
    QVERIFY(QMetaObject::invokeMethod(m_john->page(), "save", Q_ARG(QUrl, QUrl::fromLocalFile(path))));
    SUCCEEDS(john().waitForShown(u"receive.saved"_s));
    QCOMPARE(readCode(QImage(path)), Lunch);
    QVERIFY(QMetaObject::invokeMethod(m_john->page(), "save", Q_ARG(QUrl, QUrl(u"file:///nowhere/code.png"_s))));
    SUCCEEDS(says(*m_john, u"receive"_s, u"ready"_s, u"The file could not be saved"_s, u"文件没有保存"_s));
}

void ReceiveTest::isPaidByItsLink()
{
    SUCCEEDS(m_chen->person().goTo(u"transfer"_s));
    SUCCEEDS(chen().type(u"transfer.phoneField"_s, Lunch));
    SUCCEEDS(chen().click(u"transfer.next"_s));
    // Who it is, the service says.
    SUCCEEDS(chen().waitForState(u"page.transfer.payee"_s, u"ready"_s));
    SUCCEEDS(chen().waitForText(u"John S***h"_s));
    SUCCEEDS(chen().click(u"transfer.next"_s));
    SUCCEEDS(chen().waitForState(u"page.transfer.amount"_s, u"ready"_s));
    SUCCEEDS(chen().click(u"transfer.next"_s));
    SUCCEEDS(chen().waitForState(u"page.transfer.review"_s, u"ready"_s));
    SUCCEEDS(chen().waitForText(u"午饭"_s));
    SUCCEEDS(m_chen->person().approve(Chen.pin));
    SUCCEEDS(chen().waitForText(u"Transfer sent"_s));
    SUCCEEDS(m_john->person().goTo(u"home"_s));
    SUCCEEDS(john().waitForText(u"+12.34"_s));
    SUCCEEDS(chen().click(u"transfer.next"_s));
    SUCCEEDS(m_chen->person().goTo(u"home"_s));
    SUCCEEDS(chen().waitUntil(u"one debit"_s, [&] { return m_chen->person().shownBalance() == u"CN¥87.66"_s; }));
}

void ReceiveTest::isTakenWholeWhenItIsLong()
{
    // What is cut off a link may be the last digits of its amount.
    const QString link = Plain + u"&note="_s + u"%E9%A5%AD"_s.repeated(120) + u"&currency=CNY&amount=5.43"_s;
    QGuiApplication::clipboard()->setText(link);
    SUCCEEDS(m_chen->person().goTo(u"transfer"_s));
    SUCCEEDS(chen().click(u"transfer.pastePicture"_s));
    SUCCEEDS(chen().waitForState(u"page.transfer.payee"_s, u"ready"_s));
    SUCCEEDS(chen().click(u"transfer.next"_s));
    SUCCEEDS(chen().waitForState(u"page.transfer.amount"_s, u"ready"_s));
    SUCCEEDS(chen().waitForText(u"5.43"_s));
    SUCCEEDS(m_chen->person().goTo(u"home"_s));
}

void ReceiveTest::isReadFromAPicture()
{
    SUCCEEDS(john().click(u"home.receive"_s));
    SUCCEEDS(john().waitForState(u"page.receive"_s, u"ready"_s));
    SUCCEEDS(john().type(u"receive.amountField"_s, u"3.21"_s));
    SUCCEEDS(john().waitForText(u"CN¥3.21"_s));
    QGuiApplication::clipboard()->setImage(john().screenshot());
    SUCCEEDS(m_chen->person().goTo(u"transfer"_s));
    SUCCEEDS(chen().click(u"transfer.pastePicture"_s));
    SUCCEEDS(chen().waitForState(u"page.transfer.payee"_s, u"ready"_s));
    SUCCEEDS(chen().waitForText(u"+86 138 **** 0002"_s));
    SUCCEEDS(chen().click(u"transfer.next"_s));
    SUCCEEDS(chen().waitForState(u"page.transfer.amount"_s, u"ready"_s));
    SUCCEEDS(chen().click(u"transfer.next"_s));
    SUCCEEDS(chen().waitForState(u"page.transfer.review"_s, u"ready"_s));
    SUCCEEDS(chen().waitForText(u"3.21"_s));
}

void ReceiveTest::saysWhatIsWrongWithAPicture()
{
    SUCCEEDS(m_chen->person().goTo(u"home"_s));
    SUCCEEDS(m_chen->person().goTo(u"transfer"_s));
    QGuiApplication::clipboard()->setImage(chen().screenshot());
    SUCCEEDS(chen().click(u"transfer.pastePicture"_s));
    SUCCEEDS(says(
        *m_chen, u"transfer.recipient"_s, u"error:5104"_s, u"No QR code in this picture"_s, u"图片中没有二维码"_s));
    QGuiApplication::clipboard()->setText(u"what is this"_s);
    SUCCEEDS(chen().click(u"transfer.pastePicture"_s));
    SUCCEEDS(says(
        *m_chen, u"transfer.recipient"_s, u"error:5106"_s, u"This picture cannot be read"_s, u"无法读取这张图片"_s));
    QGuiApplication::clipboard()->setText(u" "_s + Lunch);
    SUCCEEDS(chen().click(u"transfer.pastePicture"_s));
    SUCCEEDS(chen().waitForState(u"page.transfer.payee"_s, u"ready"_s));
}

void ReceiveTest::refusesBadLinks_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
    QTest::newRow("nonsense") << u"billfold:pay?to=everybody"_s << u"error:5101"_s << u"This code cannot be read"_s
                              << u"无法识别这个码"_s;
    QTest::newRow("newer") << u"billfold:split?to=%2B8613811110002"_s << u"error:5102"_s
                           << u"This code is for a newer Billfold"_s << u"这个码需要更新版本的钱夹"_s;
    QTest::newRow("another currency") << Plain + u"&currency=JPY&amount=5"_s << u"error:5103"_s
                                      << u"This code asks for another currency"_s << u"这个码要求的是其他货币"_s;
    QTest::newRow("oneself") << u"billfold:pay?to=%2B8613811110001"_s << u"error:3002"_s << u"That is your own number"_s
                             << u"这是您自己的号码"_s;
}

void ReceiveTest::refusesBadLinks()
{
    QFETCH(QString, link);
    QFETCH(QString, state);
    QFETCH(QString, english);
    QFETCH(QString, chinese);
    SUCCEEDS(m_chen->person().goTo(u"home"_s));
    SUCCEEDS(m_chen->person().goTo(u"transfer"_s));
    SUCCEEDS(chen().type(u"transfer.phoneField"_s, link));
    SUCCEEDS(chen().click(u"transfer.next"_s));
    SUCCEEDS(says(*m_chen, u"transfer.recipient"_s, state, english, chinese));
}

void ReceiveTest::agreesWithTheLedger()
{
    QCOMPARE(m_service.check().value_or(QString()), QString());
}

QTEST_MAIN(ReceiveTest)
#include "tst_receive.moc"
