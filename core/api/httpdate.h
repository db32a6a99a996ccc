// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

namespace Billfold {

/// The header Date in its only current form (RFC 9110, section 5.6.7: "Sun, 22 Nov 2026 12:31:00 GMT"). Invalid
/// for anything else.
[[nodiscard]] QDateTime parseHttpDate(const QByteArray &header);

} // namespace Billfold
