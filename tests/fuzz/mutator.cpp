// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/mutator.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace Billfold {

namespace {

constexpr std::size_t LongestInput = 64 * 1024;

/// Pieces on which readers of JSON, headers and text have stumbled before.
constexpr std::array<std::string_view, 24> Pieces
    = {"\"", "\\", "\\u0000", "\\ud800", "{", "}", "[[[[[[[[[[", "]", ",", ":", "null", "true", "1e400", "-0",
        "\xF0\x9F\x8D\x9C", "\xED\xA0\x80", "\xC0\x80", "\xE2\x80\xAE", "\xEF\xBC\x91", "\xCC\x81", ";", "=", "(", ")"};
constexpr std::array<std::string_view, 10> Numbers = {"0", "-1", "9007199254740991", "9007199254740992",
    "9223372036854775807", "9223372036854775808", "-9223372036854775808", "18446744073709551616", "0.1", "1e308"};

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

} // namespace

Mutator::Mutator(std::uint64_t seed, std::vector<std::string> corpus)
    : m_random(seed)
    , m_corpus(std::move(corpus))
{
}

std::size_t Mutator::below(std::size_t bound)
{
    return static_cast<std::size_t>(m_random() % bound);
}

std::string Mutator::next()
{
    std::string bytes = m_corpus[below(m_corpus.size())];
    for (std::size_t steps = 1 + below(6); steps > 0; --steps)
        mutate(bytes);
    bytes.resize(std::min(bytes.size(), LongestInput));
    return bytes;
}

void Mutator::mutate(std::string &bytes)
{
    const std::size_t position = below(bytes.size() + 1);
    const std::size_t length = std::min(bytes.size() - position, 1 + below(16));
    switch (below(8)) {
    case 0:
        if (position < bytes.size())
            bytes[position] = static_cast<char>(bytes[position] ^ (1 << below(8)));
        break;
    case 1:
        bytes.insert(position, 1, static_cast<char>(below(256)));
        break;
    case 2:
        bytes.erase(position, length);
        break;
    case 3:
        bytes.insert(position, bytes.substr(position, length));
        break;
    case 4:
        bytes.insert(position, Pieces[below(Pieces.size())]);
        break;
    case 5:
        bytes.resize(position);
        break;
    case 6:
        return replaceNumber(bytes);
    default:
        return splice(bytes);
    }
}

void Mutator::replaceNumber(std::string &bytes)
{
    const auto from = bytes.begin() + static_cast<std::ptrdiff_t>(below(bytes.size() + 1));
    const auto first = std::find_if(from, bytes.end(), isDigit);
    const auto last = std::find_if_not(first, bytes.end(), isDigit);
    const std::string_view number = Numbers[below(Numbers.size())];
    bytes.replace(first, last, number.begin(), number.end());
}

void Mutator::splice(std::string &bytes)
{
    const std::string &other = m_corpus[below(m_corpus.size())];
    bytes.resize(below(bytes.size() + 1));
    bytes.append(other, below(other.size() + 1));
}

} // namespace Billfold
