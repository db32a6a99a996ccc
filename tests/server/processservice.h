// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/server/testservice.h"
#include "tests/support/serviceprocess.h"

#include <QByteArray>

namespace BillfoldService {

/// Connects, sends these bytes, and reads until the service closes the connection or `patience` milliseconds are over.
[[nodiscard]] QByteArray exchangeBytes(quint16 port, const QByteArray &bytes, int patience = 10'000);

/// Cuts the first response out of what came over a connection.
[[nodiscard]] Response parseResponse(const QByteArray &bytes);

/// The service as its own process, reached over its socket.
class ProcessService final : public TestService
{
public:
    explicit ProcessService(QString databaseAddress)
        : process(std::move(databaseAddress))
    {
    }
    /// A further replica.
    ProcessService(QString databaseAddress, QString keyFile)
        : process(std::move(databaseAddress), std::move(keyFile))
    {
    }

    Response send(const TestDevice &device, const std::string &method, const std::string &target,
        const std::string &body = {}, const HeaderFields &headers = {}) override;
    /// The same, signed for this time: one request, where send() asks for the time first.
    Response sendAt(Timestamp time, const TestDevice &device, const std::string &method, const std::string &target,
        const std::string &body = {}, const HeaderFields &headers = {});
    [[nodiscard]] std::string latestCode(const std::string &phone) override;
    [[nodiscard]] std::string sealKey() override;
    [[nodiscard]] Timestamp now() override;
    /// What GET /v1/service says.
    [[nodiscard]] boost::json::object describe();

    Billfold::ServiceProcess process;
};

} // namespace BillfoldService
