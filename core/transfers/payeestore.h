// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/transfers/payee.h"

#include <QList>

#include <optional>

namespace Billfold {

class ReadableDb;
class WritableDb;

/// The SQL of recent payees, on the vault's thread.
[[nodiscard]] Result<void> rememberPayee(WritableDb &db, const RecentPayee &payee);
/// The phone of somebody paid before, by what a bill says of them: the masked name, and the masked phone ("+86 137 **** 9015").
/// Nothing where nobody or more than one fits.
[[nodiscard]] Result<std::optional<QString>> findPayeePhone(
    ReadableDb &db, const QString &maskedName, const QString &maskedPhone);
/// The latest first.
[[nodiscard]] Result<QList<RecentPayee>> findRecentPayees(ReadableDb &db, int count);

} // namespace Billfold
