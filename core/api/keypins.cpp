// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/keypins.h"

#include "core/crypto/hashes.h"

#include <QSslKey>

#include <algorithm>

namespace Billfold {

bool satisfiesKeyPins(const QList<QSslCertificate> &chain, const std::vector<QByteArray> &pins)
{
    if (pins.empty())
        return true;
    return std::any_of(chain.begin(), chain.end(), [&pins](const QSslCertificate &certificate) {
        const QByteArray hash = sha256(certificate.publicKey().toDer());
        return std::find(pins.begin(), pins.end(), hash) != pins.end();
    });
}

} // namespace Billfold
