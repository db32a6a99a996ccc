// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace BillfoldService {

/// 12 to 19 digits of which the last is the Luhn check digit (ISO/IEC 7812-1, annex B).
[[nodiscard]] bool isCardNumber(std::string_view digits);

/// The network that a card's first digits belong to (ISO/IEC 7812 issuer identification numbers): "unionpay" (62, 81),
/// "visa" (4), "mastercard" (51–55, 2221–2720), "amex" (34, 37), "jcb" (3528–3589); empty for others.
[[nodiscard]] std::string_view cardBrand(std::string_view digits);

/// An IBAN (ISO 13616) in upper case without spaces: two letters, two check digits, 11 to 30 letters and digits, and
/// modulo 97 of it all is 1 (ISO 7064).
[[nodiscard]] bool isIban(std::string_view text);

} // namespace BillfoldService
