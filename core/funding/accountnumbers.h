// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace Billfold {

/// A card's number as it was typed, without the spaces and hyphens that people put between: 12 to 19 digits whose last is the
/// Luhn check digit (ISO/IEC 7812-1, annex B); or an IBAN (ISO 13616) in upper case, whose remainder by 97 is 1
/// (ISO 7064). CardNumberInvalid.
[[nodiscard]] Result<QString> checkedAccountNumber(const QString &text);

/// Whether it is an IBAN, of which the card's month is not asked. Also while it is being typed.
[[nodiscard]] bool looksLikeIban(const QString &text);

/// The last month of a card as it stands on it ("08/31", "8/2031") as "2031-08". CardExpiryInvalid.
[[nodiscard]] Result<QString> checkedExpiry(const QString &text);

} // namespace Billfold
