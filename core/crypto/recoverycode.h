// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secretbytes.h"

namespace Billfold {

/// The recovery code opens the vault when the password is lost. It is 160 random bits, which a person reads and writes as
/// 32 letters and digits of Crockford's base32 (no I, L, O, U) in 8 groups of 4. Both forms are secret.
constexpr size_t RecoveryCodeSize = 20;

/// A new code, RecoveryCodeSize random bytes.
[[nodiscard]] SecretBytes createRecoveryCode();

/// The form that is shown, ASCII: "7Z3K-…-Q0XW", 39 characters.
[[nodiscard]] SecretBytes formatRecoveryCode(const SecretBytes &code);

/// Reads what a person typed: in either case, with or without spaces and hyphens, and with O for 0 and I or L for 1.
/// RecoveryCodeWrong when it cannot be a code.
[[nodiscard]] Result<SecretBytes> parseRecoveryCode(const SecretBytes &text);

/// The 32-byte key that opens the recovery slot. The code is long enough to need no slow derivation.
/// `salt` has 16 bytes.
[[nodiscard]] SecretBytes recoveryKeyEncryptionKey(const SecretBytes &code, QByteArrayView salt);

} // namespace Billfold
