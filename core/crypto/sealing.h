// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secretbytes.h"

#include <QString>

namespace Billfold {

/// Encrypts a secret so that only the service can read it, and only for one purpose: libsodium's crypto_box_seal to the
/// service's X25519 key (32 bytes) over BLAKE2b-256(context) and the secret. `context` names the purpose and whom it
/// concerns, for example "billfold:approval-pin:<intent hash>" in UTF-8; the service refuses any other.
/// Returns the wire form, base64url without padding. AnswerUnreadable when the service's key is not a key.
[[nodiscard]] Result<QString> sealForService(
    QByteArrayView serviceKey, const QString &context, const SecretBytes &secret);

} // namespace Billfold
