// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/fundingtest.h"

using namespace BillfoldService;

/// Money that comes and goes over banks.
class ServerFundingTest : public FundingTest
{
    Q_OBJECT

private Q_SLOTS:
    void topUpComesInOnce();
    void refusalKeepsTheMoneyAtTheBank();
    void silentBankIsAskedUntilItKnows();
    void codeOfTheBankIsAskedFor();
    void threeWrongCodesEndIt();
    void withdrawalLeavesAtOnceAndArrives();
    void refusedWithdrawalComesBackOnce();
    void declines_data();
    void declines();
    void maintenanceIsAnnouncedAndDeclines();
    void orderIsVoidedOnlyBeforeItArrives();
    void limitsCountWithdrawals();
};

void ServerFundingTest::topUpComesInOnce()
{
    const std::string source = bind(*m_chen);
    const std::string text = body(source, 50'000);
    const std::string key = TestPerson::freshKey();
    const Response taken = order(*m_chen, "/v1/top-ups", text, key);
    QCOMPARE(taken.status, 202);
    QCOMPARE(textOf(bodyOf(taken), "status"), std::string("PROCESSING"));
    const Response again = order(*m_chen, "/v1/top-ups", text, key);
    QCOMPARE(again.body, taken.body);
    QCOMPARE(headerOf(again, "Idempotent-Replayed"), std::string("true"));
    QCOMPARE(waitFor(QStringLiteral("succeeded")), QStringLiteral("succeeded"));
    QCOMPARE(m_chen->balance(), Start + 50'000);
    QCOMPARE(m_service->number("SELECT count(*) FROM funding_operations"), 1);
    QCOMPARE(m_service->number("SELECT sum(amount_minor) FROM sandbox_bank_orders WHERE state = 'done'"), 50'000);
    const Response asked = m_service->send(m_chen->device, "GET", "/v1/payments/" + key);
    QCOMPARE(textOf(bodyOf(asked), "status"), std::string("PROCESSING"));
    const std::string feed = m_service->send(m_chen->device, "GET", "/v1/changes?after=0").body;
    QVERIFY(feed.find("\"state\":\"succeeded\"") != std::string::npos);
}

void ServerFundingTest::refusalKeepsTheMoneyAtTheBank()
{
    tell({.answer = "insufficient-funds"});
    QCOMPARE(order(*m_chen, "/v1/top-ups", bind(*m_chen), 50'000).status, 202);
    QCOMPARE(waitFor(QStringLiteral("failed")), QStringLiteral("failed"));
    QCOMPARE(text("SELECT reason FROM funding_operations"), QStringLiteral("insufficient-funds"));
    QCOMPARE(m_chen->balance(), Start);
}

void ServerFundingTest::silentBankIsAskedUntilItKnows()
{
    const std::string source = bind(*m_chen);
    tell({.answer = "silent", .later = "succeed", .after = std::chrono::minutes(20)});
    QCOMPARE(order(*m_chen, "/v1/top-ups", source, 50'000).status, 202);
    QCOMPARE(waitFor(QStringLiteral("unknown")), QStringLiteral("unknown"));
    QCOMPARE(m_chen->balance(), Start);
    m_service->advance(std::chrono::hours(1));
    QCOMPARE(waitFor(QStringLiteral("succeeded")), QStringLiteral("succeeded"));
    QCOMPARE(m_chen->balance(), Start + 50'000);
    QCOMPARE(m_service->number("SELECT count(*) FROM sandbox_bank_orders"), 1);
}

void ServerFundingTest::codeOfTheBankIsAskedFor()
{
    const std::string source = bind(*m_chen);
    tell({.answer = "ask-code"});
    const Response taken = order(*m_chen, "/v1/top-ups", source, 50'000);
    const std::string id = textOf(bodyOf(taken).at("operation").as_object(), "id");
    QCOMPARE(waitFor(QStringLiteral("authentication")), QStringLiteral("authentication"));
    const std::string path = "/v1/funding-operations/" + id + "/code";
    const std::string right = m_service->latestCode(m_chen->phone);
    const std::string wrong = right == "000000" ? "000001" : "000000";
    QCOMPARE(problemOf(m_service->send(m_chen->device, "POST", path, "{\"code\":\"" + wrong + "\"}")),
        QStringLiteral("code-wrong"));
    QCOMPARE(problemOf(m_service->send(m_wang->device, "POST", path, "{\"code\":\"" + right + "\"}")),
        QStringLiteral("not-found"));
    const Response typed = m_service->send(m_chen->device, "POST", path, "{\"code\":\"" + right + "\"}");
    QCOMPARE(textOf(bodyOf(typed), "state"), std::string("succeeded"));
    QCOMPARE(m_chen->balance(), Start + 50'000);
    QCOMPARE(problemOf(m_service->send(m_chen->device, "POST", path, "{\"code\":\"" + right + "\"}")),
        QStringLiteral("operation-over"));
    QCOMPARE(m_chen->balance(), Start + 50'000);
}

void ServerFundingTest::threeWrongCodesEndIt()
{
    const std::string source = bind(*m_chen);
    tell({.answer = "ask-code"});
    const Response taken = order(*m_chen, "/v1/top-ups", source, 50'000);
    const std::string id = textOf(bodyOf(taken).at("operation").as_object(), "id");
    QCOMPARE(waitFor(QStringLiteral("authentication")), QStringLiteral("authentication"));
    const std::string right = m_service->latestCode(m_chen->phone);
    const std::string wrong = right == "000000" ? "000001" : "000000";
    for (int count = 0; count < 3; ++count)
        m_service->send(m_chen->device, "POST", "/v1/funding-operations/" + id + "/code", "{\"code\":\"" + wrong + "\"}");
    QCOMPARE(waitFor(QStringLiteral("failed")), QStringLiteral("failed"));
    QCOMPARE(text("SELECT reason FROM funding_operations"), QStringLiteral("authentication-failed"));
    QCOMPARE(m_chen->balance(), Start);
}

void ServerFundingTest::withdrawalLeavesAtOnceAndArrives()
{
    const std::string source = bind(*m_chen);
    tell({.answer = "pending", .later = "succeed", .after = std::chrono::hours(2)});
    const Response taken = order(*m_chen, "/v1/withdrawals", source, 30'000);
    QCOMPARE(taken.status, 202);
    QCOMPARE(bodyOf(taken).at("movement").at("amount").at("minor").as_int64(), -30'000);
    QCOMPARE(m_chen->balance(), Start - 30'000);
    QCOMPARE(waitFor(QStringLiteral("processing")), QStringLiteral("processing"));
    m_service->advance(std::chrono::hours(3));
    QCOMPARE(waitFor(QStringLiteral("succeeded")), QStringLiteral("succeeded"));
    QCOMPARE(m_chen->balance(), Start - 30'000);
}

void ServerFundingTest::refusedWithdrawalComesBackOnce()
{
    const std::string source = bind(*m_chen);
    tell({.answer = "pending", .later = "returned-by-bank", .after = std::chrono::hours(2)});
    QCOMPARE(order(*m_chen, "/v1/withdrawals", source, 30'000).status, 202);
    QCOMPARE(waitFor(QStringLiteral("processing")), QStringLiteral("processing"));
    m_service->advance(std::chrono::hours(3));
    QCOMPARE(waitFor(QStringLiteral("reversed")), QStringLiteral("reversed"));
    QCOMPARE(m_chen->balance(), Start);
    QCOMPARE(m_service->number("SELECT count(*) FROM movements WHERE kind = 'withdrawal-returned'"), 1);
}

void ServerFundingTest::declines_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("number");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("problem");
    const QString debit = QString::fromStdString(luhn(DebitCard));
    const QString credit = QString::fromStdString(luhn(CreditCard));
    const QString in = QStringLiteral("/v1/top-ups");
    const QString out = QStringLiteral("/v1/withdrawals");
    QTest::newRow("too little in") << in << debit << qint64(99) << QStringLiteral("below-minimum");
    QTest::newRow("too much in") << in << debit << qint64(5'000'001) << QStringLiteral("limit-exceeded");
    QTest::newRow("too little out") << out << debit << qint64(999) << QStringLiteral("below-minimum");
    QTest::newRow("more than there is") << out << debit << qint64(Start + 1) << QStringLiteral("insufficient-balance");
    QTest::newRow("over the limit") << out << debit << qint64(5'000'001) << QStringLiteral("limit-exceeded");
    QTest::newRow("to a credit card") << out << credit << qint64(5'000) << QStringLiteral("credit-card-not-allowed");
}

void ServerFundingTest::declines()
{
    QFETCH(QString, path);
    QFETCH(QString, number);
    QFETCH(qint64, minor);
    const std::string text = body(bind(*m_chen, number.toStdString()), minor);
    const std::string key = TestPerson::freshKey();
    const Response declined = order(*m_chen, path.toStdString(), text, key);
    QTEST(problemOf(declined), "problem");
    // For ever, byte for byte.
    QCOMPARE(order(*m_chen, path.toStdString(), text, key).body, declined.body);
    QCOMPARE(m_chen->balance(), Start);
    QCOMPARE(m_service->number("SELECT count(*) FROM funding_operations"), 0);
}

void ServerFundingTest::maintenanceIsAnnouncedAndDeclines()
{
    const std::string source = bind(*m_chen);
    const auto told = m_service->database().write([&](Transaction &transaction) -> Result<void> {
        writeWindow(transaction, {"招商银行", transaction.now(), transaction.now() + std::chrono::minutes(10)});
        writeWindow(transaction, {"中国银行", transaction.now(), transaction.now() + std::chrono::minutes(10)});
        return {};
    });
    QVERIFY(told.has_value());
    const auto overview = bodyOf(m_service->send(m_chen->device, "GET", "/v1/funding"));
    QCOMPARE(overview.at("maintenance").as_array().size(), 2U);
    const Response declined = order(*m_chen, "/v1/top-ups", source, 5'000);
    QCOMPARE(problemOf(declined), QStringLiteral("channel-maintenance"));
    QVERIFY(bodyOf(declined).at("retryAfterSeconds").as_int64() > 500);
    m_service->advance(std::chrono::minutes(11));
    QCOMPARE(order(*m_chen, "/v1/top-ups", source, 5'000).status, 202);
    QCOMPARE(waitFor(QStringLiteral("succeeded")), QStringLiteral("succeeded"));
}

void ServerFundingTest::orderIsVoidedOnlyBeforeItArrives()
{
    const std::string source = bind(*m_chen);
    const std::string text = body(source, 5'000);
    const auto tombstone = [&](const std::string &key) {
        return m_service->send(m_chen->device, "POST", "/v1/payments/" + key + "/void",
            "{\"intentHash\":\"" + TestDevice::intentHash("/v1/top-ups", text) + "\"}");
    };
    const std::string early = TestPerson::freshKey();
    QCOMPARE(textOf(bodyOf(tombstone(early)), "status"), std::string("VOID"));
    QCOMPARE(problemOf(order(*m_chen, "/v1/top-ups", text, early)), QStringLiteral("payment-void"));
    QCOMPARE(m_service->number("SELECT count(*) FROM sandbox_bank_orders"), 0);
    // What a bank has is never voided.
    const std::string late = TestPerson::freshKey();
    QCOMPARE(order(*m_chen, "/v1/top-ups", text, late).status, 202);
    QCOMPARE(textOf(bodyOf(tombstone(late)), "status"), std::string("PROCESSING"));
    QCOMPARE(waitFor(QStringLiteral("succeeded")), QStringLiteral("succeeded"));
    QCOMPARE(m_chen->balance(), Start + 5'000);
}

void ServerFundingTest::limitsCountWithdrawals()
{
    const std::string source = bind(*m_chen);
    QCOMPARE(order(*m_chen, "/v1/withdrawals", source, 30'000).status, 202);
    QCOMPARE(waitFor(QStringLiteral("succeeded")), QStringLiteral("succeeded"));
    const auto limits = bodyOf(m_service->send(m_chen->device, "GET", "/v1/account")).at("limits").as_object();
    QCOMPARE(limits.at("usedToday").at("minor").as_int64(), 30'000);
}

QTEST_GUILESS_MAIN(ServerFundingTest)
#include "tst_serverfunding.moc"
