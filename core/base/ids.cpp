// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ids.h"

#include "core/base/clock.h"
#include "core/base/random.h"

#include <QUuid>

namespace Billfold {

QString createId(const Clock &clock, Random &random)
{
    QByteArray bytes = random.bytes(16);
    const qint64 milliseconds = clock.utcNow().toMSecsSinceEpoch();
    for (int i = 0; i < 6; ++i)
        bytes[i] = char((milliseconds >> (8 * (5 - i))) & 0xff);
    bytes[6] = char((bytes[6] & 0x0f) | 0x70); // version 7
    bytes[8] = char((bytes[8] & 0x3f) | 0x80); // variant of RFC 9562
    return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
}

QString createIdempotencyKey(Random &random)
{
    return QString::fromLatin1(random.bytes(16).toHex());
}

} // namespace Billfold
