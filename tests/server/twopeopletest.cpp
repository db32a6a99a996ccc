// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/twopeopletest.h"

#include <sodium.h>

namespace BillfoldService {

TwoPeopleTest::TwoPeopleTest(std::int64_t credit, const PaymentLimits &limits)
    : m_credit(credit)
    , m_limits(limits)
{
}

void TwoPeopleTest::initTestCase()
{
    QVERIFY(sodium_init() >= 0);
}

void TwoPeopleTest::init()
{
    m_service = std::make_unique<ServiceFixture>(m_databases.create(), m_limits);
    m_chen = std::make_unique<TestPerson>(*m_service, "+8613800000001", "陈曦");
    m_wang = std::make_unique<TestPerson>(*m_service, "+8613700009015", "王小明");
    QCOMPARE(m_chen->signUp().status, 201);
    QCOMPARE(m_wang->signUp().status, 201);
    if (m_credit > 0)
        QCOMPARE(m_service->credit(m_chen->phone, m_credit), m_credit);
}

void TwoPeopleTest::cleanup()
{
    QCOMPARE(m_service->disagreements(), QString());
    m_chen.reset();
    m_wang.reset();
    m_service.reset();
}

} // namespace BillfoldService
