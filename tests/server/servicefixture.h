// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/crypto/systemrandom.h"
#include "server/sandbox/sandboxbank.h"
#include "server/sandbox/sandboxsmsgateway.h"
#include "server/service/service.h"
#include "tests/server/testservice.h"

#include <QString>

#include <memory>
#include <sstream>

namespace BillfoldService {

/// The service itself over a new database, without a socket: a request goes in, a response comes out.
class ServiceFixture final : public TestService
{
public:
    explicit ServiceFixture(const QString &databaseAddress, const PaymentLimits &limits = {},
        std::unique_ptr<Clock> clock = std::make_unique<DatabaseClock>());

    [[nodiscard]] Service &service() { return *m_service; }
    [[nodiscard]] Database &database() { return *m_database; }
    [[nodiscard]] const ServiceKeys &keys() const { return m_keys; }
    [[nodiscard]] std::string sealKey() override;
    [[nodiscard]] std::string logText() const { return m_output.str(); }
    /// The service's time.
    [[nodiscard]] Timestamp now() override;

    /// Signs the request with the device and sends it. `body` is serialised once.
    Response send(const TestDevice &device, const std::string &method, const std::string &target,
        const std::string &body = {}, const HeaderFields &headers = {}) override;

    void advance(std::chrono::milliseconds by);
    /// Money from outside, in minor units. The balance afterwards, or -1.
    std::int64_t credit(const std::string &phone, std::int64_t minor);
    [[nodiscard]] std::vector<std::string> messagesTo(const std::string &phone);
    /// The six digits in the newest message.
    [[nodiscard]] std::string latestCode(const std::string &phone) override;
    /// What the check finds; empty when the books agree.
    [[nodiscard]] QString disagreements();
    /// The value of a query with one number, straight from the database.
    [[nodiscard]] long long number(const std::string &query);
    void execute(const std::string &statement);

private:
    SystemRandom m_random;
    ServiceKeys m_keys;
    std::ostringstream m_output;
    Log m_log;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<SandboxSmsGateway> m_gateway;
    std::unique_ptr<SandboxBank> m_bank;
    std::unique_ptr<Service> m_service;
};

} // namespace BillfoldService
