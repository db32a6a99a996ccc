// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/server/testdevice.h"

#include <QString>

#include <boost/json.hpp>

#include <string>

namespace BillfoldService {

/// The service as a test person reaches it: called directly, or over a socket.
class TestService
{
public:
    virtual ~TestService() = default;

    /// Signs the request with the device and sends it.
    virtual Response send(const TestDevice &device, const std::string &method, const std::string &target,
        const std::string &body = {}, const HeaderFields &headers = {})
        = 0;
    /// The six digits in the newest message to this phone.
    [[nodiscard]] virtual std::string latestCode(const std::string &phone) = 0;
    /// What secrets are sealed to, in base64url.
    [[nodiscard]] virtual std::string sealKey() = 0;
    /// The service's time.
    [[nodiscard]] virtual Timestamp now() = 0;
};

[[nodiscard]] boost::json::object bodyOf(const Response &response);
/// "pin-wrong" of urn:billfold:problem:pin-wrong; empty when the response is no problem.
[[nodiscard]] QString problemOf(const Response &response);
[[nodiscard]] std::string textOf(const boost::json::object &object, std::string_view name);
[[nodiscard]] std::string headerOf(const Response &response, std::string_view name);

} // namespace BillfoldService
