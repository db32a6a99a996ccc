// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QNetworkReply>

namespace Billfold {

/// Whether this machine has a network besides its own loopback, as far as the system tells. Looks at the system's
/// network interfaces, so that it works without any desktop service.
[[nodiscard]] bool hasNetwork();

/// Why there is no answer at all: Offline, ServiceUnreachable, TimedOut, TlsFailed, AnswerUnreadable or Cancelled.
[[nodiscard]] ErrorCode classifyNetworkError(QNetworkReply::NetworkError error);

} // namespace Billfold
