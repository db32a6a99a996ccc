// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/server/testservice.h"

#include <string>

namespace BillfoldService {

/// Somebody with a phone, a password, a PIN and a device, who uses the service as the wallet would.
class TestPerson
{
public:
    /// The service outlives the person.
    TestPerson(TestService &service, std::string phone, std::string name);

    /// Code, verification, registration. The response of the last.
    Response signUp();
    /// The ticket of a code that was asked for and typed in; empty when that failed.
    [[nodiscard]] std::string proveThePhone(const TestDevice &device, const std::string &purpose);
    [[nodiscard]] std::string registrationBody(const std::string &ticket) const;
    Response signIn(TestDevice &device, const std::string &proof, const std::string &ticket = {});

    Response approve(const std::string &intentHash, const std::string &pin);
    /// The id of an approval of this body with the right PIN.
    [[nodiscard]] std::string approvalFor(const std::string &body, const std::string &path = "/v1/transfers");
    [[nodiscard]] std::string payeeIdOf(const std::string &phone);
    /// The body of a transfer whose time is up in 15 minutes.
    [[nodiscard]] std::string transferBody(
        const std::string &payeeId, std::int64_t minor, const std::string &note = {}, const std::string &delivery = "instant");
    /// Sends a payment of any kind with this key and approval.
    Response sendPayment(
        const std::string &path, const std::string &body, const std::string &key, const std::string &approvalId);
    /// What the service says of a merchant's code.
    Response readCode(const std::string &code);
    /// The body of a purchase by a code that this person has read, whose time is up in 15 minutes.
    [[nodiscard]] std::string purchaseBody(const std::string &code, std::int64_t minor, std::int64_t tip = 0);
    /// Reads, approves and pays with a fresh key.
    Response buy(const std::string &code, std::int64_t minor, std::int64_t tip = 0);
    /// Sends a transfer with this key and approval.
    Response transfer(const std::string &body, const std::string &key, const std::string &approvalId);
    /// Looks up, approves and transfers with a fresh key.
    Response pay(const std::string &phone, std::int64_t minor, const std::string &note = {});
    [[nodiscard]] std::int64_t balance();

    /// 32 hex digits.
    [[nodiscard]] static std::string freshKey();

    TestService &service;
    TestDevice device;
    std::string phone;
    std::string name;
    std::string pin = "258036";
    std::string proof = std::string(32, 'p');
    std::string accountId = {};
    std::string refreshToken = {};
};

} // namespace BillfoldService
