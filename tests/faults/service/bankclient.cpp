// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/service/bankclient.h"

#include <random>
#include <thread>

namespace BillfoldService {
namespace {

using boost::json::object;
using boost::json::serialize;
using std::chrono::steady_clock;

constexpr std::chrono::seconds longestOutage {60};

/// The service runs on this machine and its sandbox clock is not moved.
Timestamp machineTime()
{
    return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

bool isDecision(const std::optional<Response> &response)
{
    return response && response->status != 0 && response->status < 500;
}

} // namespace

BankClient::BankClient(std::uint16_t port, std::string sealKey, CallCount &calls)
    : m_line(port)
    , m_sealKey(std::move(sealKey))
    , m_calls(calls)
{
}

Request BankClient::sign(const TestPerson &person, const std::string &method, const std::string &target,
    const std::string &body, const HeaderFields &headers)
{
    return person.device.request(method, target, body, machineTime(), headers);
}

std::optional<Response> BankClient::send(const Request &request)
{
    auto response = m_line.exchange(request);
    ++(isDecision(response) ? m_calls.answered : m_calls.interrupted);
    return response;
}

bool BankClient::repeat(const std::function<bool()> &attempt)
{
    thread_local std::minstd_rand engine(std::random_device {}());
    const auto deadline = steady_clock::now() + longestOutage;
    while (!attempt()) {
        if (steady_clock::now() > deadline)
            return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(std::uniform_int_distribution<int>(5, 80)(engine)));
    }
    return true;
}

Response BankClient::insist(
    const TestPerson &person, const std::string &method, const std::string &target, const std::string &body)
{
    Response decided {.status = 0};
    const bool found = repeat([&] {
        const auto response = send(sign(person, method, target, body));
        if (!isDecision(response) || response->status == 409 || response->status == 429)
            return false;
        decided = *response;
        return true;
    });
    return found ? decided : Response {.status = 0};
}

std::string BankClient::payeeId(Customer &payer, const TestPerson &payee)
{
    return textOf(bodyOf(insist(payer.person, "POST", "/v1/payees/lookup", serialize(object {{"phone", payee.phone}}))),
        "payeeId");
}

std::string BankClient::approval(Customer &payer, const std::string &intentHash)
{
    const std::lock_guard lock(payer.pinPad);
    const std::string body = serialize(object {{"intentHash", intentHash}, {"method", "pin"},
        {"sealedPin", seal(m_sealKey, "billfold:approval-pin:" + intentHash, payer.person.pin)}});
    return textOf(bodyOf(insist(payer.person, "POST", "/v1/approvals", body)), "approvalId");
}

} // namespace BillfoldService
