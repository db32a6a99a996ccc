// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/identity/authentication.h"
#include "server/wire/exchange.h"

#include <string>
#include <vector>

namespace BillfoldService {

/// Whether a request must be signed by a device.
enum class Signing { Unsigned, Signed };

struct Route
{
    std::string method = {};
    std::string path = {}; ///< may have one {name}
    Signing signing = Signing::Signed;
    TokenNeed token = TokenNeed::AccessToken;
    NonceCheck nonce = NonceCheck::BeforeHandler;
    Handler handler = {};
};

/// The route of a request, and what stood in the place of {name}.
struct RouteMatch
{
    const Route *route = nullptr;
    std::string pathParameter = {};
};

class Router
{
public:
    void add(Route route);

    /// ProblemType::NotFound for an unknown path. ProblemType::MethodNotAllowed when only the method does not fit.
    [[nodiscard]] Result<RouteMatch> match(const Request &request) const;
    /// "GET, POST", for the Allow header.
    [[nodiscard]] std::string allowedMethods(const std::string &path) const;

private:
    std::vector<Route> m_routes;
};

} // namespace BillfoldService
