// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/serviceinfo.h"
#include "core/base/result.h"

#include <QCoroTask>

namespace Billfold {

class ApiClient;

/// GET /v1/service, without identity. Also the way to ask whether the service is there.
[[nodiscard]] QCoro::Task<Result<ServiceInfo>> fetchServiceInfo(ApiClient *client);

} // namespace Billfold
