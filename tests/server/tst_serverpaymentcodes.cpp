// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/base/encoding.h"
#include "server/merchants/merchantbook.h"
#include "server/merchants/till.h"
#include "tests/server/twopeopletest.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace BillfoldService;
using boost::json::object;

/// What a person shows at a till: scanned once, within its minute, for the right amount.
class ServerPaymentCodesTest : public TwoPeopleTest
{
    Q_OBJECT

public:
    ServerPaymentCodesTest()
        : TwoPeopleTest(100'000)
    {
    }

private Q_SLOTS:
    void codeIsWrittenByTheStandard();
    void smallAmountIsTakenAtOnce();
    void largeAmountIsApproved();
    void isScannedOnce();
    void tillsAtOnceOneTakes();
    void isGoodForAMinute();
    void newOneRevokesTheOld();
    void saysWhyItWasDeclined();
    void belongsToItsPerson();

private:
    [[nodiscard]] std::string makeMerchant();
    [[nodiscard]] object makeCode() { return bodyOf(m_service->send(m_chen->device, "POST", "/v1/payment-codes")); }
    [[nodiscard]] object stateOf(const object &code)
    {
        return bodyOf(m_service->send(m_chen->device, "GET", "/v1/payment-codes/" + textOf(code, "id")));
    }
    [[nodiscard]] Result<ScanResult> scan(const std::string &code, std::int64_t minor);

    std::string m_merchant;
};

std::string ServerPaymentCodesTest::makeMerchant()
{
    SystemRandom random;
    const auto merchant = m_service->database().write([&](Transaction &transaction) -> Result<Merchant> {
        return openMerchant(transaction, random, {.name = "联华超市", .category = "groceries", .city = "杭州"});
    });
    return merchant ? merchant->id : std::string();
}

Result<ScanResult> ServerPaymentCodesTest::scan(const std::string &code, std::int64_t minor)
{
    SystemRandom random;
    const ReceiptSigner signer(m_service->keys(), "billfold-sandbox");
    const std::string merchant = makeMerchant();
    return m_service->database().write([&](Transaction &transaction) -> Result<ScanResult> {
        return scanAtTill(transaction, random, signer, {}, {code, merchant, minor});
    });
}

void ServerPaymentCodesTest::codeIsWrittenByTheStandard()
{
    const object code = makeCode();
    const std::string digits = textOf(code, "digits");
    QCOMPARE(digits.size(), std::size_t(18));
    const auto bytes = fromBase64(textOf(code, "content"));
    QVERIFY(bytes);
    // EMV QRCPS, Consumer-Presented Mode 1.1: 85 "CPV01", then 61 with 4F and 5A.
    QCOMPARE(toHex(*bytes), "85054350563031" "6116" "4f09f062696c6c666f6c64" "5a09" + digits);
    QCOMPARE(textOf(stateOf(code), "state"), std::string("waiting"));
}

void ServerPaymentCodesTest::smallAmountIsTakenAtOnce()
{
    const object code = makeCode();
    const auto taken = scan(textOf(code, "content"), 20'000);
    QVERIFY(taken);
    QVERIFY(taken->code.state == PaymentCode::State::Paid);
    QCOMPARE(m_chen->balance(), std::int64_t(80'000));
    const object state = stateOf(code);
    QCOMPARE(textOf(state, "state"), std::string("paid"));
    QCOMPARE(state.at("amount").at("minor").as_int64(), std::int64_t(20'000));
    QCOMPARE(textOf(state.at("merchant").as_object(), "name"), std::string("联华超市"));
    const object page = bodyOf(m_service->send(m_chen->device, "GET", "/v1/changes?after=2"));
    const object movement = page.at("changes").at(0).at("movement").as_object();
    QCOMPARE(textOf(movement, "purchaseId"), textOf(state, "purchaseId"));
    QCOMPARE(textOf(movement, "kind"), std::string("payment"));
}

void ServerPaymentCodesTest::largeAmountIsApproved()
{
    const object code = makeCode();
    const auto asked = scan(textOf(code, "digits"), 20'001);
    QVERIFY(asked);
    QVERIFY(asked->code.state == PaymentCode::State::Confirm);
    QCOMPARE(m_chen->balance(), std::int64_t(100'000));
    const object state = stateOf(code);
    QCOMPARE(textOf(state, "state"), std::string("confirm"));
    const object offer = state.at("offer").as_object();
    QCOMPARE(offer.at("amount").at("minor").as_int64(), std::int64_t(20'001));
    const std::string body = serialize(object {{"codeId", offer.at("codeId")}, {"amount", offer.at("amount")},
        {"tip", {{"currency", "CNY"}, {"minor", 0}}}, {"note", ""},
        {"notAfter", toRfc3339(m_service->now() + std::chrono::minutes(15))}});
    QCOMPARE(
        m_chen->sendPayment("/v1/purchases", body, TestPerson::freshKey(), m_chen->approvalFor(body, "/v1/purchases"))
            .status,
        201);
    QCOMPARE(textOf(stateOf(code), "state"), std::string("paid"));
    QCOMPARE(m_chen->balance(), std::int64_t(79'999));
}

void ServerPaymentCodesTest::isScannedOnce()
{
    const object code = makeCode();
    QVERIFY(scan(textOf(code, "digits"), 100));
    QCOMPARE(scan(textOf(code, "digits"), 100).error().type, ProblemType::MerchantCodeUsed);
    QCOMPARE(scan(textOf(code, "content"), 100).error().type, ProblemType::MerchantCodeUsed);
    QCOMPARE(m_chen->balance(), std::int64_t(99'900));
}

void ServerPaymentCodesTest::tillsAtOnceOneTakes()
{
    const std::string digits = textOf(makeCode(), "digits");
    std::atomic<int> taken {0};
    std::vector<std::thread> threads;
    for (int number = 0; number < 6; ++number)
        threads.emplace_back([&] { taken += scan(digits, 100).has_value() ? 1 : 0; });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(taken.load(), 1);
    QCOMPARE(m_chen->balance(), std::int64_t(99'900));
}

void ServerPaymentCodesTest::isGoodForAMinute()
{
    const object code = makeCode();
    m_service->advance(std::chrono::seconds(61));
    QCOMPARE(scan(textOf(code, "digits"), 100).error().type, ProblemType::MerchantCodeExpired);
    QCOMPARE(textOf(stateOf(code), "state"), std::string("expired"));
    QCOMPARE(scan("263456789012345678", 100).error().type, ProblemType::MerchantCodeUnknown);
    QCOMPARE(m_chen->balance(), std::int64_t(100'000));
}

void ServerPaymentCodesTest::newOneRevokesTheOld()
{
    const object first = makeCode();
    const object second = makeCode();
    QCOMPARE(textOf(stateOf(first), "state"), std::string("revoked"));
    QCOMPARE(scan(textOf(first, "digits"), 100).error().type, ProblemType::MerchantCodeExpired);
    const Response revoked
        = m_service->send(m_chen->device, "DELETE", "/v1/payment-codes/" + textOf(second, "id"));
    QCOMPARE(textOf(bodyOf(revoked), "state"), std::string("revoked"));
    QCOMPARE(scan(textOf(second, "digits"), 100).error().type, ProblemType::MerchantCodeExpired);
    QCOMPARE(m_chen->balance(), std::int64_t(100'000));
}

void ServerPaymentCodesTest::saysWhyItWasDeclined()
{
    const object code = makeCode();
    const auto declined = scan(textOf(code, "digits"), 100'001);
    QVERIFY(declined);
    QVERIFY(declined->code.state == PaymentCode::State::Declined);
    const object state = stateOf(code);
    QCOMPARE(textOf(state, "state"), std::string("declined"));
    QCOMPARE(textOf(state, "reason"), std::string("insufficient-balance"));
}

void ServerPaymentCodesTest::belongsToItsPerson()
{
    const std::string id = textOf(makeCode(), "id");
    QCOMPARE(problemOf(m_service->send(m_wang->device, "GET", "/v1/payment-codes/" + id)), QStringLiteral("not-found"));
    QCOMPARE(
        problemOf(m_service->send(m_wang->device, "DELETE", "/v1/payment-codes/" + id)), QStringLiteral("not-found"));
}

QTEST_GUILESS_MAIN(ServerPaymentCodesTest)
#include "tst_serverpaymentcodes.moc"
