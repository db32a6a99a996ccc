// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/steps.h"
#include "core/sandbox/cuttingproxy.h"
#include "tests/support/serviceprocess.h"
#include "tests/system/walletwindow.h"
#include "tests/system/windowchecks.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Billfold;
using namespace Qt::StringLiterals;

namespace {

const PersonDetails Chen{u"陈曦"_s, u"13811110001"_s, u"+8613811110001"_s, u"seven lanterns over water"_s, u"258036"_s};
/// With their check digits (Luhn; ISO 7064).
const QString DebitCard = u"6214 8300 0000 1239"_s;
const QString Iban = u"DE89 3704 0044 0532 0130 00"_s;
const QString TopUp = u"cards.topUp"_s;
const QString Withdraw = u"cards.withdraw"_s;
const QString Operation = u"funding.operation"_s;

} // namespace

/// A person binds cards, and moves money over a bank that agrees, asks, is silent, and refuses for every reason.
class CardsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysThatThereIsNoCard();
    void refusesWhatIsNoCard_data();
    void refusesWhatIsNoCard();
    void bindsACardAndAnAccount();
    void saysWhatIsWrongWithAnAmount_data();
    void saysWhatIsWrongWithAnAmount();
    void topsUp();
    void entersTheBanksCode();
    void waitsForASilentBank();
    void withdraws();
    void announcesMaintenance();
    void saysWhyItFailed_data();
    void saysWhyItFailed();
    void sendsARefusedWithdrawalBack();
    void findsAWithdrawalWhoseAnswerWasLost();
    void cancelsATopUpThatWasNotTaken();
    void removesACard();
    void agreesWithTheLedger();

private:
    /// From anywhere to the screen of what is not known (306).
    UiDriver::Outcome breakOff(CuttingProxy::Cut what, const QString &button, const QByteArray &path);

    UiDriver &chen() { return m_chen->screen(); }
    Person &person() { return m_chen->person(); }

    QTemporaryDir m_directory;
    ServiceProcess m_service;
    std::unique_ptr<CuttingProxy> m_proxy;
    std::unique_ptr<WalletWindow> m_chen;
};

void CardsTest::initTestCase()
{
    QVERIFY(m_service.start());
    m_chen = std::make_unique<WalletWindow>(m_service, m_directory.filePath(u"chen"_s), Chen);
    m_proxy = std::make_unique<CuttingProxy>(m_service.port());
    QVERIFY(m_chen->open(u"en"_s, m_proxy->url()));
    SUCCEEDS(person().openAccount());
}

void CardsTest::saysThatThereIsNoCard()
{
    SUCCEEDS(person().goTo(u"cards"_s));
    SUCCEEDS(says(*m_chen, u"cards"_s, u"empty"_s, u"No card yet"_s, u"还没有银行卡"_s));
    SUCCEEDS(person().goTo(u"home"_s));
    SUCCEEDS(chen().click(u"home.topUp"_s));
    SUCCEEDS(says(*m_chen, u"funding.amount"_s, u"ready"_s, u"No card for this yet"_s, u"还没有可用的银行卡"_s));
    QVERIFY(!chen().isEnabled(u"funding.next"_s));
}

void CardsTest::refusesWhatIsNoCard_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("expires");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
    QTest::newRow("check digit") << u"6214 8300 0000 1238"_s << u"08/31"_s << u"error:6001"_s
                                 << u"This is not a card number or IBAN"_s << u"这不是银行卡号或 IBAN"_s;
    QTest::newRow("month") << DebitCard << u"13/31"_s << u"error:6002"_s << u"This is not a month"_s
                           << u"这不是有效期"_s;
    QTest::newRow("expired") << DebitCard << u"08/20"_s << u"error:6006"_s << u"The card has expired"_s
                             << u"银行卡已过有效期"_s;
    QTest::newRow("bank") << u"6299 9900 0000 1239"_s << u"08/31"_s << u"error:6003"_s
                          << u"This bank is not supported"_s << u"暂不支持这家银行"_s;
}

void CardsTest::refusesWhatIsNoCard()
{
    QFETCH(QString, number);
    QFETCH(QString, expires);
    QFETCH(QString, state);
    QFETCH(QString, english);
    QFETCH(QString, chinese);
    SUCCEEDS(person().goTo(u"cards"_s));
    SUCCEEDS(chen().click(u"cards.bind"_s));
    SUCCEEDS(chen().type(u"bind.numberField"_s, number));
    SUCCEEDS(chen().type(u"bind.expiresField"_s, expires));
    SUCCEEDS(chen().click(u"bind.next"_s));
    SUCCEEDS(says(*m_chen, u"cards.bind"_s, state, english, chinese));
    SUCCEEDS(chen().click(u"bind.back"_s));
}

void CardsTest::bindsACardAndAnAccount()
{
    SUCCEEDS(person().bindCard(DebitCard, u"08/31"_s));
    SUCCEEDS(chen().waitForShown(u"cards.row.1239"_s));
    SUCCEEDS(says(*m_chen, u"cards"_s, u"ready"_s, u"First choice"_s, u"首选"_s));
    SUCCEEDS(person().bindCard(Iban, {}));
    SUCCEEDS(chen().waitForShown(u"cards.row.3000"_s));
    SUCCEEDS(chen().waitForText(u"Bank account"_s));
}

void CardsTest::saysWhatIsWrongWithAnAmount_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
    QTest::newRow("empty") << TopUp << QString() << u"error:5001"_s << u"Enter an amount"_s << u"请输入金额"_s;
    QTest::newRow("little") << TopUp << u"0.99"_s << u"error:6112"_s << u"Enter at least CN¥1.00."_s
                            << u"请至少输入 ¥1.00。"_s;
    QTest::newRow("much") << TopUp << u"50000.01"_s << u"error:3004"_s << u"The limit is CN¥50,000.00."_s
                          << u"限额是 ¥50,000.00。"_s;
    QTest::newRow("more than there is") << Withdraw << u"10"_s << u"error:3003"_s << u"Your balance is too low"_s
                                        << u"余额不足"_s;
}

void CardsTest::saysWhatIsWrongWithAnAmount()
{
    QFETCH(QString, button);
    QFETCH(QString, amount);
    QFETCH(QString, state);
    QFETCH(QString, english);
    QFETCH(QString, chinese);
    SUCCEEDS(person().goTo(u"cards"_s));
    SUCCEEDS(chen().click(button));
    SUCCEEDS(chen().type(u"funding.amountField"_s, amount));
    SUCCEEDS(chen().click(u"funding.next"_s));
    SUCCEEDS(says(*m_chen, u"funding.amount"_s, state, english, chinese));
}

void CardsTest::topsUp()
{
    SUCCEEDS(person().moveMoney(TopUp, u"500"_s));
    SUCCEEDS(says(*m_chen, Operation, u"ready"_s, u"The money is in your wallet."_s, u"钱已在您的钱夹里。"_s));
    QVERIFY(!chen().isShown(u"notice.outcome"_s));
    SUCCEEDS(person().goTo(u"home"_s));
    SUCCEEDS(chen().waitForText(u"+500.00"_s));
    QCOMPARE(person().shownBalance(), u"CN¥500.00"_s);
    QCOMPARE(m_service.balance(Chen.phone), 50'000);
}

void CardsTest::entersTheBanksCode()
{
    QVERIFY(m_service.instructBank({u"--answer"_s, u"ask-code"_s}));
    SUCCEEDS(person().moveMoney(TopUp, u"20"_s));
    SUCCEEDS(says(*m_chen, Operation, u"ready"_s, u"The bank wants a code"_s, u"银行要求验证码"_s));
    SUCCEEDS(chen().type(u"funding.codeField"_s, u"000000"_s));
    SUCCEEDS(chen().click(u"funding.enterCode"_s));
    SUCCEEDS(says(*m_chen, Operation, u"error:2004"_s, u"You have 2 tries left."_s, u"还可尝试 2 次。"_s));
    SUCCEEDS(person().enterBankCode(u"funding.codeField"_s));
    SUCCEEDS(chen().click(u"funding.enterCode"_s));
    SUCCEEDS(chen().waitForText(u"The top-up is done"_s));
    QCOMPARE(m_service.balance(Chen.phone), 52'000);
}

void CardsTest::waitsForASilentBank()
{
    QVERIFY(m_service.instructBank({u"--answer"_s, u"silent"_s, u"--then"_s, u"succeed"_s, u"--after"_s, u"10m"_s}));
    SUCCEEDS(person().moveMoney(TopUp, u"30"_s));
    SUCCEEDS(says(*m_chen, Operation, u"loading"_s, u"It will not be taken twice, and we keep asking."_s,
        u"不会重复扣款，我们会继续查询。"_s));
    QCOMPARE(m_service.balance(Chen.phone), 52'000);
    QVERIFY(m_service.advanceClock(u"1h"_s));
    SUCCEEDS(chen().waitForText(u"The top-up is done"_s));
    QCOMPARE(m_service.balance(Chen.phone), 55'000);
}

void CardsTest::withdraws()
{
    QVERIFY(m_service.instructBank({u"--answer"_s, u"pending"_s, u"--after"_s, u"2h"_s}));
    SUCCEEDS(person().moveMoney(Withdraw, u"100"_s));
    SUCCEEDS(says(*m_chen, Operation, u"loading"_s, u"The money has left your balance and is on its way to the bank."_s,
        u"钱已离开余额，正在前往银行。"_s));
    QCOMPARE(m_service.balance(Chen.phone), 45'000);
    QVERIFY(m_service.advanceClock(u"3h"_s));
    SUCCEEDS(chen().waitForText(u"The money has arrived"_s));
    QCOMPARE(m_service.balance(Chen.phone), 45'000);
}

void CardsTest::announcesMaintenance()
{
    QVERIFY(m_service.instructBank({u"--closed"_s, u"2h"_s, u"--bank"_s, u"招商银行"_s}));
    SUCCEEDS(person().goTo(u"cards"_s));
    SUCCEEDS(chen().click(TopUp));
    SUCCEEDS(says(*m_chen, u"funding.amount"_s, u"ready"_s, u"招商银行 is being maintained"_s, u"招商银行正在维护"_s));
    SUCCEEDS(chen().type(u"funding.amountField"_s, u"20"_s));
    SUCCEEDS(chen().click(u"funding.next"_s));
    SUCCEEDS(says(*m_chen, u"funding.amount"_s, u"error:6107"_s, u"try again in"_s, u"再试"_s));
    QVERIFY(m_service.instructBank({u"--reset"_s}));
    QCOMPARE(m_service.balance(Chen.phone), 45'000);
}

void CardsTest::saysWhyItFailed_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
    QTest::newRow("6101") << u"bank-unavailable"_s << u"The bank's system is down"_s << u"银行系统故障"_s;
    QTest::newRow("6102") << u"insufficient-funds"_s << u"There is not enough on the card"_s << u"银行卡里的钱不够"_s;
    QTest::newRow("6103") << u"credit-limit"_s << u"The credit limit does not suffice"_s << u"信用卡额度不足"_s;
    QTest::newRow("6005") << u"card-details-wrong"_s << u"The bank does not know the card like this"_s
                          << u"银行核对不上卡的信息"_s;
    QTest::newRow("6006") << u"card-expired"_s << u"The card has expired"_s << u"银行卡已过有效期"_s;
    QTest::newRow("6104") << u"authentication-failed"_s << u"The bank's code was wrong or too late"_s
                          << u"银行验证码有误或超时"_s;
    QTest::newRow("6105") << u"issuer-declined"_s << u"The bank has declined"_s << u"银行拒绝了交易"_s;
    QTest::newRow("6106") << u"card-daily-limit"_s << u"The card's limit for today is used up"_s
                          << u"银行卡今日限额已用完"_s;
    QTest::newRow("6117") << u"wallet-limit"_s << u"Your wallet may not hold more"_s << u"钱夹金额已达上限"_s;
    QTest::newRow("6107") << u"channel-maintenance"_s << u"The bank is being maintained"_s << u"银行正在维护"_s;
    QTest::newRow("6108") << u"account-restricted"_s << u"Your account is restricted"_s << u"账户受限"_s;
    QTest::newRow("6109") << u"name-mismatch"_s << u"The holder's name differs"_s << u"户名不一致"_s;
    QTest::newRow("6110") << u"account-closed"_s << u"The bank account is closed"_s << u"银行账户已销户"_s;
    QTest::newRow("6113") << u"held-after-phone-change"_s << u"Withdrawals are held after a new phone"_s
                          << u"换绑手机号后暂停提现"_s;
    QTest::newRow("6114") << u"bank-closed"_s << u"The bank is closed now"_s << u"银行现在不办理"_s;
    QTest::newRow("6111") << u"credit-card-not-allowed"_s << u"You cannot withdraw to a credit card"_s
                          << u"不能提现到信用卡"_s;
    QTest::newRow("6115") << u"returned-by-bank"_s << u"The bank sent the money back"_s << u"银行退回了款项"_s;
}

void CardsTest::saysWhyItFailed()
{
    QFETCH(QString, reason);
    QFETCH(QString, english);
    QFETCH(QString, chinese);
    QVERIFY(m_service.instructBank({u"--answer"_s, reason}));
    SUCCEEDS(person().moveMoney(TopUp, u"20"_s));
    SUCCEEDS(says(*m_chen, Operation, u"ready"_s, english, chinese));
    SUCCEEDS(chen().waitForText(u"The bank took nothing. Your money is still there."_s));
    SUCCEEDS(chen().waitForText(QLatin1StringView(QTest::currentDataTag())));
    QVERIFY(chen().isShown(u"funding.retry"_s));
    QCOMPARE(m_service.balance(Chen.phone), 45'000);
}

void CardsTest::sendsARefusedWithdrawalBack()
{
    QVERIFY(m_service.instructBank(
        {u"--answer"_s, u"pending"_s, u"--then"_s, u"returned-by-bank"_s, u"--after"_s, u"2h"_s}));
    SUCCEEDS(person().moveMoney(Withdraw, u"100"_s));
    SUCCEEDS(chen().waitForText(u"on its way to the bank"_s));
    QCOMPARE(m_service.balance(Chen.phone), 35'000);
    QVERIFY(m_service.advanceClock(u"3h"_s));
    SUCCEEDS(says(*m_chen, Operation, u"ready"_s, u"The whole amount is in your balance again."_s,
        u"全部金额已回到您的余额。"_s));
    QCOMPARE(m_service.balance(Chen.phone), 45'000);
    SUCCEEDS(person().goTo(u"bills"_s));
    SUCCEEDS(chen().waitForText(u"Withdrawal returned"_s));
}

UiDriver::Outcome CardsTest::breakOff(CuttingProxy::Cut what, const QString &button, const QByteArray &path)
{
    PaymentTiming timing;
    timing.sendWindow = std::chrono::seconds(1);
    timing.askInterval = std::chrono::hours(1);
    m_chen->wallet()->payments()->setTiming(timing);
    return inOrder(
        [&] { return person().moveMoneyUpToPin(button, u"50"_s); },
        [&] {
            m_proxy->cut(what, "POST " + path);
            m_proxy->alsoCut("GET /v1/payments");
            m_proxy->alsoCut("GET /v1/changes");
            return chen().type(u"funding.pinField"_s, Chen.pin);
        },
        [&] { return chen().click(u"funding.next"_s); },
        [&] { return chen().waitForState(u"page.transfer.unknown"_s, u"ready"_s); });
}

void CardsTest::findsAWithdrawalWhoseAnswerWasLost()
{
    QVERIFY(m_service.instructBank({u"--answer"_s, u"succeed"_s}));
    SUCCEEDS(breakOff(CuttingProxy::Cut::Answer, Withdraw, "/v1/withdrawals"));
    SUCCEEDS(says(*m_chen, u"transfer.unknown"_s, u"ready"_s, u"during the withdrawal of"_s, u"时连接中断"_s));
    SUCCEEDS(chen().waitForText(u"Reserved from your balance"_s));
    QCOMPARE(m_service.balance(Chen.phone), 40'000);
    m_proxy->cut(CuttingProxy::Cut::Nothing, {});
    SUCCEEDS(chen().click(u"transfer.next"_s));
    SUCCEEDS(says(*m_chen, u"transfer.result"_s, u"ready"_s, u"The bank has it now"_s, u"银行已受理"_s));
    SUCCEEDS(person().goTo(u"cards"_s));
    SUCCEEDS(chen().waitForText(u"Done"_s));
    QCOMPARE(m_service.balance(Chen.phone), 40'000);
}

void CardsTest::cancelsATopUpThatWasNotTaken()
{
    SUCCEEDS(breakOff(CuttingProxy::Cut::Request, TopUp, "/v1/top-ups"));
    SUCCEEDS(says(*m_chen, u"transfer.unknown"_s, u"ready"_s, u"for a top-up of"_s, u"的充值时连接中断"_s));
    QVERIFY(!chen().textIn().contains(u"Reserved from your balance"_s));
    // What is to come in is not held back from what there is.
    QCOMPARE(m_chen->wallet()->account()->available().minor(), 40'000);
    m_proxy->cut(CuttingProxy::Cut::Nothing, {});
    SUCCEEDS(chen().click(u"transfer.cancel"_s));
    SUCCEEDS(chen().waitForState(u"page.transfer.result"_s, u"error:3014"_s));
    QCOMPARE(m_service.balance(Chen.phone), 40'000);
}

void CardsTest::removesACard()
{
    SUCCEEDS(person().goTo(u"cards"_s));
    SUCCEEDS(chen().click(u"cards.row.3000"_s));
    SUCCEEDS(chen().click(u"card.makeDefault"_s));
    SUCCEEDS(chen().waitForGone(u"card.makeDefault"_s));
    SUCCEEDS(chen().click(u"card.remove"_s));
    SUCCEEDS(says(*m_chen, u"cards.card"_s, u"ready"_s, u"Your bills stay, and you can bind it again."_s,
        u"账单会保留，也可以重新绑定。"_s));
    SUCCEEDS(chen().click(u"card.confirmRemoval"_s));
    SUCCEEDS(chen().waitForGone(u"cards.row.3000"_s));
    SUCCEEDS(chen().waitForText(u"First choice"_s));
}

void CardsTest::agreesWithTheLedger()
{
    QCOMPARE(m_service.check().value_or(QString()), QString());
}

QTEST_MAIN(CardsTest)
#include "tst_cards.moc"
