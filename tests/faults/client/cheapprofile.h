// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secretbytes.h"

#include <QString>

namespace Billfold {

/// Wraps the data key of a vault that nobody has open under the same password with the cheapest derivation, so that a
/// thousand starts need no hours. From then on only a program with BILLFOLD_CHEAP_KEYS opens it. PasswordWrong.
[[nodiscard]] Result<void> makeKeysCheap(const QString &directory, const SecretBytes &password);

/// What opens the password slot of such a profile, for a test that looks into the vault itself.
[[nodiscard]] Result<SecretBytes> cheapPasswordKey(const QString &directory, const SecretBytes &password);

} // namespace Billfold
