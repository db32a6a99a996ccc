// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/service/bank.h"

#include "tests/faults/service/bankchecker.h"

namespace BillfoldService {
namespace {

constexpr unsigned threads = 8;
constexpr std::int64_t startingMinor = 2'000'000;

/// Whether the service has POST /v1/payments/{key}/void: any other method is then not allowed there, and else not found.
bool hasVoid(ProcessService &service)
{
    const std::string path = "/v1/payments/" + std::string(32, '0') + "/void";
    return service.send(TestDevice(), "GET", path).status == 405;
}

} // namespace

Bank::Bank(ProcessService &service, std::size_t people)
    : m_service(service)
{
    for (std::size_t number = 0; number < people; ++number) {
        TestPerson &person = m_people.emplace_back(service, "+86138" + std::to_string(10'000'000 + number), "陈曦");
        if (person.signUp().status != 201
            || !service.process.credit(QString::fromStdString(person.phone), QStringLiteral("20000.00")))
            qFatal("a person cannot be signed up");
        m_customers.emplace_back(person);
    }
}

void Bank::run(std::uint16_t port, std::uint64_t seed, std::size_t payments, const Strike &strike)
{
    const LoadTarget target {port, m_service.sealKey(), readReceiptKeys(m_service.describe()), hasVoid(m_service)};
    LoadDriver load(target, LoadPlan::make(seed, m_people.size(), payments), m_customers, m_findings, m_calls);
    std::mt19937_64 engine(seed);
    load.start(threads);
    while (!load.isDone()) {
        std::this_thread::sleep_for(std::chrono::milliseconds(std::uniform_int_distribution<int>(300, 2'000)(engine)));
        if (load.isDone())
            break;
        if (!strike(engine))
            m_findings.add(Finding::Disagreement, "what was broken does not start again");
        ++m_strikes;
    }
    load.join();
    load.resolve();
    checkBank(
        load, m_customers, target, startingMinor * static_cast<std::int64_t>(m_people.size()), m_findings, m_calls);
    if (const auto words = m_service.process.check())
        m_findings.add(Finding::Disagreement, words->toStdString());
}

} // namespace BillfoldService
