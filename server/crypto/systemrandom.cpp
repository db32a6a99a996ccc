// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/crypto/systemrandom.h"

#include <sodium.h>

#include <array>
#include <cstdint>
#include <cstring>

namespace BillfoldService {

void SystemRandom::fill(std::span<unsigned char> bytes)
{
    randombytes_buf(bytes.data(), bytes.size());
}

std::string randomBytes(Random &random, std::size_t count)
{
    std::string bytes(count, '\0');
    random.fill(std::span(reinterpret_cast<unsigned char *>(bytes.data()), bytes.size()));
    return bytes;
}

std::string randomCode(Random &random)
{
    constexpr std::uint32_t codes = 1'000'000;
    constexpr std::uint32_t fair = UINT32_MAX - UINT32_MAX % codes;
    std::uint32_t value = fair;
    while (value >= fair) {
        std::array<unsigned char, sizeof value> bytes {};
        random.fill(bytes);
        std::memcpy(&value, bytes.data(), sizeof value);
    }
    std::string digits = std::to_string(value % codes);
    return std::string(6 - digits.size(), '0') + digits;
}

} // namespace BillfoldService
