// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/service/router.h"

namespace BillfoldService {
namespace {

std::optional<std::string> matchPath(const std::string &pattern, const std::string &path)
{
    const std::size_t brace = pattern.find('{');
    if (brace == std::string::npos)
        return pattern == path ? std::optional(std::string()) : std::nullopt;
    const std::string after = pattern.substr(pattern.find('}') + 1);
    if (path.size() < brace + after.size() || !path.starts_with(pattern.substr(0, brace)) || !path.ends_with(after))
        return std::nullopt;
    const std::string parameter = path.substr(brace, path.size() - brace - after.size());
    if (parameter.empty() || parameter.find('/') != std::string::npos)
        return std::nullopt;
    return parameter;
}

} // namespace

void Router::add(Route route)
{
    m_routes.push_back(std::move(route));
}

Result<RouteMatch> Router::match(const Request &request) const
{
    bool pathIsKnown = false;
    for (const Route &route : m_routes) {
        const auto parameter = matchPath(route.path, request.path);
        if (!parameter)
            continue;
        if (route.method == request.method)
            return RouteMatch {&route, *parameter};
        pathIsKnown = true;
    }
    return failure(pathIsKnown ? ProblemType::MethodNotAllowed : ProblemType::NotFound);
}

std::string Router::allowedMethods(const std::string &path) const
{
    std::string methods;
    for (const Route &route : m_routes) {
        if (matchPath(route.path, path))
            methods.append(methods.empty() ? "" : ", ").append(route.method);
    }
    return methods;
}

} // namespace BillfoldService
