// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paycodes/merchantcode.h"
#include "core/paycodes/paycodeerror.h"

#include <QByteArrayView>

namespace Billfold {

/// The longest code that is read, in bytes. A QR code of the largest size holds 2953; the standard allows 512 characters.
inline constexpr qsizetype LongestPayCode = 2048;

/// Reads the text of a merchant's QR code, all of it or nothing. Objects may stand in any order between the payload format
/// indicator and the checksum; none may be repeated, nesting ends at the third floor (62.50.01).
///
/// Where a text is not ASCII the code is read twice, with lengths in bytes and in characters; exactly one reading must come
/// to the end with the checksum last and right. Where neither does, the error is that of the reading in which at least the
/// checksum stands in its place and is right, else of the one that came further, of bytes when both stop at the same place.
/// The checksum is always that of the bytes.
///
/// Pure; safe in every thread; takes time linear in the code's length.
[[nodiscard]] PayCodeResult<MerchantCode> readMerchantCode(QByteArrayView code);

} // namespace Billfold
