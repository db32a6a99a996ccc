// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/wire/message.h"

#include <boost/beast/http.hpp>

#include <algorithm>
#include <optional>

namespace BillfoldService {

namespace beast = boost::beast;
namespace http = beast::http;

using BeastRequest = http::request<http::string_body>;
using BeastResponse = http::response<http::string_body>;

/// Nothing when the target is not a path.
inline std::optional<Request> fromBeast(const BeastRequest &message, std::string remoteAddress)
{
    const std::string_view target(message.target().data(), message.target().size());
    if (!target.starts_with('/'))
        return std::nullopt;
    const std::size_t question = target.find('?');
    Request request {.method = std::string(message.method_string()),
        .path = std::string(target.substr(0, question)),
        .query = std::string(question == std::string_view::npos ? std::string_view() : target.substr(question + 1)),
        .headers = {},
        .body = message.body(),
        .remoteAddress = std::move(remoteAddress)};
    for (const auto &field : message) {
        std::string name(field.name_string());
        std::ranges::transform(name, name.begin(),
            [](char letter) { return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + 32) : letter; });
        request.headers.emplace_back(std::move(name), std::string(field.value()));
    }
    return request;
}

/// Whether the connection lives on after an answer.
enum class AfterAnswer { KeepOpen, Close };

inline BeastResponse toBeast(Response response, AfterAnswer after)
{
    BeastResponse message(static_cast<http::status>(response.status), 11);
    for (const auto &[name, value] : response.headers)
        message.set(name, value);
    if (!response.contentType.empty())
        message.set(http::field::content_type, response.contentType);
    message.keep_alive(after == AfterAnswer::KeepOpen);
    message.body() = std::move(response.body);
    message.prepare_payload();
    return message;
}

} // namespace BillfoldService
