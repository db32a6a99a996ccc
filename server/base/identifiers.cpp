// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/base/identifiers.h"

#include "server/base/encoding.h"

#include <array>

namespace BillfoldService {

std::string makeIdentifier(Timestamp now, Random &random)
{
    std::array<unsigned char, 16> bytes {};
    random.fill(bytes);
    const auto milliseconds = static_cast<std::uint64_t>(toMilliseconds(now));
    for (std::size_t index = 0; index < 6; ++index)
        bytes[index] = static_cast<unsigned char>(milliseconds >> (8 * (5 - index)));
    bytes[6] = static_cast<unsigned char>(0x70 | (bytes[6] & 0x0f));
    bytes[8] = static_cast<unsigned char>(0x80 | (bytes[8] & 0x3f));
    const std::string hex = toHex(std::string_view(reinterpret_cast<const char *>(bytes.data()), bytes.size()));
    return hex.substr(0, 8) + '-' + hex.substr(8, 4) + '-' + hex.substr(12, 4) + '-' + hex.substr(16, 4) + '-'
        + hex.substr(20);
}

bool isIdentifier(std::string_view text)
{
    if (text.size() != 36)
        return false;
    for (std::size_t index = 0; index < text.size(); ++index) {
        const bool dash = index == 8 || index == 13 || index == 18 || index == 23;
        if (dash ? text[index] != '-' : !isLowerHex(text.substr(index, 1), 1))
            return false;
    }
    return true;
}

} // namespace BillfoldService
