// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/base/masking.h"

#include <algorithm>
#include <vector>

namespace BillfoldService {
namespace {

/// The characters of valid UTF-8, each as its own bytes.
std::vector<std::string> characters(std::string_view text)
{
    std::vector<std::string> result;
    for (const char byte : text) {
        const bool continues = (static_cast<unsigned char>(byte) & 0xc0) == 0x80;
        if (continues && !result.empty())
            result.back() += byte;
        else
            result.emplace_back(1, byte);
    }
    return result;
}

/// Keeps the first and the last character; a word of two keeps the first alone.
std::string maskWord(const std::vector<std::string> &word)
{
    if (word.size() < 2)
        return "*";
    std::string masked = word.front();
    masked.append(std::max<std::size_t>(word.size() - 2, 1), '*');
    if (word.size() > 2)
        masked += word.back();
    return masked;
}

} // namespace

std::string maskName(std::string_view name)
{
    const std::size_t lastSpace = name.rfind(' ');
    if (lastSpace != std::string_view::npos)
        return std::string(name.substr(0, lastSpace + 1)) + maskWord(characters(name.substr(lastSpace + 1)));
    const std::vector<std::string> word = characters(name);
    const bool isHan = std::ranges::any_of(word, [](const std::string &each) { return each.size() > 2; });
    if (!isHan || word.size() <= 3)
        return maskWord(word);
    return word.front() + '*' + word.back();
}

std::string maskPhone(std::string_view phone)
{
    if (phone.size() == 14 && phone.starts_with("+86"))
        return "+86 " + std::string(phone.substr(3, 3)) + " **** " + std::string(phone.substr(10));
    return std::string(phone.substr(0, 4)) + " **** " + std::string(phone.substr(phone.size() - 2));
}

} // namespace BillfoldService
