// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/funding/fundingoperation.h"
#include "core/funding/fundingsource.h"

#include <QList>

namespace Billfold {

class ReadableDb;
class WritableDb;

/// The SQL of cards and of what goes over them, on the vault's thread.
[[nodiscard]] Result<void> storeSources(WritableDb &db, const QList<FundingSource> &sources);
[[nodiscard]] Result<QList<FundingSource>> findSources(ReadableDb &db);
/// Keeps what is there when that is newer: answers overtake each other.
[[nodiscard]] Result<void> storeOperation(WritableDb &db, const FundingOperation &operation);
/// Newest first.
[[nodiscard]] Result<QList<FundingOperation>> findOperations(ReadableDb &db, int count);

} // namespace Billfold
