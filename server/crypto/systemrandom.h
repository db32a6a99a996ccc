// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/base/random.h"

#include <string>

namespace BillfoldService {

/// The operating system's randomness, by libsodium. Thread-safe.
class SystemRandom final : public Random
{
public:
    void fill(std::span<unsigned char> bytes) override;
};

/// `count` random bytes.
[[nodiscard]] std::string randomBytes(Random &random, std::size_t count);
/// Six decimal digits, each value equally likely.
[[nodiscard]] std::string randomCode(Random &random);

} // namespace BillfoldService
