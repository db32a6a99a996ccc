// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>

namespace Billfold {

/// Opens the nudge WebSocket once.
struct NudgeTicket
{
    QString ticket = {};
    QDateTime expiresAt = {}; ///< UTC, service time
};

[[nodiscard]] Result<NudgeTicket> parseNudgeTicket(const QByteArray &bytes);
/// A frame of the WebSocket: the sequence of the latest change.
[[nodiscard]] Result<qint64> parseNudge(const QByteArray &frame);

} // namespace Billfold
