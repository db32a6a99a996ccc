// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/service/httpline.h"
#include "tests/server/testperson.h"

#include <atomic>
#include <functional>
#include <mutex>

namespace BillfoldService {

/// How often a service was asked, by all threads together.
struct CallCount
{
    std::atomic<long long> answered {0}; ///< by the service, with a decision
    std::atomic<long long> interrupted {0}; ///< reset, refused, cut short, 5xx
};

/// Somebody who uses the service from several threads at once. The approvals of a person are asked for one after the
/// other, as a person types a PIN.
struct Customer
{
    const TestPerson &person;
    std::mutex pinPad = {};
};

/// A thread's way to the service: signs, sends, and repeats what may be repeated.
class BankClient
{
public:
    /// Both outlive the client. `sealKey` is the service's.
    BankClient(std::uint16_t port, std::string sealKey, CallCount &calls);

    /// One try.
    [[nodiscard]] std::optional<Response> send(const Request &request);
    /// A freshly signed request of this person.
    [[nodiscard]] static Request sign(const TestPerson &person, const std::string &method, const std::string &target,
        const std::string &body = {}, const HeaderFields &headers = {});
    /// Repeats until there is a decision, with a fresh signature each time. Status 0 after a minute without one.
    [[nodiscard]] Response insist(
        const TestPerson &person, const std::string &method, const std::string &target, const std::string &body = {});
    /// Calls `attempt` until it returns true, with pauses, for at most a minute. False when it never did.
    [[nodiscard]] static bool repeat(const std::function<bool()> &attempt);

    [[nodiscard]] std::string payeeId(Customer &payer, const TestPerson &payee);
    [[nodiscard]] std::string approval(Customer &payer, const std::string &intentHash);

private:
    HttpLine m_line;
    std::string m_sealKey;
    CallCount &m_calls;
};

} // namespace BillfoldService
