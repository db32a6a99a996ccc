// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace Billfold {

/// The legal name that other people's confirmation of payee is compared with: trimmed, in NFC, runs of spaces as one.
/// 1 to 60 Unicode scalar values: letters and marks of any script, spaces, apostrophes, hyphens, full stops and the
/// middle dots of Chinese and Catalan names. NameInvalid when empty or with anything else; NameTooLong.
[[nodiscard]] Result<QString> checkedName(const QString &text);

constexpr int MaximumNameLength = 60;

} // namespace Billfold
