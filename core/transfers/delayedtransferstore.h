// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/transfers/delayedtransfer.h"

#include <QList>

#include <optional>

namespace Billfold {

class ReadableDb;
class WritableDb;

/// The SQL of delayed transfers, on the vault's thread.

/// A transfer that has landed or come back stays so: an answer from before that changes nothing.
[[nodiscard]] Result<void> storeDelayedTransfer(WritableDb &db, const DelayedTransfer &transfer);
/// What is on its way, the next to land first.
[[nodiscard]] Result<QList<DelayedTransfer>> findOnTheirWay(ReadableDb &db);
[[nodiscard]] Result<std::optional<DelayedTransfer>> findDelayedTransfer(ReadableDb &db, const QString &id);

} // namespace Billfold
