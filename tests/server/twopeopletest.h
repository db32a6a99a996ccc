// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/server/servicefixture.h"
#include "tests/server/testdatabases.h"
#include "tests/server/testperson.h"

#include <QTest>

#include <memory>

namespace BillfoldService {

/// A test on both databases whose functions each find a new service with two people, and after which the books agree.
class TwoPeopleTest : public QObject
{
    Q_OBJECT

public:
    /// Chen gets this much, in minor units; Wang nothing.
    explicit TwoPeopleTest(std::int64_t credit, const PaymentLimits &limits = {});

private Q_SLOTS:
    void initTestCase_data() { TestDatabases::addRows(); }
    void initTestCase();
    void init();
    void cleanup();

protected:
    TestDatabases m_databases;
    std::unique_ptr<ServiceFixture> m_service;
    std::unique_ptr<TestPerson> m_chen;
    std::unique_ptr<TestPerson> m_wang;

private:
    std::int64_t m_credit;
    PaymentLimits m_limits;
};

} // namespace BillfoldService
