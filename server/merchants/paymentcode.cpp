// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/merchants/paymentcode.h"

#include "server/base/encoding.h"

#include <string_view>

namespace BillfoldService {
namespace {

/// Of the proprietary, unregistered category (ISO/IEC 7816-5): F, then what nobody else would write.
constexpr std::string_view applicationName = "\xF0" "billfold";

/// BER-TLV with a tag of one byte and fewer than 128 bytes.
std::string object(char tag, std::string_view value)
{
    return std::string(1, tag) + static_cast<char>(value.size()) + std::string(value);
}

/// Two digits in each byte (EMV book 3, format cn).
std::string packed(std::string_view digits)
{
    std::string bytes;
    for (std::size_t at = 0; at + 1 < digits.size(); at += 2)
        bytes += static_cast<char>((digits[at] - '0') << 4 | (digits[at + 1] - '0'));
    return bytes;
}

} // namespace

std::string consumerCodeText(const std::string &digits)
{
    // Payload format indicator, then one application template with its name and number (3.2).
    return toBase64(object('\x85', "CPV01") + object('\x61', object('\x4F', applicationName) + object('\x5A', packed(digits))));
}

std::optional<std::string> digitsOfConsumerCode(const std::string &text)
{
    constexpr std::size_t packedSize = 9;
    const auto bytes = fromBase64(text);
    if (!bytes || bytes->size() < packedSize)
        return std::nullopt;
    // The digits are last, and a code of ours is written in one way alone.
    const std::string digits = toHex(bytes->substr(bytes->size() - packedSize));
    return consumerCodeText(digits) == text ? std::optional(digits) : std::nullopt;
}

} // namespace BillfoldService
