// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/apiclient.h"
#include "core/base/clock.h"
#include "core/base/random.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/testcredentials.h"

#include <QCoroTask>

namespace Billfold {

/// The machine's clock, wrong by `offset`.
class ShiftedClock final : public Clock
{
public:
    explicit ShiftedClock(std::chrono::milliseconds offset)
        : m_offset(offset)
    {
    }
    [[nodiscard]] QDateTime utcNow() const override { return m_clock.utcNow().addMSecs(m_offset.count()); }
    [[nodiscard]] std::chrono::milliseconds monotonicNow() const override { return m_clock.monotonicNow(); }

private:
    SystemClock m_clock;
    std::chrono::milliseconds m_offset;
};

/// A client with a made-up session, and the server that it talks to.
class ApiClientFixture
{
public:
    explicit ApiClientFixture(std::chrono::milliseconds clockOffset = {})
        : clock(clockOffset)
    {
        client->setRetryPolicy(
            {.attempts = 3, .firstWait = std::chrono::milliseconds(2), .longestWait = std::chrono::milliseconds(10)});
        client->setOperatorId(QStringLiteral("billfold-demo"));
        client->setCredentials(credentials);
    }

    [[nodiscard]] Result<ApiResponse> send(const ApiRequest &request) { return QCoro::waitFor(client->send(request)); }
    [[nodiscard]] Result<ApiResponse> get() { return send(ApiRequest::get(QStringLiteral("/v1/account"))); }
    [[nodiscard]] Result<ApiResponse> post()
    {
        return send(ApiRequest::post(QStringLiteral("/v1/transfers"), R"({"note":"周五"})"));
    }

    ScriptedServer server;
    ShiftedClock clock;
    SystemRandom random;
    std::shared_ptr<TestCredentials> credentials = std::make_shared<TestCredentials>();
    std::unique_ptr<ApiClient> client
        = std::make_unique<ApiClient>(*ServiceEndpoint::create(server.address()), clock, random);
};

} // namespace Billfold
