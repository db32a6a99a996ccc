// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>

#include <vector>

namespace Billfold {

/// A short message that the sandbox would have sent to a phone.
struct SandboxMessage
{
    QString id;
    QString recipient; ///< E.164
    QString body;
    QDateTime sentAt; ///< UTC
};

/// Oldest first.
[[nodiscard]] Result<std::vector<SandboxMessage>> parseSandboxMessages(const QByteArray &bytes);

} // namespace Billfold
