// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QSslCertificate>

#include <vector>

namespace Billfold {

/// Whether one of the certificates has a key whose SubjectPublicKeyInfo hashes (SHA-256) to one of `pins`. True where
/// nothing is pinned.
[[nodiscard]] bool satisfiesKeyPins(const QList<QSslCertificate> &chain, const std::vector<QByteArray> &pins);

} // namespace Billfold
