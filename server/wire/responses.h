// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/base/problem.h"
#include "server/wire/message.h"

#include <boost/json.hpp>

namespace BillfoldService {

[[nodiscard]] Response jsonResponse(int status, const boost::json::object &body);
[[nodiscard]] Response emptyResponse(int status);

/// application/problem+json (RFC 9457), with Retry-After where the problem has one.
[[nodiscard]] Response problemResponse(const Problem &problem, std::string_view requestId);

} // namespace BillfoldService
