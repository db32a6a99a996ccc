// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"
#include "core/base/result.h"

#include <QCoroTask>

namespace Billfold {

class ApiClient;

/// GET /v1/account
[[nodiscard]] QCoro::Task<Result<AccountStatus>> fetchAccountStatus(ApiClient *client);

} // namespace Billfold
