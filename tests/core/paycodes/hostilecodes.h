// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paycodes/paycodeerror.h"

#include <QByteArray>
#include <QList>

namespace Billfold {

/// A code that must be refused, and how.
struct HostileCode
{
    QByteArray name;
    QByteArray code;
    PayCodeFault fault;
    QString tag = {};
    qsizetype offset = -1; ///< -1: any
};

/// Codes whose objects are wrong. The same list in the same order at every call.
[[nodiscard]] QList<HostileCode> hostileObjects();

/// Codes whose characters or amounts are wrong.
[[nodiscard]] QList<HostileCode> hostileTexts();

} // namespace Billfold
