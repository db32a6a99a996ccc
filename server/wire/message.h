// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace BillfoldService {

/// Header fields in the order of the wire; names in lower case.
using HeaderFields = std::vector<std::pair<std::string, std::string>>;

/// A request as it came, cut into parts but not interpreted. Plain data, so that handlers are tested without a socket.
struct Request
{
    std::string method = {};
    std::string path = {}; ///< as sent, still percent-encoded
    std::string query = {}; ///< without the question mark
    HeaderFields headers = {};
    std::string body = {};
    std::string remoteAddress = {}; ///< for rate limits; never logged

    /// The field's value. Nothing when it is absent or there more than once: no field that we read may repeat.
    [[nodiscard]] std::optional<std::string_view> header(std::string_view lowerCaseName) const;
    [[nodiscard]] bool hasHeader(std::string_view lowerCaseName) const;
    /// The percent-decoded value of a query parameter. Nothing when it is absent, repeated or badly encoded.
    [[nodiscard]] std::optional<std::string> queryParameter(std::string_view name) const;
    /// Whether every parameter of the query is among `names`.
    [[nodiscard]] bool hasOnlyQueryParameters(const std::vector<std::string_view> &names) const;
};

struct Response
{
    int status = 200;
    std::string contentType = "application/json";
    HeaderFields headers = {}; ///< beyond Content-Type, Content-Length, Date and Billfold-Request-Id
    std::string body = {};
};

} // namespace BillfoldService
