// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/base/problem.h"
#include "server/wire/message.h"
#include "server/wire/requestsignature.h"

#include <functional>
#include <string>

namespace BillfoldService {

/// A request on its way through the service, with what was found out about its sender.
struct Exchange
{
    const Request &request;
    std::string requestId = {};
    RequestSignature signature = {}; ///< empty for requests that need none
    std::string accountId = {}; ///< empty before sign-in
    std::string deviceId = {};
    std::string pathParameter = {}; ///< what stood in the place of {…}
};

using Handler = std::function<Result<Response>(const Exchange &)>;

} // namespace BillfoldService
