// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/apiresponse.h"
#include "core/base/result.h"
#include "core/sync/nudgeticket.h"

#include <QCoroTask>
#include <QUrl>

namespace Billfold {

class ApiClient;

/// GET /v1/changes: the bytes of a page of at most MaximumPageSize changes; parseChangePage() belongs on another thread.
[[nodiscard]] QCoro::Task<Result<ApiResponse>> fetchChangePage(ApiClient *client, qint64 cursor);
/// POST /v1/nudge-tickets
[[nodiscard]] QCoro::Task<Result<NudgeTicket>> createNudgeTicket(ApiClient *client);
/// Where the WebSocket opens; the ticket is part of it, so it is not for the log.
[[nodiscard]] QUrl nudgeAddress(const QUrl &serviceAddress, const NudgeTicket &ticket);

} // namespace Billfold
