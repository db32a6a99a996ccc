// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/testservice.h"

namespace BillfoldService {

boost::json::object bodyOf(const Response &response)
{
    if (response.body.empty())
        return {};
    return boost::json::parse(response.body).as_object();
}

std::string textOf(const boost::json::object &object, std::string_view name)
{
    const boost::json::value *value = object.if_contains(boost::json::string_view(name.data(), name.size()));
    return value && value->is_string() ? std::string(value->get_string().c_str()) : std::string();
}

QString problemOf(const Response &response)
{
    if (response.contentType != "application/problem+json")
        return {};
    return QString::fromStdString(textOf(bodyOf(response), "type")).remove(QStringLiteral("urn:billfold:problem:"));
}

std::string headerOf(const Response &response, std::string_view name)
{
    for (const auto &[key, value] : response.headers) {
        if (key == name)
            return value;
    }
    return {};
}

} // namespace BillfoldService
