// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/service/bankclient.h"
#include "tests/faults/service/findings.h"
#include "tests/faults/service/loaddriver.h"
#include "tests/server/processservice.h"

#include <deque>
#include <random>

namespace BillfoldService {

/// People with accounts and money at a running service, and the load that they make together. For one thread.
class Bank
{
public:
    /// What breaks something, once; called from time to time while the load lasts. False when it could not be put right.
    using Strike = std::function<bool(std::mt19937_64 &)>;

    /// Signs the people up and gives each 20,000 yuan. The service outlives this object.
    Bank(ProcessService &service, std::size_t people);

    /// Runs a seeded load against a port, with strikes at random moments, then checks everything. `payments`: how many
    /// keys at least. Findings are added up over several calls.
    void run(std::uint16_t port, std::uint64_t seed, std::size_t payments, const Strike &strike);

    [[nodiscard]] const Findings &findings() const { return m_findings; }
    [[nodiscard]] const CallCount &calls() const { return m_calls; }
    [[nodiscard]] int strikes() const { return m_strikes; }

private:
    ProcessService &m_service;
    std::deque<TestPerson> m_people;
    std::deque<Customer> m_customers;
    Findings m_findings;
    CallCount m_calls;
    int m_strikes = 0;
};

} // namespace BillfoldService
