// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bills/billdetail.h"
#include "core/sandbox/cuttingproxy.h"
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

} // namespace

/// A person pays merchants by their codes, from the picture of a code to the bill, through a network that fails.
class PayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void paysWhatTheCodeAsksFor();
    void saysThatACodeHasBeenPaid();
    void paysWhatThePersonTypes();
    void refusesTipsAboveTheBill();
    void saysWhyACodeCannotBePaid();
    void isLedHereFromTheTransfer();
    void leadsToTheTransferWithALink();
    void showsWhatIsNotKnown();
    void tiesTheRefundToThePayment();
    void agreesWithTheLedger();

private:
    UiDriver &screen() { return m_chen->screen(); }
    /// Goes to screen 200 anew and gives it the picture of a code.
    [[nodiscard]] UiDriver::Outcome give(const QString &code);
    [[nodiscard]] UiDriver::Outcome approve();
    [[nodiscard]] UiDriver::Outcome balanceIs(const QString &amount);
    /// The other bill of the purchase that the shown page knows.
    [[nodiscard]] QString relatedId();

    QTemporaryDir m_directory;
    ServiceProcess m_service;
    std::unique_ptr<CuttingProxy> m_proxy;
    std::unique_ptr<WalletWindow> m_chen;
    QString m_restaurant;
    QString m_bill; ///< a code for one payment of 168.00 with a tip
};

void PayTest::initTestCase()
{
    QVERIFY(m_service.start());
    m_proxy = std::make_unique<CuttingProxy>(m_service.port());
    m_restaurant = m_service.addMerchant(u"外婆家（西湖店）"_s, u"dining"_s, u"杭州"_s);
    m_bill = m_service.addCode(m_restaurant,
        {u"--amount"_s, u"168.00"_s, u"--tip"_s, u"prompt"_s, u"--bill"_s, u"WPJ-20417"_s, u"--label"_s, u"12"_s});
    QVERIFY(!m_bill.isEmpty());
    m_chen = std::make_unique<WalletWindow>(m_service, m_directory.filePath(u"chen"_s), Chen);
    QVERIFY(m_chen->open(u"en"_s, m_proxy->url()));
    SUCCEEDS(m_chen->person().openAccount());
    QVERIFY(m_service.credit(Chen.phone, u"5000.00"_s));
    SUCCEEDS(balanceIs(u"CN¥5,000.00"_s));
}

UiDriver::Outcome PayTest::give(const QString &code)
{
    QGuiApplication::clipboard()->setImage(QrSymbol(code).toImage(5));
    if (auto gone = m_chen->person().goTo(u"home"_s); !gone)
        return gone;
    if (auto gone = m_chen->person().goTo(u"pay"_s); !gone)
        return gone;
    return screen().click(u"pay.pastePicture"_s);
}

UiDriver::Outcome PayTest::approve()
{
    if (auto left = screen().click(u"pay.next"_s); !left)
        return left;
    if (auto there = screen().waitForState(u"page.pay.approve"_s, u"ready"_s); !there)
        return there;
    if (auto typed = screen().type(u"pay.pinField"_s, Chen.pin); !typed)
        return typed;
    return screen().click(u"pay.next"_s);
}

UiDriver::Outcome PayTest::balanceIs(const QString &amount)
{
    if (auto gone = m_chen->person().goTo(u"home"_s); !gone)
        return gone;
    return screen().waitUntil(u"the balance "_s + amount, [&] { return m_chen->person().shownBalance() == amount; });
}

QString PayTest::relatedId()
{
    const auto *detail = m_chen->page()->findChild<BillDetail *>();
    return detail && !detail->related().isEmpty() ? detail->related().constFirst().value<Movement>().id : QString();
}

void PayTest::paysWhatTheCodeAsksFor()
{
    SUCCEEDS(give(m_bill));
    SUCCEEDS(says(*m_chen, u"pay.amount"_s, u"ready"_s, u"Eating out · 杭州"_s, u"餐饮 · 杭州"_s));
    QVERIFY(screen().textIn(u"pay.merchant"_s).contains(u"外婆家（西湖店）"_s));
    QVERIFY(screen().textIn().contains(u"168.00"_s));
    QVERIFY(screen().textIn().contains(u"WPJ-20417"_s));
    QVERIFY(!screen().isShown(u"pay.amountField"_s));
    SUCCEEDS(screen().type(u"pay.tipField"_s, u"16.80"_s));
    SUCCEEDS(screen().click(u"pay.next"_s));
    SUCCEEDS(says(*m_chen, u"pay.review"_s, u"ready"_s, u"Check the payment"_s, u"核对付款"_s));
    QVERIFY2(screen().textIn(u"pay.amount"_s).contains(u"184.80"_s), qPrintable(screen().textIn()));
    QVERIFY2(screen().textIn().contains(u"4,815.20"_s), qPrintable(screen().textIn()));
    SUCCEEDS(approve());
    SUCCEEDS(says(*m_chen, u"pay.result"_s, u"ready"_s, u"Paid"_s, u"付款成功"_s));
    SUCCEEDS(screen().click(u"pay.seeBill"_s));
    SUCCEEDS(screen().waitForState(u"page.bills.detail"_s, u"ready"_s));
    QVERIFY(screen().textIn().contains(u"外婆家（西湖店）"_s));
    QVERIFY(screen().textIn().contains(u"184.80"_s));
    SUCCEEDS(balanceIs(u"CN¥4,815.20"_s));
}

void PayTest::saysThatACodeHasBeenPaid()
{
    SUCCEEDS(give(m_bill));
    SUCCEEDS(says(*m_chen, u"pay.code"_s, u"error:3102"_s, u"This code has been paid"_s, u"这个码已付过款"_s));
    SUCCEEDS(balanceIs(u"CN¥4,815.20"_s));
}

void PayTest::paysWhatThePersonTypes()
{
    const QString code = m_service.addCode(m_restaurant);
    SUCCEEDS(m_chen->person().goTo(u"pay"_s));
    SUCCEEDS(screen().type(u"pay.codeField"_s, code));
    SUCCEEDS(screen().click(u"pay.next"_s));
    SUCCEEDS(screen().waitForState(u"page.pay.amount"_s, u"ready"_s));
    QVERIFY(!screen().isShown(u"pay.tipField"_s));
    SUCCEEDS(screen().click(u"pay.next"_s));
    SUCCEEDS(says(*m_chen, u"pay.amount"_s, u"error:5001"_s, u"Enter an amount"_s, u"请输入金额"_s));
    SUCCEEDS(screen().type(u"pay.amountField"_s, u"1200"_s));
    SUCCEEDS(screen().type(u"pay.noteField"_s, u"同学会"_s));
    SUCCEEDS(screen().click(u"pay.next"_s));
    SUCCEEDS(says(*m_chen, u"pay.review"_s, u"ready"_s, u"one thousand two hundred yuan"_s, u"人民币壹仟贰佰元整"_s));
    SUCCEEDS(approve());
    SUCCEEDS(screen().waitForState(u"page.pay.result"_s, u"ready"_s));
    QVERIFY(screen().textIn().contains(u"同学会"_s));
    SUCCEEDS(screen().click(u"pay.next"_s));
    SUCCEEDS(balanceIs(u"CN¥3,615.20"_s));
}

void PayTest::refusesTipsAboveTheBill()
{
    SUCCEEDS(give(m_service.addCode(m_restaurant, {u"--amount"_s, u"10.00"_s, u"--tip"_s, u"prompt"_s})));
    SUCCEEDS(screen().waitForState(u"page.pay.amount"_s, u"ready"_s));
    SUCCEEDS(screen().type(u"pay.tipField"_s, u"10.01"_s));
    SUCCEEDS(screen().click(u"pay.next"_s));
    SUCCEEDS(says(*m_chen, u"pay.amount"_s, u"error:5005"_s, u"Not more than the bill itself."_s, u"不能超过账单金额。"_s));
    SUCCEEDS(screen().click(u"pay.back"_s));
    SUCCEEDS(screen().waitForState(u"page.pay.code"_s, u"ready"_s));
}

void PayTest::saysWhyACodeCannotBePaid()
{
    const QString code = m_service.addCode(m_restaurant);
    // The name is changed, and the checksum made right again by nobody.
    SUCCEEDS(give(QString(code).replace(u"HANG"_s, u"YANG"_s)));
    SUCCEEDS(says(*m_chen, u"pay.code"_s, u"error:5101"_s, u"This code cannot be read"_s, u"无法识别这个码"_s));
    // Made by pix-utils (tests/data/paycodes).
    SUCCEEDS(give(u"00020126380014br.gov.bcb.pix0116anna@example.com52040000530398654041.00"
                  "5802BR5910ANNA SOUZA6009SAO PAULO62070503***63042B1A"_s));
    SUCCEEDS(says(*m_chen, u"pay.code"_s, u"error:3101"_s, u"No merchant has this code"_s, u"没有商户使用这个码"_s));
    QCOMPARE(m_service.steerMerchants({u"close"_s, u"--merchant"_s, m_restaurant}).exitCode, 0);
    SUCCEEDS(give(code));
    SUCCEEDS(says(
        *m_chen, u"pay.code"_s, u"error:3104"_s, u"The merchant takes no payments now"_s, u"商户暂不收款"_s));
    QCOMPARE(m_service.steerMerchants({u"open"_s, u"--merchant"_s, m_restaurant}).exitCode, 0);
}

void PayTest::isLedHereFromTheTransfer()
{
    QGuiApplication::clipboard()->setText(m_service.addCode(m_restaurant));
    SUCCEEDS(m_chen->person().goTo(u"transfer"_s));
    SUCCEEDS(screen().click(u"transfer.pastePicture"_s));
    SUCCEEDS(screen().waitForState(u"page.pay.amount"_s, u"ready"_s));
    SUCCEEDS(screen().waitForText(u"外婆家（西湖店）"_s));
}

void PayTest::leadsToTheTransferWithALink()
{
    SUCCEEDS(give(u"billfold:pay?to=%2B8613811110009"_s));
    SUCCEEDS(screen().waitForState(u"page.transfer.recipient"_s, u"error:3001"_s));
}

void PayTest::showsWhatIsNotKnown()
{
    PaymentTiming timing;
    timing.sendWindow = std::chrono::seconds(1);
    timing.askInterval = std::chrono::hours(1);
    m_chen->wallet()->payments()->setTiming(timing);
    const QString code = m_service.addCode(m_restaurant, {u"--amount"_s, u"15.20"_s});
    SUCCEEDS(give(code));
    SUCCEEDS(screen().waitForState(u"page.pay.amount"_s, u"ready"_s));
    SUCCEEDS(screen().click(u"pay.next"_s));
    SUCCEEDS(screen().waitForState(u"page.pay.review"_s, u"ready"_s));
    m_proxy->cut(CuttingProxy::Cut::Answer, "POST /v1/purchases");
    m_proxy->alsoCut("GET /v1/payments");
    m_proxy->alsoCut("GET /v1/changes");
    SUCCEEDS(approve());
    SUCCEEDS(
        says(*m_chen, u"transfer.unknown"_s, u"ready"_s, u"You will not be charged twice."_s, u"不会重复扣款。"_s));
    m_proxy->cut(CuttingProxy::Cut::Nothing, {});
    SUCCEEDS(screen().click(u"transfer.next"_s));
    SUCCEEDS(screen().waitForState(u"page.transfer.result"_s, u"ready"_s));
    QCOMPARE(screen().textIn(u"transfer.outcome"_s), u"Paid"_s);
    SUCCEEDS(screen().click(u"transfer.next"_s));
    SUCCEEDS(balanceIs(u"CN¥3,600.00"_s));
}

void PayTest::tiesTheRefundToThePayment()
{
    const QByteArray purchases
        = m_service.steerMerchants({u"purchases"_s, u"--merchant"_s, m_restaurant}).output.trimmed();
    const QString newest = QString::fromUtf8(purchases.split('\n').constLast()).section(u' ', 1, 1);
    QCOMPARE(m_service.steerMerchants({u"refund"_s, u"--purchase"_s, newest, u"--amount"_s, u"15.21"_s}).exitCode, 2);
    QCOMPARE(m_service.steerMerchants({u"refund"_s, u"--purchase"_s, newest, u"--amount"_s, u"5.20"_s}).exitCode, 0);
    SUCCEEDS(balanceIs(u"CN¥3,605.20"_s));
    SUCCEEDS(m_chen->person().goTo(u"bills"_s));
    SUCCEEDS(screen().waitForText(u"+5.20"_s));
    const auto openFirst = [this] {
        screen().press(Qt::Key_Home);
        screen().press(Qt::Key_Return);
        return screen().waitForState(u"page.bills.detail"_s, u"ready"_s);
    };
    SUCCEEDS(openFirst());
    SUCCEEDS(says(*m_chen, u"bills.detail"_s, u"ready"_s, u"Refund of"_s, u"原付款"_s));
    SUCCEEDS(screen().waitForText(u"−15.20"_s));
    QCOMPARE(screen().countShown(u"bill.related."_s), 1);
    SUCCEEDS(screen().click(u"bill.related."_s + relatedId()));
    SUCCEEDS(says(*m_chen, u"bills.detail"_s, u"ready"_s, u"Refunds"_s, u"退款"_s));
    SUCCEEDS(screen().waitForText(u"+5.20"_s));
    QVERIFY(screen().textIn(u"bill.amount"_s).contains(u"15.20"_s));
}

void PayTest::agreesWithTheLedger()
{
    QCOMPARE(m_service.balance(Chen.phone).value_or(-1), 360520);
    QCOMPARE(m_service.check().value_or(QString()), QString());
}

QTEST_MAIN(PayTest)
#include "tst_pay.moc"
