// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
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

/// Whatever is typed, the screen says what is wrong with it, in both languages, and what is right is taken.
class BadInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void refusesAmounts_data();
    void refusesAmounts();
    void acceptsAmountsAsPeopleTypeThem_data();
    void acceptsAmountsAsPeopleTypeThem();
    void refusesPayees_data();
    void refusesPayees();
    void refusesNames_data();
    void refusesNames();
    void acceptsNamesOfAllScripts_data();
    void acceptsNamesOfAllScripts();
    void refusesAWrongPasswordAtSignIn();
    void agreesWithTheLedger();

private:
    UiDriver::Outcome atRecipient();
    UiDriver::Outcome atAmount();

    QTemporaryDir m_directory;
    ServiceProcess m_service;
    WalletWindow m_chen{m_service, m_directory.filePath(u"chen"_s), Chen};
    WalletWindow m_newcomer{m_service, m_directory.filePath(u"newcomer"_s), Chen};
};

void BadInputTest::initTestCase()
{
    QVERIFY(m_service.start());
    WalletWindow john(m_service, m_directory.filePath(u"john"_s), John);
    QVERIFY(john.open());
    SUCCEEDS(john.person().openAccount());
    john.close();
    QVERIFY(m_chen.open());
    SUCCEEDS(m_chen.person().openAccount());
    QVERIFY(m_service.credit(Chen.phone, u"5000.00"_s));
    SUCCEEDS(m_chen.screen().waitForText(u"5,000.00"_s));
    QVERIFY(m_newcomer.open());
    SUCCEEDS(m_newcomer.screen().click(u"start.signUp"_s));
    SUCCEEDS(m_newcomer.screen().click(u"signUp.consent"_s));
}

UiDriver::Outcome BadInputTest::atRecipient()
{
    UiDriver &screen = m_chen.screen();
    if (auto gone = m_chen.person().goTo(u"home"_s); !gone)
        return gone;
    if (auto gone = m_chen.person().goTo(u"transfer"_s); !gone)
        return gone;
    return screen.waitForState(u"page.transfer.recipient"_s, u"ready"_s);
}

UiDriver::Outcome BadInputTest::atAmount()
{
    UiDriver &screen = m_chen.screen();
    if (screen.isShown(u"page.transfer.amount"_s))
        return {};
    auto outcome = atRecipient();
    if (outcome)
        outcome = screen.type(u"transfer.phoneField"_s, John.nationalPhone);
    for (const auto &step : {u"payee"_s, u"amount"_s}) {
        if (outcome)
            outcome = screen.click(u"transfer.next"_s);
        if (outcome)
            outcome = screen.waitForState(u"page.transfer."_s + step, u"ready"_s);
    }
    return outcome;
}

void BadInputTest::refusesAmounts_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
    QTest::newRow("nothing") << u""_s << u"error:5001"_s << u"Enter an amount"_s << u"请输入金额"_s;
    QTest::newRow("zero") << u"0"_s << u"error:5002"_s << u"The amount must be more than zero"_s << u"金额须大于零"_s;
    QTest::newRow("negative") << u"-5"_s << u"error:5003"_s << u"The amount cannot be negative"_s
                              << u"金额不能是负数"_s;
    QTest::newRow("three decimals") << u"1.005"_s << u"error:5004"_s << u"Too many decimals"_s << u"小数位太多"_s;
    QTest::newRow("beyond 64 bits") << u"92233720368547758.08"_s << u"error:5005"_s << u"The amount is too large"_s
                                    << u"金额太大"_s;
    QTest::newRow("a word") << u"ten"_s << u"error:5006"_s << u"This is not an amount"_s << u"这不是金额"_s;
    QTest::newRow("one comma") << u"1,5"_s << u"error:5006"_s << u"This is not an amount"_s << u"这不是金额"_s;
    QTest::newRow("more than there is") << u"5000.01"_s << u"error:3003"_s << u"Your balance is too low"_s
                                        << u"余额不足"_s;
}

void BadInputTest::refusesAmounts()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, state);
    QFETCH(const QString, english);
    QFETCH(const QString, chinese);
    SUCCEEDS(atAmount());
    SUCCEEDS(m_chen.screen().type(u"transfer.amountField"_s, typed));
    SUCCEEDS(m_chen.screen().click(u"transfer.next"_s));
    SUCCEEDS(says(m_chen, u"transfer.amount"_s, state, english, chinese));
    QVERIFY(m_chen.screen().isEnabled(u"transfer.next"_s));
}

void BadInputTest::acceptsAmountsAsPeopleTypeThem_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("amount");
    QTest::newRow("full-width digits") << u"１２．５０"_s << u"12.50"_s;
    QTest::newRow("full-width separators") << u"１，２３４．５"_s << u"1,234.50"_s;
    QTest::newRow("groups") << u"1,234.56"_s << u"1,234.56"_s;
    QTest::newRow("no fraction") << u" 7 "_s << u"7.00"_s;
    QTest::newRow("all there is") << u"5000"_s << u"5,000.00"_s;
}

void BadInputTest::acceptsAmountsAsPeopleTypeThem()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, amount);
    SUCCEEDS(atAmount());
    SUCCEEDS(m_chen.screen().type(u"transfer.amountField"_s, typed));
    SUCCEEDS(m_chen.screen().click(u"transfer.next"_s));
    SUCCEEDS(m_chen.screen().waitForState(u"page.transfer.review"_s, u"ready"_s));
    const QString shown = m_chen.screen().textIn(u"transfer.reviewAmount"_s).remove(u'\n').remove(u' ');
    QVERIFY2(shown.endsWith(u"¥"_s + amount), qPrintable(shown));
    SUCCEEDS(m_chen.screen().click(u"transfer.back"_s));
    SUCCEEDS(m_chen.screen().waitForState(u"page.transfer.amount"_s, u"ready"_s));
}

void BadInputTest::refusesPayees_data()
{
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
    QTest::newRow("no number") << u"138"_s << u"error:2008"_s << u"This phone number does not exist"_s
                               << u"手机号不正确"_s;
    QTest::newRow("nobody") << u"13899990000"_s << u"error:3001"_s << u"Nobody has this number"_s
                            << u"没有找到收款人"_s;
    QTest::newRow("oneself") << Chen.nationalPhone << u"error:3002"_s << u"That is your own number"_s
                             << u"这是您自己的号码"_s;
}

void BadInputTest::refusesPayees()
{
    QFETCH(const QString, phone);
    QFETCH(const QString, state);
    QFETCH(const QString, english);
    QFETCH(const QString, chinese);
    SUCCEEDS(atRecipient());
    SUCCEEDS(m_chen.screen().type(u"transfer.phoneField"_s, phone));
    SUCCEEDS(m_chen.screen().click(u"transfer.next"_s));
    SUCCEEDS(says(m_chen, u"transfer.recipient"_s, state, english, chinese));
}

void BadInputTest::refusesNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
    const QString check = u"Check the name"_s;
    const QString chinese = u"请检查姓名"_s;
    QTest::newRow("empty") << u""_s << u"error:2012"_s << check << chinese;
    QTest::newRow("too long") << QString(61, u'a') << u"error:2013"_s << u"The name is too long"_s << u"姓名太长"_s;
    QTest::newRow("digits") << u"John 2"_s << u"error:2012"_s << check << chinese;
    QTest::newRow("too long again") << QString(61, u'陈') << u"error:2013"_s << u"The name is too long"_s
                                    << u"姓名太长"_s;
    QTest::newRow("markup") << u"<b>John</b>"_s << u"error:2012"_s << check << chinese;
}

void BadInputTest::refusesNames()
{
    QFETCH(const QString, name);
    QFETCH(const QString, state);
    QFETCH(const QString, english);
    QFETCH(const QString, chinese);
    SUCCEEDS(m_newcomer.screen().type(u"signUp.nameField"_s, name));
    SUCCEEDS(m_newcomer.screen().click(u"signUp.next"_s));
    SUCCEEDS(says(m_newcomer, u"signUp.name"_s, state, english, chinese));
}

void BadInputTest::acceptsNamesOfAllScripts_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : {u"陈曦"_s, u"Zoë O’Neill-Müller"_s, u"محمد علي"_s, u"Ольга Петрова"_s,
             u"阿依古丽·买买提"_s, u"สมชาย ใจดี"_s, u"नरेंद्र शर्मा"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void BadInputTest::acceptsNamesOfAllScripts()
{
    QFETCH(const QString, name);
    SUCCEEDS(m_newcomer.screen().type(u"signUp.nameField"_s, name));
    SUCCEEDS(m_newcomer.screen().click(u"signUp.next"_s));
    SUCCEEDS(m_newcomer.screen().waitForState(u"page.signUp.phone"_s, u"ready"_s));
    SUCCEEDS(m_newcomer.screen().click(u"signUp.back"_s));
    SUCCEEDS(m_newcomer.screen().waitForState(u"page.signUp.name"_s, u"ready"_s));
}

void BadInputTest::refusesAWrongPasswordAtSignIn()
{
    WalletWindow stranger(m_service, m_directory.filePath(u"stranger"_s), Chen);
    QVERIFY(stranger.open());
    SUCCEEDS(stranger.screen().click(u"start.signIn"_s));
    SUCCEEDS(stranger.screen().type(u"signIn.phoneField"_s, Chen.nationalPhone));
    SUCCEEDS(stranger.screen().type(u"signIn.passwordField"_s, u"not the password"_s));
    SUCCEEDS(stranger.screen().click(u"signIn.next"_s));
    SUCCEEDS(says(
        stranger, u"signIn"_s, u"error:2001"_s, u"Phone number or password is wrong"_s, u"手机号或登录密码不对"_s));
    QVERIFY(stranger.screen().isShown(u"signIn.passwordField"_s));
}

void BadInputTest::agreesWithTheLedger()
{
    QCOMPARE(m_service.check().value_or(QString()), QString());
}

QTEST_MAIN(BadInputTest)
#include "tst_badinput.moc"
