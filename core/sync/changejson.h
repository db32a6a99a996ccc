// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sync/change.h"

namespace Billfold {

/// The most that the contract lets a page hold.
inline constexpr qsizetype MaximumPageSize = 500;

/// Thread-safe. AnswerUnreadable also when the sequence has gaps inside the page or the cursor is not that of its end.
[[nodiscard]] Result<ChangePage> parseChangePage(const QByteArray &bytes);

} // namespace Billfold
