// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/receiptkey.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QList>

namespace Billfold {

/// The longest compact serialisation that is looked into.
constexpr qsizetype MaximumJwsSize = 4096;

/// A JWS in compact serialisation (RFC 7515, section 7.1) with EdDSA over Ed25519 (RFC 8037, section 3.1), taken apart.
/// Nothing about it is believed before carriesSignature().
struct CompactJws
{
    QString keyId;
    QByteArray payload; ///< a JSON object in which no member stands twice
    QByteArray signedBytes; ///< what the signature is over: header, full stop, payload, as they were sent
    QByteArray signature;
};

/// Pure and strict: ASCII of at most MaximumJwsSize, three parts in canonical base64url without padding, and a header with
/// exactly the members alg ("EdDSA"), kid and typ (`type`). AnswerUnreadable.
[[nodiscard]] Result<CompactJws> parseCompactJws(const QByteArray &text, QLatin1StringView type);

/// Whether one of the keys has signed it, the very one that its header names.
[[nodiscard]] bool carriesSignature(const CompactJws &jws, const QList<ReceiptKey> &keys);

} // namespace Billfold
