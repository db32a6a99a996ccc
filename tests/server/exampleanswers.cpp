// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/exampleanswers.h"

#include "server/merchants/merchantbook.h"
#include "server/merchants/till.h"

#include <QTest>

namespace BillfoldService {
namespace {

std::string bindCard(
    ServiceFixture &service, TestPerson &chen, const boost::json::object &account, ExampleAnswers &answers)
{
    const boost::json::object request {{"sealedAccount", seal(service.sealKey(), "billfold:card:" + chen.phone, boost::json::serialize(account))},
        {"phone", chen.phone}};
    const boost::json::object binding = bodyOf(service.send(chen.device, "POST", "/v1/card-bindings", boost::json::serialize(request)));
    if (!answers.contains("beginBinding"))
        answers["beginBinding"] = binding;
    const boost::json::object code {{"code", service.latestCode(chen.phone)}};
    const boost::json::object source = bodyOf(service.send(
        chen.device, "POST", "/v1/card-bindings/" + textOf(binding, "bindingId") + "/confirm", boost::json::serialize(code)));
    if (!answers.contains("confirmBinding"))
        answers["confirmBinding"] = source;
    return textOf(source, "id");
}

void collectCodeStates(ServiceFixture &service, TestPerson &chen, const std::string &merchantId,
    ExampleAnswers &answers, ExampleAnswers &codeStates)
{
    SystemRandom random;
    const ReceiptSigner signer(service.keys(), "billfold-sandbox");
    for (const std::int64_t minor : {std::int64_t(0), std::int64_t(100), std::int64_t(30'000), std::int64_t(900'000)}) {
        const boost::json::object code = bodyOf(service.send(chen.device, "POST", "/v1/payment-codes"));
        answers["createPaymentCode"] = code;
        if (minor > 0)
            QVERIFY(service.database().write([&](Transaction &transaction) {
                return scanAtTill(transaction, random, signer, {}, {textOf(code, "digits"), merchantId, minor});
            }));
        const boost::json::object state
            = bodyOf(service.send(chen.device, "GET", "/v1/payment-codes/" + textOf(code, "id")));
        codeStates[textOf(state, "state")] = state;
        if (minor == 0)
            codeStates["revoked"]
                = bodyOf(service.send(chen.device, "DELETE", "/v1/payment-codes/" + textOf(code, "id")));
    }
}

} // namespace

void collectFunding(ServiceFixture &service, TestPerson &chen, ExampleAnswers &answers, ExampleAnswers &payments)
{
    const std::string card = bindCard(service, chen, {{"number", "6214830000001239"}, {"expires", "2031-08"}}, answers);
    answers["chooseSource"] = bodyOf(service.send(chen.device, "POST", "/v1/funding-sources/" + card + "/default"));
    service.execute("INSERT INTO sandbox_bank_windows (bank_name, starts_at, ends_at) VALUES ('中国银行', 0, 9999999999999)");
    for (const std::string path : {"/v1/withdrawals", "/v1/top-ups"}) {
        QTRY_COMPARE(service.number("SELECT count(*) FROM funding_operations WHERE state <> 'succeeded'"), 0LL);
        if (path == "/v1/top-ups")
            service.execute(
                "INSERT INTO sandbox_bank_answers (card, answer, later, after_ms) VALUES ('*', 'ask-code', 'succeed', 0)");
        const std::string body = boost::json::serialize(boost::json::object {{"sourceId", card},
            {"amount", boost::json::object {{"currency", "CNY"}, {"minor", 2'000}}},
            {"notAfter", toRfc3339(service.now() + std::chrono::minutes(15))}});
        const boost::json::object approval = bodyOf(chen.approve(TestDevice::intentHash(path, body), chen.pin));
        const std::string key = TestPerson::freshKey();
        answers[path == "/v1/top-ups" ? "topUp" : "withdraw"] = bodyOf(service.send(chen.device, "POST", path, body,
            {{"idempotency-key", key}, {"billfold-approval", textOf(approval, "approvalId")}}));
        payments["PROCESSING"] = bodyOf(service.send(chen.device, "GET", "/v1/payments/" + key));
    }
    const std::string id = textOf(answers["topUp"].at("operation").as_object(), "id");
    QTRY_COMPARE(service.number("SELECT count(*) FROM funding_operations WHERE state = 'authentication'"), 1LL);
    answers["enterBankCode"] = bodyOf(service.send(chen.device, "POST", "/v1/funding-operations/" + id + "/code",
        boost::json::serialize(boost::json::object {{"code", service.latestCode(chen.phone)}})));
}

void collectPurchase(
    ServiceFixture &service, TestPerson &chen, ExampleAnswers &answers, ExampleAnswers &codeStates)
{
    SystemRandom random;
    const auto code = service.database().write([&](Transaction &transaction) -> Result<MerchantCode> {
        const auto merchant
            = openMerchant(transaction, random, {.name = "知味观", .category = "dining", .city = "杭州"});
        if (!merchant)
            return failure(merchant.error());
        return issueMerchantCode(transaction, random, {.merchantId = merchant->id, .billNumber = "7"});
    });
    QVERIFY(code);
    const Response response = chen.buy(code->content, 1'900);
    QCOMPARE(response.status, 201);
    answers["purchase"] = bodyOf(response);
    collectCodeStates(service, chen, code->merchantId, answers, codeStates);
}

} // namespace BillfoldService
