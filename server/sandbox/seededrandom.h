// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/base/random.h"

#include <cstdint>

namespace BillfoldService {

/// Randomness that is the same for the same seed, on every machine: ChaCha20 by libsodium. For play money only.
class SeededRandom final : public Random
{
public:
    explicit SeededRandom(std::uint64_t seed);

    void fill(std::span<unsigned char> bytes) override;
    /// From `least` to `most`, both included.
    [[nodiscard]] std::int64_t between(std::int64_t least, std::int64_t most);

private:
    std::uint64_t m_seed;
    std::uint64_t m_block = 0;
};

} // namespace BillfoldService
