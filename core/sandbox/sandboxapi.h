// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/sandboxmessage.h"

#include <QCoroTask>

namespace Billfold {

class ApiClient;

/// GET /sandbox/messages: to `phone` (E.164; empty: to everybody), later than the message `afterId` (empty: all).
[[nodiscard]] QCoro::Task<Result<std::vector<SandboxMessage>>> fetchSandboxMessages(
    ApiClient *client, QString phone, QString afterId);

} // namespace Billfold
