// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Billfold {

/// SHA-256 (FIPS 180-4), 32 bytes: content digests and intent hashes.
[[nodiscard]] QByteArray sha256(QByteArrayView data);

/// BLAKE2b (RFC 7693) with 32 bytes of output and no key: what binds a sealed secret to its purpose.
[[nodiscard]] QByteArray blake2b256(QByteArrayView data);

} // namespace Billfold
