// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace Billfold {

/// The legal name that other people's confirmation of payee is compared with: trimmed, in NFC, runs of spaces as one.
/// 1 to 60 Unicode scalar values, of what the contract's PersonName lists. NameInvalid without a letter or with anything
/// else; NameTooLong. tests/data/names.json holds wallet and service to the same rule.
[[nodiscard]] Result<QString> checkedName(const QString &text);

constexpr int MaximumNameLength = 60;

} // namespace Billfold
