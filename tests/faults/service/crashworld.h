// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/database/database.h"
#include "tests/faults/service/bankclient.h"
#include "tests/server/processservice.h"

#include <memory>

namespace BillfoldService {

/// A service that dies at its crash points, and two people who use it: Chen with 1,000.00, Wang without anything.
class CrashWorld
{
public:
    /// Starts the service and signs both up.
    explicit CrashWorld(const QString &databaseAddress);

    /// Starts the service anew: to die at this point, or to live on.
    [[nodiscard]] bool restart(const QString &crashPoint = {});
    /// One request over a connection of its own, with the machine's time. Nothing when the service dies of it.
    [[nodiscard]] std::optional<Response> send(const TestPerson &person, const std::string &method,
        const std::string &target, const std::string &body, const HeaderFields &headers = {});
    /// What a query with one number says, past the service, which may be dead. -1 when it fails.
    [[nodiscard]] long long number(const std::string &query);
    /// Writes past the service. Whether that was committed.
    [[nodiscard]] bool write(const std::function<Result<void>(Transaction &)> &work);

    ProcessService service;
    TestPerson chen;
    TestPerson wang;

private:
    std::unique_ptr<Database> m_database;
};

} // namespace BillfoldService
