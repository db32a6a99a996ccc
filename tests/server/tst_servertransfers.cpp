// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/twopeopletest.h"

#include <QTest>

#include <thread>

using namespace BillfoldService;
using boost::json::object;
using boost::json::serialize;

class ServerTransfersTest : public TwoPeopleTest
{
    Q_OBJECT

public:
    ServerTransfersTest()
        : TwoPeopleTest(100'000, {.perPayment = 10'000, .perDay = 15'000, .perMonth = 20'000})
    {
    }

private Q_SLOTS:
    void moneyMovesOnceAndBothSeeIt();
    void payeeIsConfirmed();
    void unknownPayeesAreRefused();
    void approvalIsNeededAndFitsOneTransferOnce();
    void approvalExpires();
    void wrongPinsAreCountedAndLock();
    void rightPinGivesTriesBack();
    void parallelPinGuessesGetFiveTries();
    void balanceNeverGoesBelowTheFloor();
    void parallelTransfersNeverOverdraw();
    void oppositeTransfersBothSucceed();
    void limitsAreKept();
    void parallelTransfersKeepTheLimits();
    void badRequestsAreRefused_data();
    void badRequestsAreRefused();

private:
    [[nodiscard]] std::int64_t allMoney();
};

std::int64_t ServerTransfersTest::allMoney()
{
    return m_chen->balance() + m_wang->balance();
}

void ServerTransfersTest::moneyMovesOnceAndBothSeeIt()
{
    const Response response = m_chen->pay(m_wang->phone, 2'000, "周五的晚饭 🍜");
    QCOMPARE(response.status, 201);
    QCOMPARE(m_chen->balance(), std::int64_t(98'000));
    QCOMPARE(m_wang->balance(), std::int64_t(2'000));
    const object body = bodyOf(response);
    QCOMPARE(textOf(body, "status"), std::string("SETTLED"));
    const object movement = body.at("movement").as_object();
    QCOMPARE(textOf(movement, "kind"), std::string("transfer-out"));
    QCOMPARE(movement.at("amount").at("minor").as_int64(), std::int64_t(-2'000));
    QCOMPARE(movement.at("balanceAfter").at("minor").as_int64(), std::int64_t(98'000));
    QCOMPARE(movement.at("seq").as_int64(), std::int64_t(2));
    QCOMPARE(textOf(movement.at("counterparty").as_object(), "name"), std::string("王*明"));
    QCOMPARE(textOf(body.at("transfer").as_object(), "note"), std::string("周五的晚饭 🍜"));

    const object page = bodyOf(m_service->send(m_wang->device, "GET", "/v1/changes?after=1"));
    const object incoming = page.at("changes").at(0).at("movement").as_object();
    QCOMPARE(textOf(incoming, "kind"), std::string("transfer-in"));
    QCOMPARE(incoming.at("amount").at("minor").as_int64(), std::int64_t(2'000));
    QCOMPARE(textOf(incoming.at("counterparty").as_object(), "name"), std::string("陈*"));
    QCOMPARE(textOf(incoming, "transferId"), textOf(movement, "transferId"));

    const object limits = bodyOf(m_service->send(m_chen->device, "GET", "/v1/account")).at("limits").as_object();
    QCOMPARE(limits.at("usedToday").at("minor").as_int64(), std::int64_t(2'000));
    QCOMPARE(limits.at("usedThisMonth").at("minor").as_int64(), std::int64_t(2'000));
}

void ServerTransfersTest::payeeIsConfirmed()
{
    const auto lookUp = [&](const object &body) {
        return bodyOf(m_service->send(m_chen->device, "POST", "/v1/payees/lookup", serialize(body)));
    };
    const object payee = lookUp({{"phone", m_wang->phone}, {"name", "王小明"}});
    QCOMPARE(textOf(payee, "maskedName"), std::string("王*明"));
    QCOMPARE(textOf(payee, "maskedPhone"), std::string("+86 137 **** 9015"));
    QCOMPARE(textOf(payee, "match"), std::string("match"));
    QCOMPARE(payee.at("firstTime").as_bool(), true);
    QCOMPARE(textOf(lookUp({{"phone", m_wang->phone}, {"name", "王小民"}}), "match"), std::string("close"));
    QCOMPARE(textOf(lookUp({{"phone", m_wang->phone}, {"name", "李文静"}}), "match"), std::string("none"));
    QCOMPARE(textOf(lookUp({{"phone", m_wang->phone}}), "match"), std::string("unknown"));
    QCOMPARE(m_chen->pay(m_wang->phone, 1).status, 201);
    QCOMPARE(lookUp({{"phone", m_wang->phone}}).at("firstTime").as_bool(), false);
}

void ServerTransfersTest::unknownPayeesAreRefused()
{
    const auto lookUp = [&](const std::string &phone) {
        return problemOf(
            m_service->send(m_chen->device, "POST", "/v1/payees/lookup", serialize(object {{"phone", phone}})));
    };
    QCOMPARE(lookUp("+8613900000000"), QStringLiteral("payee-not-found"));
    QCOMPARE(lookUp(m_chen->phone), QStringLiteral("payee-is-self"));
    QCOMPARE(lookUp("12345"), QStringLiteral("invalid"));

    // An id that was made for another payer names nobody.
    const std::string body = m_chen->transferBody(m_wang->payeeIdOf(m_chen->phone), 100);
    QCOMPARE(problemOf(m_chen->transfer(body, TestPerson::freshKey(), m_chen->approvalFor(body))),
        QStringLiteral("payee-not-found"));
    const std::string late = m_chen->payeeIdOf(m_wang->phone);
    m_service->advance(std::chrono::minutes(14));
    m_chen->signIn(m_chen->device, m_chen->proof);
    m_service->advance(std::chrono::minutes(14));
    m_chen->signIn(m_chen->device, m_chen->proof);
    m_service->advance(std::chrono::minutes(3));
    const std::string lateBody = m_chen->transferBody(late, 100);
    QCOMPARE(problemOf(m_chen->transfer(lateBody, TestPerson::freshKey(), m_chen->approvalFor(lateBody))),
        QStringLiteral("payee-not-found"));
    QCOMPARE(allMoney(), std::int64_t(100'000));
}

void ServerTransfersTest::approvalIsNeededAndFitsOneTransferOnce()
{
    const std::string payeeId = m_chen->payeeIdOf(m_wang->phone);
    const std::string body = m_chen->transferBody(payeeId, 100);
    QCOMPARE(problemOf(m_chen->transfer(body, TestPerson::freshKey(), {})), QStringLiteral("approval-required"));
    QCOMPARE(problemOf(m_chen->transfer(body, TestPerson::freshKey(), "019aab5e-6a31-7d52-8e4f-1c9b0a7d3e52")),
        QStringLiteral("approval-invalid"));
    const std::string other = m_chen->transferBody(payeeId, 9'999);
    QCOMPARE(problemOf(m_chen->transfer(other, TestPerson::freshKey(), m_chen->approvalFor(body))),
        QStringLiteral("approval-invalid"));

    const std::string approval = m_chen->approvalFor(body);
    QCOMPARE(m_chen->transfer(body, TestPerson::freshKey(), approval).status, 201);
    QCOMPARE(problemOf(m_chen->transfer(body, TestPerson::freshKey(), approval)), QStringLiteral("approval-invalid"));

    // Another device of the same person cannot use it.
    const std::string mine = m_chen->approvalFor(body);
    m_service->advance(std::chrono::seconds(61));
    TestDevice tablet;
    const std::string ticket = m_chen->proveThePhone(tablet, "sign-in");
    QCOMPARE(m_chen->signIn(tablet, m_chen->proof, ticket).status, 201);
    QCOMPARE(problemOf(m_service->send(tablet, "POST", "/v1/transfers", body,
                 {{"idempotency-key", TestPerson::freshKey()}, {"billfold-approval", mine}})),
        QStringLiteral("approval-invalid"));
    QCOMPARE(m_chen->transfer(body, TestPerson::freshKey(), mine).status, 201);
    QCOMPARE(m_wang->balance(), std::int64_t(200));
}

void ServerTransfersTest::approvalExpires()
{
    const std::string body = m_chen->transferBody(m_chen->payeeIdOf(m_wang->phone), 100);
    const std::string approval = m_chen->approvalFor(body);
    m_service->advance(std::chrono::seconds(121));
    QCOMPARE(problemOf(m_chen->transfer(body, TestPerson::freshKey(), approval)), QStringLiteral("approval-invalid"));
    QCOMPARE(m_wang->balance(), std::int64_t(0));
}

void ServerTransfersTest::wrongPinsAreCountedAndLock()
{
    const std::string hash(64, 'a');
    for (int left = 4; left >= 0; --left) {
        const Response response = m_chen->approve(hash, "000000");
        QCOMPARE(problemOf(response), QStringLiteral("pin-wrong"));
        QCOMPARE(bodyOf(response).at("triesLeft").as_int64(), std::int64_t(left));
    }
    const Response locked = m_chen->approve(hash, m_chen->pin);
    QCOMPARE(problemOf(locked), QStringLiteral("pin-locked"));
    QCOMPARE(bodyOf(locked).at("triesLeft").as_int64(), std::int64_t(0));
    QCOMPARE(m_wang->approve(hash, m_wang->pin).status, 201);
}

void ServerTransfersTest::rightPinGivesTriesBack()
{
    const std::string hash(64, 'a');
    for (int count = 0; count < 4; ++count)
        m_chen->approve(hash, "000000");
    QCOMPARE(m_chen->approve(hash, m_chen->pin).status, 201);
    QCOMPARE(bodyOf(m_chen->approve(hash, "000000")).at("triesLeft").as_int64(), std::int64_t(4));
    // What cannot be opened is not a try.
    QCOMPARE(problemOf(m_service->send(m_chen->device, "POST", "/v1/approvals",
                 serialize(object {{"intentHash", hash}, {"method", "pin"},
                     {"sealedPin", seal(m_service->sealKey(), "billfold:approval-pin:other", m_chen->pin)}}))),
        QStringLiteral("invalid"));
    QCOMPARE(bodyOf(m_chen->approve(hash, "000000")).at("triesLeft").as_int64(), std::int64_t(3));
}

void ServerTransfersTest::parallelPinGuessesGetFiveTries()
{
    constexpr int guesses = 50;
    std::atomic<int> wrong {0};
    std::atomic<int> locked {0};
    std::atomic<int> right {0};
    std::vector<std::thread> threads;
    for (int number = 0; number < guesses; ++number) {
        threads.emplace_back([&, number] {
            const Response response = m_chen->approve(std::string(64, 'a'), std::to_string(100'000 + number));
            const QString problem = problemOf(response);
            wrong += problem == QLatin1String("pin-wrong");
            locked += problem == QLatin1String("pin-locked");
            right += response.status == 201;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(right.load(), 0);
    QVERIFY2(wrong <= 5, qPrintable(QString::number(wrong)));
    QCOMPARE(m_service->number("SELECT min(pin_tries_left) FROM accounts"), 5LL - wrong);
    QVERIFY(locked + wrong > 5); // the rest was told to try later, never compared
}

void ServerTransfersTest::balanceNeverGoesBelowTheFloor()
{
    QCOMPARE(problemOf(m_wang->pay(m_chen->phone, 1)), QStringLiteral("insufficient-balance"));
    m_service->credit(m_wang->phone, 500);
    QCOMPARE(problemOf(m_wang->pay(m_chen->phone, 501)), QStringLiteral("insufficient-balance"));
    QCOMPARE(m_wang->pay(m_chen->phone, 500).status, 201);
    QCOMPARE(m_wang->balance(), std::int64_t(0));
    QCOMPARE(allMoney(), std::int64_t(100'500));
}

void ServerTransfersTest::parallelTransfersNeverOverdraw()
{
    m_service->credit(m_wang->phone, 1'000);
    std::vector<std::string> bodies;
    std::vector<std::string> approvals;
    const std::string payeeId = m_wang->payeeIdOf(m_chen->phone);
    for (int number = 0; number < 8; ++number) {
        bodies.push_back(m_wang->transferBody(payeeId, 300, std::to_string(number)));
        approvals.push_back(m_wang->approvalFor(bodies.back()));
    }
    std::atomic<int> settled {0};
    std::vector<std::thread> threads;
    for (std::size_t number = 0; number < bodies.size(); ++number) {
        threads.emplace_back([&, number] {
            const std::string key = TestPerson::freshKey();
            Response response = m_wang->transfer(bodies[number], key, approvals[number]);
            while (response.status == 409)
                response = m_wang->transfer(bodies[number], key, approvals[number]);
            settled += response.status == 201;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(settled.load(), 3);
    QCOMPARE(m_wang->balance(), std::int64_t(100));
    QCOMPARE(allMoney(), std::int64_t(101'000));
}

void ServerTransfersTest::oppositeTransfersBothSucceed()
{
    m_service->credit(m_wang->phone, 10'000);
    const auto payBackAndForth = [&](TestPerson &from, TestPerson &to) {
        for (int count = 0; count < 5; ++count) {
            const std::string body = from.transferBody(from.payeeIdOf(to.phone), 10);
            const std::string key = TestPerson::freshKey();
            const std::string approval = from.approvalFor(body);
            while (from.transfer(body, key, approval).status == 409) { }
        }
    };
    std::thread there([&] { payBackAndForth(*m_chen, *m_wang); });
    std::thread back([&] { payBackAndForth(*m_wang, *m_chen); });
    there.join();
    back.join();
    QCOMPARE(m_service->number("SELECT count(*) FROM transfers"), 10LL);
    QCOMPARE(m_chen->balance(), std::int64_t(100'000));
    QCOMPARE(m_wang->balance(), std::int64_t(10'000));
}

void ServerTransfersTest::limitsAreKept()
{
    const auto limitOf = [](const Response &response) {
        return bodyOf(response).at("limit").at("minor").as_int64();
    };
    const Response single = m_chen->pay(m_wang->phone, 10'001);
    QCOMPARE(problemOf(single), QStringLiteral("limit-exceeded"));
    QCOMPARE(limitOf(single), std::int64_t(10'000));
    QCOMPARE(m_chen->pay(m_wang->phone, 10'000).status, 201);
    const Response daily = m_chen->pay(m_wang->phone, 5'001);
    QCOMPARE(limitOf(daily), std::int64_t(15'000));
    QCOMPARE(m_chen->pay(m_wang->phone, 5'000).status, 201);
    const Timestamp before = m_service->now();
    m_service->advance(std::chrono::hours(24));
    m_chen->signIn(m_chen->device, m_chen->proof);
    if (startOfMonth(before) != startOfMonth(m_service->now()))
        return; // the month has turned with the day: its limit begins anew
    const Response monthly = m_chen->pay(m_wang->phone, 5'001);
    QCOMPARE(limitOf(monthly), std::int64_t(20'000));
    QCOMPARE(m_chen->pay(m_wang->phone, 5'000).status, 201);
    QCOMPARE(m_wang->balance(), std::int64_t(20'000));
}

void ServerTransfersTest::parallelTransfersKeepTheLimits()
{
    std::vector<std::string> bodies;
    std::vector<std::string> approvals;
    const std::string payeeId = m_chen->payeeIdOf(m_wang->phone);
    for (int number = 0; number < 8; ++number) {
        bodies.push_back(m_chen->transferBody(payeeId, 6'000, std::to_string(number)));
        approvals.push_back(m_chen->approvalFor(bodies.back()));
    }
    std::vector<std::thread> threads;
    for (std::size_t number = 0; number < bodies.size(); ++number) {
        threads.emplace_back([&, number] {
            const std::string key = TestPerson::freshKey();
            while (m_chen->transfer(bodies[number], key, approvals[number]).status == 409) { }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(m_wang->balance(), std::int64_t(12'000)); // a third would go beyond 15'000 a day
}

void ServerTransfersTest::badRequestsAreRefused_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("problem");
    QTest::addColumn<QString>("pointer");
    const QString invalid = QStringLiteral("invalid");
    QTest::newRow("zero") << QByteArray("\"minor\":100") << QByteArray("\"minor\":0") << invalid
                          << QStringLiteral("/amount/minor");
    QTest::newRow("negative") << QByteArray("\"minor\":100") << QByteArray("\"minor\":-100") << invalid
                              << QStringLiteral("/amount/minor");
    QTest::newRow("beyond 2^53") << QByteArray("\"minor\":100") << QByteArray("\"minor\":9007199254740992") << invalid
                                 << QStringLiteral("/amount/minor");
    QTest::newRow("fraction") << QByteArray("\"minor\":100") << QByteArray("\"minor\":100.5") << QStringLiteral("malformed")
                              << QStringLiteral("/amount/minor");
    QTest::newRow("currency") << QByteArray("CNY") << QByteArray("USD") << invalid << QStringLiteral("/amount/currency");
    QTest::newRow("bidi note") << QByteArray("\"note\":\"\"") << QByteArray("\"note\":\"\xe2\x80\xae\"") << invalid
                               << QStringLiteral("/note");
    QTest::newRow("delivery") << QByteArray("instant") << QByteArray("later") << invalid << QStringLiteral("/delivery");
    QTest::newRow("unknown member") << QByteArray("{\"payeeId\"") << QByteArray("{\"fee\":0,\"payeeId\"")
                                    << QStringLiteral("malformed") << QStringLiteral("/fee");
}

void ServerTransfersTest::badRequestsAreRefused()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, problem);
    QFETCH(QString, pointer);
    QByteArray body = QByteArray::fromStdString(m_chen->transferBody(m_chen->payeeIdOf(m_wang->phone), 100));
    QVERIFY(body.contains(from));
    body.replace(from, to);
    const std::string key = TestPerson::freshKey();
    const Response response = m_chen->transfer(body.toStdString(), key, m_chen->approvalFor(body.toStdString()));
    QCOMPARE(problemOf(response), problem);
    QCOMPARE(QString::fromStdString(textOf(bodyOf(response), "pointer")), pointer);
    QCOMPARE(problemOf(m_chen->transfer(body.toStdString(), "nokey", {})), QStringLiteral("malformed"));
    QCOMPARE(problemOf(m_service->send(m_chen->device, "GET", "/v1/payments/" + key)), QStringLiteral("not-found"));
    QCOMPARE(allMoney(), std::int64_t(100'000));
}

QTEST_GUILESS_MAIN(ServerTransfersTest)
#include "tst_servertransfers.moc"
