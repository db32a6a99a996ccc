// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/fundingtest.h"

#include <QElapsedTimer>

namespace BillfoldService {

std::string FundingTest::luhn(std::string digits)
{
    // The last digit is made right.
    int sum = 0;
    bool isDoubled = true;
    for (auto digit = digits.rbegin() + 1; digit != digits.rend(); ++digit, isDoubled = !isDoubled) {
        const int value = (*digit - '0') * (isDoubled ? 2 : 1);
        sum += value > 9 ? value - 9 : value;
    }
    digits.back() = static_cast<char>('0' + (10 - sum % 10) % 10);
    return digits;
}

Response FundingTest::begin(TestPerson &person, const std::string &number, const std::string &expires)
{
    const std::string secret = boost::json::serialize(
        boost::json::object {{"number", number}, {"expires", expires}});
    const std::string sealed = seal(m_service->sealKey(), "billfold:card:" + person.phone, secret);
    return m_service->send(person.device, "POST", "/v1/card-bindings",
        boost::json::serialize(boost::json::object {{"sealedAccount", sealed}, {"phone", person.phone}}));
}

std::string FundingTest::bind(TestPerson &person, const std::string &number)
{
    const Response begun = begin(person, number);
    const std::string id = textOf(bodyOf(begun), "bindingId");
    const std::string code = boost::json::serialize(
        boost::json::object {{"code", m_service->latestCode(person.phone)}});
    const Response bound = m_service->send(person.device, "POST", "/v1/card-bindings/" + id + "/confirm", code);
    return textOf(bodyOf(bound), "id");
}

std::string FundingTest::body(const std::string &sourceId, std::int64_t minor)
{
    return boost::json::serialize(boost::json::object {{"sourceId", sourceId},
        {"amount", boost::json::object {{"currency", "CNY"}, {"minor", minor}}},
        {"notAfter", toRfc3339(m_service->now() + std::chrono::minutes(15))}});
}

Response FundingTest::order(
    TestPerson &person, const std::string &path, const std::string &text, const std::string &key)
{
    const Response approval = person.approve(TestDevice::intentHash(path, text), person.pin);
    return m_service->send(person.device, "POST", path, text,
        {{"idempotency-key", key}, {"billfold-approval", textOf(bodyOf(approval), "approvalId")}});
}

Response FundingTest::order(
    TestPerson &person, const std::string &path, const std::string &sourceId, std::int64_t minor)
{
    return order(person, path, body(sourceId, minor), TestPerson::freshKey());
}

void FundingTest::tell(BankInstruction instruction)
{
    const auto told = m_service->database().write([&](Transaction &transaction) -> Result<void> {
        writeInstruction(transaction, instruction);
        return {};
    });
    QVERIFY(told.has_value());
}

QString FundingTest::text(const std::string &query)
{
    return QString::fromStdString(m_service->database()
            .read([&](Transaction &transaction) -> Result<std::string> {
                std::string value;
                transaction.sql() << query, soci::into(value);
                return value;
            })
            .value_or(std::string("?")));
}

QString FundingTest::waitFor(const QString &wanted)
{
    QElapsedTimer timer;
    timer.start();
    QString state;
    while (state != wanted && timer.elapsed() < 10'000) {
        state = text("SELECT state FROM funding_operations ORDER BY created_at DESC, id DESC LIMIT 1");
        QTest::qWait(20);
    }
    return state;
}

} // namespace BillfoldService
