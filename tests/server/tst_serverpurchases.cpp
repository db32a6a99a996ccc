// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/merchants/merchantbook.h"
#include "server/merchants/merchantstore.h"
#include "server/merchants/refunding.h"
#include "tests/server/twopeopletest.h"

#include <QTest>

#include <atomic>
#include <functional>
#include <thread>

using namespace BillfoldService;
using boost::json::object;

class ServerPurchasesTest : public TwoPeopleTest
{
    Q_OBJECT

public:
    ServerPurchasesTest()
        : TwoPeopleTest(100'000, {.perPayment = 10'000, .perDay = 15'000, .perMonth = 50'000})
    {
    }

private Q_SLOTS:
    void moneyReachesTheMerchantOnce();
    void codeSaysWhomAndHowMuch();
    void onlyTheWholeCodeIsKnown();
    void tipsFollowTheRule_data();
    void tipsFollowTheRule();
    void declinesAreKept_data();
    void declinesAreKept();
    void codeIdsBelongToTheirPayer();
    void codeForOnePaymentIsPaidOnce();
    void twoPayersAtOnceOnePays();
    void sameRequestInParallelMovesMoneyOnce();
    void limitsCountPurchasesAndTransfers();
    void refundsComeBackOnce();
    void refundsNeverExceedWhatWasPaid();

private:
    /// A merchant of this test with a code of its own; `code` says for what.
    std::string makeCode(MerchantCode code = {});
    [[nodiscard]] long long merchantsGained();
    [[nodiscard]] Result<Refund> announce(const std::string &purchaseId, std::int64_t minor);
    void setStates(MerchantState state);
};

std::string ServerPurchasesTest::makeCode(MerchantCode code)
{
    SystemRandom random;
    const auto issued = m_service->database().write([&](Transaction &transaction) -> Result<MerchantCode> {
        const auto merchant = openMerchant(
            transaction, random, {.name = "外婆家（西湖店）", .category = "dining", .city = "杭州"});
        if (!merchant)
            return failure(merchant.error());
        code.merchantId = merchant->id;
        return issueMerchantCode(transaction, random, code);
    });
    return issued ? issued->content : std::string();
}

long long ServerPurchasesTest::merchantsGained()
{
    return m_service->number(
        "SELECT CAST(coalesce(sum(amount_minor), 0) AS BIGINT) FROM postings WHERE ledger_account_id LIKE 'merchant:%'");
}

void ServerPurchasesTest::setStates(MerchantState state)
{
    m_service->execute(state == MerchantState::Open ? "UPDATE merchants SET state = 'open'"
                                                    : "UPDATE merchants SET state = 'closed'");
}

Result<Refund> ServerPurchasesTest::announce(const std::string &purchaseId, std::int64_t minor)
{
    return m_service->database().write([&](Transaction &transaction) -> Result<Refund> {
        return announceRefund(transaction, {.purchaseId = purchaseId, .amountMinor = minor, .note = "两份退一份"});
    });
}

void ServerPurchasesTest::moneyReachesTheMerchantOnce()
{
    const std::string code = makeCode();
    const Response response = m_chen->buy(code, 1'900);
    QCOMPARE(response.status, 201);
    QCOMPARE(m_chen->balance(), std::int64_t(98'100));
    QCOMPARE(merchantsGained(), 1'900LL);
    const object body = bodyOf(response);
    QCOMPARE(textOf(body, "status"), std::string("SETTLED"));
    const object movement = body.at("movement").as_object();
    QCOMPARE(textOf(movement, "kind"), std::string("payment"));
    QCOMPARE(movement.at("amount").at("minor").as_int64(), std::int64_t(-1'900));
    QCOMPARE(textOf(movement.at("counterparty").as_object(), "name"), std::string("外婆家（西湖店）"));
    QCOMPARE(textOf(movement.at("counterparty").as_object(), "category"), std::string("dining"));
    const object purchase = body.at("purchase").as_object();
    QCOMPARE(textOf(movement, "purchaseId"), textOf(purchase, "id"));
    QCOMPARE(purchase.at("amount").at("minor").as_int64(), std::int64_t(1'900));

    const object page = bodyOf(m_service->send(m_chen->device, "GET", "/v1/changes?after=2"));
    QCOMPARE(page.at("changes").at(0).at("movement").as_object(), movement);
    // A code without an amount is good for the next one, too.
    QCOMPARE(m_wang->readCode(code).status, 200);
}

void ServerPurchasesTest::codeSaysWhomAndHowMuch()
{
    const std::string code = makeCode({.amountMinor = 16'800,
        .tip = {TipRule::Kind::Percentage, 10'00},
        .billNumber = "WPJ-20417",
        .storeLabel = "12",
        .expiresAt = m_service->now() + std::chrono::minutes(15)});
    const object offer = bodyOf(m_chen->readCode(code));
    QCOMPARE(textOf(offer.at("merchant").as_object(), "name"), std::string("外婆家（西湖店）"));
    QCOMPARE(offer.at("amount").at("minor").as_int64(), std::int64_t(16'800));
    QCOMPARE(offer.at("tip").at("hundredthsOfPercent").as_int64(), std::int64_t(1'000));
    QCOMPARE(textOf(offer, "billNumber"), std::string("WPJ-20417"));
    QVERIFY(offer.contains("expiresAt"));
    QVERIFY(QByteArray::fromStdString(code).startsWith("000201010212"));
    QVERIFY(code.contains("app.billfold"));
    QVERIFY(code.contains("5406168.00"));
    QVERIFY(code.contains("5502035705") && code.contains("10.00"));
}

void ServerPurchasesTest::onlyTheWholeCodeIsKnown()
{
    const std::string code = makeCode();
    QCOMPARE(m_chen->readCode(code).status, 200);
    QCOMPARE(problemOf(m_chen->readCode(code + ' ')), QStringLiteral("merchant-code-unknown"));
    std::string cheaper = code;
    cheaper.replace(cheaper.find("5303156"), 7, "5303840");
    QCOMPARE(problemOf(m_chen->readCode(cheaper)), QStringLiteral("merchant-code-unknown"));
    QCOMPARE(problemOf(m_chen->readCode("https://example.org")), QStringLiteral("merchant-code-unknown"));
    QCOMPARE(problemOf(m_chen->readCode("")), QStringLiteral("invalid"));
    QCOMPARE(problemOf(m_chen->readCode(std::string(2049, '0'))), QStringLiteral("invalid"));
}

void ServerPurchasesTest::tipsFollowTheRule_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<qint64>("value");
    QTest::addColumn<qint64>("tip");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, TipRule::Kind kind, qint64 value, qint64 tip, const char *problem = "") {
        QTest::newRow(name) << int(kind) << value << tip << QString::fromLatin1(problem);
    };
    row("none where none is asked", TipRule::Kind::None, 0, 0);
    row("one where none is asked", TipRule::Kind::None, 0, 1, "amount-differs");
    row("as the payer likes", TipRule::Kind::Prompt, 0, 333);
    row("more than the bill", TipRule::Kind::Prompt, 0, 1'926, "amount-differs");
    row("a negative one", TipRule::Kind::Prompt, 0, -1, "invalid");
    row("the fixed one", TipRule::Kind::Fixed, 200, 200);
    row("not the fixed one", TipRule::Kind::Fixed, 200, 199, "amount-differs");
    row("a percentage, half a unit up", TipRule::Kind::Percentage, 10'00, 193);
    row("not the percentage", TipRule::Kind::Percentage, 10'00, 192, "amount-differs");
}

void ServerPurchasesTest::tipsFollowTheRule()
{
    QFETCH(int, kind);
    QFETCH(qint64, value);
    QFETCH(qint64, tip);
    QFETCH(QString, problem);
    const Response response = m_chen->buy(makeCode({.tip = {TipRule::Kind(kind), value}}), 1'925, tip);
    QCOMPARE(problemOf(response), problem);
    const qint64 paid = problem.isEmpty() ? 1'925 + tip : 0;
    QCOMPARE(m_chen->balance(), std::int64_t(100'000 - paid));
    QCOMPARE(merchantsGained(), static_cast<long long>(paid));
}

void ServerPurchasesTest::declinesAreKept_data()
{
    QTest::addColumn<QString>("problem");
    QTest::addColumn<int>("status");
    QTest::newRow("poor") << QStringLiteral("insufficient-balance") << 422;
    QTest::newRow("limit") << QStringLiteral("limit-exceeded") << 422;
    QTest::newRow("closed") << QStringLiteral("merchant-closed") << 422;
    QTest::newRow("other amount") << QStringLiteral("amount-differs") << 422;
    QTest::newRow("code over") << QStringLiteral("merchant-code-expired") << 410;
    QTest::newRow("code paid") << QStringLiteral("merchant-code-used") << 410;
    QTest::newRow("too late") << QStringLiteral("expired") << 410;
}

void ServerPurchasesTest::declinesAreKept()
{
    QFETCH(QString, problem);
    QFETCH(int, status);
    const std::string row = QTest::currentDataTag();
    TestPerson &payer = row == "poor" ? *m_wang : *m_chen;
    const std::string code = makeCode(
        {.amountMinor = 5'000, .expiresAt = m_service->now() + std::chrono::minutes(row == "code over" ? 1 : 60)});
    const std::string paidCode = row == "limit" ? makeCode() : code;
    const std::int64_t amount = row == "limit" ? 10'001 : row == "other amount" ? 4'999 : 5'000;
    const std::string body = payer.purchaseBody(paidCode, amount);
    std::int64_t before = payer.balance();
    if (row == "closed")
        setStates(MerchantState::Closed);
    if (row == "code paid") {
        QCOMPARE(payer.buy(code, 5'000).status, 201);
        before -= 5'000;
    }
    if (row == "code over")
        m_service->advance(std::chrono::minutes(2));
    if (row == "too late") {
        m_service->advance(std::chrono::minutes(14));
        payer.signIn(payer.device, payer.proof);
        m_service->advance(std::chrono::minutes(2));
    }
    const std::string key = TestPerson::freshKey();
    const std::string approval = payer.approvalFor(body, "/v1/purchases");
    const Response declined = payer.sendPayment("/v1/purchases", body, key, approval);
    QCOMPARE(problemOf(declined), problem);
    QCOMPARE(declined.status, status);
    // What was in the way is gone, and the answer stays.
    setStates(MerchantState::Open);
    m_service->credit(payer.phone, 1'000'000);
    QCOMPARE(payer.sendPayment("/v1/purchases", body, key, {}).body, declined.body);
    QCOMPARE(payer.balance(), before + 1'000'000);
}

void ServerPurchasesTest::codeIdsBelongToTheirPayer()
{
    m_service->credit(m_wang->phone, 10'000);
    const std::string code = makeCode();
    const auto pay = [&](TestPerson &person, const std::string &body) {
        return problemOf(person.sendPayment(
            "/v1/purchases", body, TestPerson::freshKey(), person.approvalFor(body, "/v1/purchases")));
    };
    QCOMPARE(pay(*m_wang, m_chen->purchaseBody(code, 100)), QStringLiteral("merchant-code-unknown"));
    // Neither is somebody's payee id the id of a code.
    object body = boost::json::parse(m_chen->purchaseBody(code, 100)).as_object();
    body["codeId"] = m_chen->payeeIdOf(m_wang->phone);
    QCOMPARE(pay(*m_chen, serialize(body)), QStringLiteral("merchant-code-unknown"));
    QCOMPARE(m_service->number("SELECT count(*) FROM payments"), 0LL);
    QCOMPARE(merchantsGained(), 0LL);
}

void ServerPurchasesTest::codeForOnePaymentIsPaidOnce()
{
    const std::string code = makeCode({.amountMinor = 5'000});
    const std::string second = m_chen->purchaseBody(code, 5'000);
    QCOMPARE(m_chen->buy(code, 5'000).status, 201);
    QCOMPARE(problemOf(m_chen->readCode(code)), QStringLiteral("merchant-code-used"));
    QCOMPARE(problemOf(m_chen->sendPayment(
                 "/v1/purchases", second, TestPerson::freshKey(), m_chen->approvalFor(second, "/v1/purchases"))),
        QStringLiteral("merchant-code-used"));
    QCOMPARE(merchantsGained(), 5'000LL);
}

void ServerPurchasesTest::twoPayersAtOnceOnePays()
{
    constexpr int rounds = 8;
    m_service->credit(m_wang->phone, 100'000);
    for (int round = 1; round <= rounds; ++round) {
        const std::string code = makeCode({.amountMinor = 100});
        std::vector<Response> responses(2);
        // Both have read the code before one of them pays.
        std::vector<std::function<void()>> payments;
        for (TestPerson *payer : {m_chen.get(), m_wang.get()}) {
            const std::string body = payer->purchaseBody(code, 100);
            payments.emplace_back([payer, body, approval = payer->approvalFor(body, "/v1/purchases"),
                                      &response = responses[payments.size()]] {
                response = payer->sendPayment("/v1/purchases", body, TestPerson::freshKey(), approval);
            });
        }
        std::vector<std::thread> threads;
        for (const auto &pay : payments)
            threads.emplace_back(pay);
        for (std::thread &thread : threads)
            thread.join();
        const bool isFirst = responses[0].status == 201;
        QCOMPARE(responses[isFirst ? 0 : 1].status, 201);
        QCOMPARE(problemOf(responses[isFirst ? 1 : 0]), QStringLiteral("merchant-code-used"));
        QCOMPARE(merchantsGained(), 100LL * round);
    }
    QCOMPARE(m_chen->balance() + m_wang->balance(), std::int64_t(200'000 - 100 * rounds));
}

void ServerPurchasesTest::sameRequestInParallelMovesMoneyOnce()
{
    const std::string body = m_chen->purchaseBody(makeCode(), 100);
    const std::string key = TestPerson::freshKey();
    const std::string approval = m_chen->approvalFor(body, "/v1/purchases");
    std::vector<std::thread> threads;
    for (int number = 0; number < 12; ++number)
        threads.emplace_back([&] { m_chen->sendPayment("/v1/purchases", body, key, approval); });
    for (std::thread &thread : threads)
        thread.join();
    const Response settled = m_chen->sendPayment("/v1/purchases", body, key, {});
    QCOMPARE(settled.status, 201);
    QCOMPARE(headerOf(settled, "Idempotent-Replayed"), std::string("true"));
    QCOMPARE(m_chen->balance(), std::int64_t(99'900));
    QCOMPARE(merchantsGained(), 100LL);
}

void ServerPurchasesTest::limitsCountPurchasesAndTransfers()
{
    QCOMPARE(m_chen->buy(makeCode({.tip = {TipRule::Kind::Prompt, 0}}), 9'000, 1'000).status, 201);
    QCOMPARE(problemOf(m_chen->pay(m_wang->phone, 5'001)), QStringLiteral("limit-exceeded"));
    QCOMPARE(m_chen->pay(m_wang->phone, 4'000).status, 201);
    QCOMPARE(problemOf(m_chen->buy(makeCode(), 1'001)), QStringLiteral("limit-exceeded"));
    const object limits = bodyOf(m_service->send(m_chen->device, "GET", "/v1/account")).at("limits").as_object();
    QCOMPARE(limits.at("usedToday").at("minor").as_int64(), std::int64_t(14'000));
}

void ServerPurchasesTest::refundsComeBackOnce()
{
    const object purchase
        = bodyOf(m_chen->buy(makeCode({.tip = {TipRule::Kind::Prompt, 0}}), 5'000, 500)).at("purchase").as_object();
    const std::string id = textOf(purchase, "id");
    const auto first = announce(id, 2'000);
    QVERIFY(first);
    QCOMPARE(first->number, std::int64_t(1));
    QTRY_COMPARE(m_chen->balance(), std::int64_t(96'500));
    QVERIFY(announce(id, 3'500));
    QTRY_COMPARE(m_chen->balance(), std::int64_t(100'000));
    QCOMPARE(merchantsGained(), 0LL);

    const object page = bodyOf(m_service->send(m_chen->device, "GET", "/v1/changes?after=3"));
    const object refund = page.at("changes").at(0).at("movement").as_object();
    QCOMPARE(textOf(refund, "kind"), std::string("refund"));
    QCOMPARE(textOf(refund, "purchaseId"), id);
    QCOMPARE(textOf(refund, "note"), std::string("两份退一份"));
    QCOMPARE(refund.at("amount").at("minor").as_int64(), std::int64_t(2'000));
    QCOMPARE(textOf(refund.at("counterparty").as_object(), "name"), std::string("外婆家（西湖店）"));

    // The same work again, by whomever, books nothing.
    SystemRandom random;
    const ReceiptSigner signer(m_service->keys(), "billfold-test");
    const auto again = m_service->database().write([&](Transaction &transaction) {
        return landRefund(transaction, random, signer, {std::string(refundWorkKind), id + "/1", "{}", {}});
    });
    QVERIFY(again);
    QVERIFY(again->movements.empty());
    QCOMPARE(m_chen->balance(), std::int64_t(100'000));
}

void ServerPurchasesTest::refundsNeverExceedWhatWasPaid()
{
    const std::string id
        = textOf(bodyOf(m_chen->buy(makeCode(), 1'000)).at("purchase").as_object(), "id");
    QCOMPARE(announce(id, 1'001).error().type, ProblemType::AmountDiffers);
    QCOMPARE(announce(id, 0).error().type, ProblemType::Invalid);
    QCOMPARE(announce("nobody", 1).error().type, ProblemType::NotFound);
    QVERIFY(announce(id, 600));
    // What is announced counts before it is booked; several at once share what is left.
    std::atomic<int> taken {0};
    std::vector<std::thread> threads;
    for (int number = 0; number < 6; ++number)
        threads.emplace_back([&] { taken += announce(id, 150).has_value() ? 1 : 0; });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(taken.load(), 2);
    QTRY_COMPARE(m_chen->balance(), std::int64_t(99'900));
    QCOMPARE(merchantsGained(), 100LL);
}

QTEST_GUILESS_MAIN(ServerPurchasesTest)
#include "tst_serverpurchases.moc"
