// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/work/duework.h"

#include <optional>

namespace BillfoldService {

/// Does nothing when work of this kind and key waits already.
void scheduleWork(Transaction &transaction, const DueWork &work);

[[nodiscard]] bool hasDueWork(Transaction &transaction, const std::string &kind);
/// The next work of this kind whose time has come. Nobody else gets it until the end of the transaction: others take
/// the one after it.
[[nodiscard]] std::optional<DueWork> takeDueWork(Transaction &transaction, const std::string &kind);
void removeDueWork(Transaction &transaction, const DueWork &work);
/// Puts it off after a failure, unless another replica has done so since.
void putOffDueWork(Transaction &transaction, const DueWork &work, const std::string &error, Timestamp until);

} // namespace BillfoldService
