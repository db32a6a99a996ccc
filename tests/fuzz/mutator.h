// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace Billfold {

/// Makes bytes that nobody meant out of those that somebody did. The same seed gives the same bytes on every machine.
class Mutator
{
public:
    /// The corpus has at least one input.
    Mutator(std::uint64_t seed, std::vector<std::string> corpus);

    /// The next input, at most 64 KiB.
    [[nodiscard]] std::string next();

private:
    void mutate(std::string &bytes);
    void replaceNumber(std::string &bytes);
    void splice(std::string &bytes);
    /// Below `bound`, which is at least 1.
    [[nodiscard]] std::size_t below(std::size_t bound);

    std::mt19937_64 m_random;
    std::vector<std::string> m_corpus;
};

} // namespace Billfold
