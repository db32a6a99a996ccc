// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sandbox/seededrandom.h"

#include <sodium.h>

#include <array>
#include <cstring>

namespace BillfoldService {

SeededRandom::SeededRandom(std::uint64_t seed)
    : m_seed(seed)
{
}

void SeededRandom::fill(std::span<unsigned char> bytes)
{
    std::array<unsigned char, randombytes_SEEDBYTES> state {};
    for (std::size_t index = 0; index < 8; ++index) {
        state[index] = static_cast<unsigned char>(m_seed >> (8 * index));
        state[8 + index] = static_cast<unsigned char>(m_block >> (8 * index));
    }
    ++m_block;
    randombytes_buf_deterministic(bytes.data(), bytes.size(), state.data());
}

std::int64_t SeededRandom::between(std::int64_t least, std::int64_t most)
{
    std::array<unsigned char, 8> bytes {};
    fill(bytes);
    std::uint64_t value = 0;
    for (const unsigned char byte : bytes)
        value = value << 8 | byte;
    // The small unfairness of the remainder does not matter in made-up history.
    return least + static_cast<std::int64_t>(value % static_cast<std::uint64_t>(most - least + 1));
}

} // namespace BillfoldService
