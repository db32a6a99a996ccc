// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <optional>

namespace Billfold {

/// The wallet's own link, which a person gives to others to be paid, as text or as a QR code:
///
///     billfold:pay?v=1&to=%2B8613811110001&amount=12.50&currency=CNY&note=Lunch
///
/// v and to are required; amount and currency come together or not at all; note is optional. Each comes at most once, and
/// nothing else does. It names nobody: who stands behind the number is for the service to say.
struct WalletLink
{
    QString phone; ///< E.164
    std::optional<Money> amount; ///< positive
    QString note; ///< as whoever made the link wrote it: of no more worth than any text from outside

    bool operator==(const WalletLink &) const = default;
};

/// In characters. A QR code of this length can still be read from a telephone's screen.
inline constexpr qsizetype MaximumWalletLinkLength = 1024;

/// Whether the text means to be such a link, however wrong it may be.
[[nodiscard]] bool looksLikeWalletLink(const QString &text);

/// Percent-encoded, ASCII only.
[[nodiscard]] QString formatWalletLink(const WalletLink &link);

/// Surrounding spaces do not matter. PayCodeMalformed, with the reason as detail; PayCodeTooNew for another v than 1.
[[nodiscard]] Result<WalletLink> parseWalletLink(const QString &text);

} // namespace Billfold
