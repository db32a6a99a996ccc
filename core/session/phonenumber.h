// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace Billfold {

/// Reads a phone number as a person types it, with the habits of `region` (ISO 3166-1, two capital letters) or with + and
/// the country's code; spaces, dashes, brackets and full-width digits do not matter. Returns E.164: "+8613700009015".
/// PhoneInvalid when no such number can exist (libphonenumber's numbering plans). Interface thread.
[[nodiscard]] Result<QString> parsePhoneNumber(const QString &text, const QString &region);

/// "+86 137 0000 9015" for an E.164 number; the text itself when it is not one.
[[nodiscard]] QString formatPhoneNumber(const QString &e164);

} // namespace Billfold
