// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paycodes/merchantcodereader.h"
#include "core/sandbox/cuttingproxy.h"
#include "tests/core/session/testperson.h"

#include <QSignalSpy>
#include <QTest>

using namespace Billfold;

namespace {

constexpr auto PurchaseLine = "POST /v1/purchases";

Money yuan(qint64 minor)
{
    return Money::create(u"CNY"_qs, minor).value();
}

} // namespace

/// Money to a merchant, through a network that fails, with a real vault and the real service.
class PurchaseServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void readsWhatTheServiceSays();
    void writesCodesThatItselfReads_data();
    void writesCodesThatItselfReads();
    void paysOnceWithTheTip();
    void paysACodeForOnePaymentOnce();
    void sendsAgainWhenTheAnswerIsLost();
    void staysOpenWhenNoAnswerCame();
    void saysWhyACodeCannotBePaid();
    void writesNothingForWhatCannotBePaid();

private:
    [[nodiscard]] Result<MerchantOffer> read(const QString &code);
    [[nodiscard]] Result<PurchaseReview> prepare(const QString &code, qint64 minor, qint64 tip = 0);
    [[nodiscard]] Result<Transfer> send(const QString &intentId);
    [[nodiscard]] Wallet &wallet() { return m_payer->wallet(); }
    void verifyBooks(int bills, qint64 minor);

    std::unique_ptr<ServiceProcess> m_service;
    std::unique_ptr<CuttingProxy> m_proxy;
    std::unique_ptr<TestPerson> m_payer;
    QString m_merchant;
};

/// Each test has a service, a merchant and a payer of its own, who owns 1,000.00.
void PurchaseServiceTest::init()
{
    m_service = std::make_unique<ServiceProcess>();
    QVERIFY(m_service->start());
    m_proxy = std::make_unique<CuttingProxy>(m_service->port());
    m_payer = std::make_unique<TestPerson>(*m_service, u"+8613800000001"_qs, u"陈曦"_qs, m_proxy->url());
    QVERIFY(m_payer->signUp());
    QVERIFY(m_service->credit(m_payer->phone(), u"1000.00"_qs));
    m_merchant = m_service->addMerchant(u"外婆家（西湖店）"_qs, u"dining"_qs, u"杭州"_qs);
    QVERIFY(!m_merchant.isEmpty());
    wallet().payments()->setTiming({.sendWindow = std::chrono::milliseconds(2500),
        .firstPause = std::chrono::milliseconds(100),
        .askInterval = std::chrono::hours(1)});
    verifyBooks(1, 100000);
}

void PurchaseServiceTest::cleanup()
{
    m_payer.reset();
    QCOMPARE(m_service->check().value_or(QString()), QString());
    m_service->kill();
}

Result<MerchantOffer> PurchaseServiceTest::read(const QString &code)
{
    return QCoro::waitFor(wallet().purchases()->read(code));
}

Result<PurchaseReview> PurchaseServiceTest::prepare(const QString &code, qint64 minor, qint64 tip)
{
    const Result<MerchantOffer> offer = read(code);
    if (!offer)
        return failure(offer.error());
    return QCoro::waitFor(wallet().purchases()->prepare({*offer, yuan(minor), yuan(tip), {}}));
}

Result<Transfer> PurchaseServiceTest::send(const QString &intentId)
{
    return QCoro::waitFor(wallet().transfers()->send(intentId, TestPerson::secret(TestPerson::Pin)));
}

void PurchaseServiceTest::verifyBooks(int bills, qint64 minor)
{
    BillListModel &list = *wallet().billList();
    wallet().sync()->pullNow();
    QTRY_COMPARE(list.count(), bills);
    QTRY_COMPARE(wallet().account()->booked(), yuan(minor));
    QCOMPARE(m_service->balance(m_payer->phone()).value_or(-1), minor);
}

void PurchaseServiceTest::readsWhatTheServiceSays()
{
    const auto offer = read(m_service->addCode(m_merchant,
        {u"--amount"_qs, u"168.00"_qs, u"--tip"_qs, u"10%"_qs, u"--bill"_qs, u"WPJ-20417"_qs, u"--label"_qs, u"12"_qs}));
    QVERIFY(offer);
    QCOMPARE(offer->merchantName, u"外婆家（西湖店）"_qs);
    QCOMPARE(offer->category, u"dining"_qs);
    QCOMPARE(offer->city, u"杭州"_qs);
    QCOMPARE(offer->amount.value_or(Money()), yuan(16800));
    QCOMPARE(offer->tipHundredths, 1000);
    QCOMPARE(offer->billNumber, u"WPJ-20417"_qs);
    QCOMPARE(offer->storeLabel, u"12"_qs);
    QVERIFY(offer->expiresAt.isValid());
}

void PurchaseServiceTest::writesCodesThatItselfReads_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("latin");
    QTest::addColumn<QStringList>("options");
    const QString chinese = u"知味观"_qs;
    const QString spelled = u"ZHI WEI GUAN"_qs;
    QTest::newRow("Latin") << QStringLiteral("CAFE AT THE CORNER") << QStringLiteral("CAFE AT THE CORNER") << QStringList();
    QTest::newRow("Chinese, cut") << QStringLiteral("瑞幸咖啡（文三路店）") << QStringLiteral("RUI XING KA FEI (WEN SAN")
                                  << QStringList{u"--label"_qs, u"A03"_qs};
    QTest::newRow("without letters") << QStringLiteral("🍜") << QStringLiteral("-") << QStringList();
    QTest::newRow("dynamic") << chinese << spelled << QStringList{u"--amount"_qs, u"0.01"_qs, u"--bill"_qs, u"7"_qs};
    QTest::newRow("prompt") << chinese << spelled << QStringList{u"--tip"_qs, u"prompt"_qs};
    QTest::newRow("fixed") << chinese << spelled << QStringList{u"--tip"_qs, u"2.00"_qs};
    QTest::newRow("percentage") << chinese << spelled << QStringList{u"--tip"_qs, u"7.5%"_qs};
}

/// The wallet's strict reader of EMVCo codes finds nothing to complain of in what the service writes.
void PurchaseServiceTest::writesCodesThatItselfReads()
{
    QFETCH(QString, name);
    QFETCH(QString, latin);
    QFETCH(QStringList, options);
    const QString code = m_service->addCode(m_service->addMerchant(name, u"dining"_qs, u"杭州"_qs), options);
    const auto parsed = readMerchantCode(code.toUtf8());
    QVERIFY2(parsed, qPrintable(code));
    QCOMPARE(parsed->name, latin);
    QVERIFY(parsed->bentRules.isEmpty());
    const auto offer = read(code);
    QVERIFY(offer);
    QCOMPARE(offer->merchantName, name);
    QCOMPARE(offer->amount, parsed->amount);
}

void PurchaseServiceTest::paysOnceWithTheTip()
{
    const auto review = prepare(m_service->addCode(m_merchant, {u"--tip"_qs, u"prompt"_qs}), 1900, 100);
    QVERIFY(review);
    QCOMPARE(review->amount, yuan(1900));
    QCOMPARE(review->tip, yuan(100));
    QCOMPARE(review->total, yuan(2000));
    QCOMPARE(review->balanceAfter, yuan(98000));
    const auto paid = send(review->intentId);
    QVERIFY(paid);
    QCOMPARE(paid->state, Transfer::State::Settled);
    QVERIFY(paid->isToMerchant());
    QCOMPARE(paid->amount, yuan(2000));
    QVERIFY(!paid->movementId.isEmpty());
    verifyBooks(2, 98000);
}

void PurchaseServiceTest::paysACodeForOnePaymentOnce()
{
    const QString code = m_service->addCode(m_merchant, {u"--amount"_qs, u"38.00"_qs});
    const auto first = prepare(code, 3800);
    const auto second = prepare(code, 3800);
    QVERIFY(first && second);
    QCOMPARE(send(first->intentId)->state, Transfer::State::Settled);
    const auto declined = send(second->intentId);
    QVERIFY(declined);
    QCOMPARE(declined->state, Transfer::State::Declined);
    QCOMPARE(declined->reason, ErrorCode::MerchantCodeUsed);
    verifyBooks(2, 96200);
}

void PurchaseServiceTest::sendsAgainWhenTheAnswerIsLost()
{
    const auto review = prepare(m_service->addCode(m_merchant, {u"--amount"_qs, u"38.00"_qs}), 3800);
    QVERIFY(review);
    m_proxy->cut(CuttingProxy::Cut::Answer, PurchaseLine, 1);
    const auto paid = send(review->intentId);
    QVERIFY(paid);
    QCOMPARE(paid->state, Transfer::State::Settled);
    verifyBooks(2, 96200);
}

void PurchaseServiceTest::staysOpenWhenNoAnswerCame()
{
    const QString code = m_service->addCode(m_merchant);
    const auto review = prepare(code, 3800);
    QVERIFY(review);
    m_proxy->cut(CuttingProxy::Cut::Request, PurchaseLine);
    const auto open = send(review->intentId);
    QVERIFY(open);
    QVERIFY(open->isOpen());
    QVERIFY(open->isToMerchant());
    QCOMPARE(wallet().account()->available(), yuan(96200));
    QVERIFY(prepare(code, 3800)->resemblesOpen);
    QVERIFY(!prepare(code, 3801)->resemblesOpen);
    m_proxy->cut(CuttingProxy::Cut::Nothing, {});
    const auto known = QCoro::waitFor(wallet().transfers()->cancelIfNotTaken(review->intentId));
    QVERIFY(known);
    QCOMPARE(known->state, Transfer::State::NotTaken);
    verifyBooks(1, 100000);
}

void PurchaseServiceTest::saysWhyACodeCannotBePaid()
{
    const QString code = m_service->addCode(m_merchant, {u"--amount"_qs, u"38.00"_qs, u"--expires"_qs, u"1m"_qs});
    QCOMPARE(read(u"000201"_qs).error().code, ErrorCode::PayCodeMalformed);
    QVERIFY(m_service->steerMerchants({u"close"_qs, u"--merchant"_qs, m_merchant}).exitCode == 0);
    QCOMPARE(read(code).error().code, ErrorCode::MerchantClosed);
    QVERIFY(m_service->steerMerchants({u"open"_qs, u"--merchant"_qs, m_merchant}).exitCode == 0);
    QVERIFY(read(code));
    QVERIFY(m_service->advanceClock(u"2m"_qs));
    QCOMPARE(read(code).error().code, ErrorCode::MerchantCodeExpired);
    ServiceProcess other;
    QVERIFY(other.start());
    const QString foreign = other.addCode(other.addMerchant(u"CAFE"_qs, u"dining"_qs, u"HANGZHOU"_qs));
    QCOMPARE(read(foreign).error().code, ErrorCode::MerchantCodeUnknown);
}

void PurchaseServiceTest::writesNothingForWhatCannotBePaid()
{
    const QString code = m_service->addCode(m_merchant, {u"--tip"_qs, u"prompt"_qs});
    QCOMPARE(prepare(code, 0).error().code, ErrorCode::AmountZero);
    QCOMPARE(prepare(code, 100, 101).error().code, ErrorCode::AmountTooLarge);
    QCOMPARE(prepare(code, 99950, 51).error().code, ErrorCode::BalanceInsufficient);
    QVERIFY(wallet().payments()->open().isEmpty());
}

QTEST_GUILESS_MAIN(PurchaseServiceTest)
#include "tst_purchaseservice.moc"
