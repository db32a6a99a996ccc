// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/base/problem.h"
#include "server/database/transaction.h"

#include <functional>
#include <string>

namespace BillfoldService {

/// Something that the service does by itself at its time, exactly once.
struct DueWork
{
    std::string kind = {}; ///< which handler it is for
    std::string key = {}; ///< deterministic: what it comes of and the how manieth time; unique with the kind
    std::string payload = {}; ///< JSON, between whoever schedules it and the handler
    Timestamp dueAt = {}; ///< by the service's clock
    int attempts = 0; ///< failed ones
};

/// What follows the commit, such as nudges. It may get lost.
using AfterCommit = std::function<void()>;

/// Has its effect in the transaction that also takes the work off the queue. A problem rolls both back.
using WorkHandler = std::function<Result<AfterCommit>(Transaction &, const DueWork &)>;

} // namespace BillfoldService
