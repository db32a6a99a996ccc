// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/funding/accountnumbers.h"

#include <algorithm>
#include <charconv>

namespace BillfoldService {
namespace {

constexpr bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

constexpr bool isUpper(char character)
{
    return character >= 'A' && character <= 'Z';
}

int prefix(std::string_view digits, std::size_t length)
{
    int value = 0;
    std::from_chars(digits.data(), digits.data() + std::min(length, digits.size()), value);
    return value;
}

} // namespace

bool isCardNumber(std::string_view digits)
{
    if (digits.size() < 12 || digits.size() > 19 || !std::ranges::all_of(digits, isDigit))
        return false;
    int sum = 0;
    bool isDoubled = false;
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit, isDoubled = !isDoubled) {
        const int value = (*digit - '0') * (isDoubled ? 2 : 1);
        sum += value > 9 ? value - 9 : value;
    }
    return sum % 10 == 0;
}

std::string_view cardBrand(std::string_view digits)
{
    const int two = prefix(digits, 2);
    const int four = prefix(digits, 4);
    if (two == 62 || two == 81)
        return "unionpay";
    if (digits.starts_with('4'))
        return "visa";
    if ((two >= 51 && two <= 55) || (four >= 2221 && four <= 2720))
        return "mastercard";
    if (two == 34 || two == 37)
        return "amex";
    if (four >= 3528 && four <= 3589)
        return "jcb";
    return "";
}

bool isIban(std::string_view text)
{
    if (text.size() < 15 || text.size() > 34 || !isUpper(text[0]) || !isUpper(text[1]) || !isDigit(text[2])
        || !isDigit(text[3]))
        return false;
    int remainder = 0;
    for (std::size_t index = 0; index < text.size(); ++index) {
        const char character = text[(index + 4) % text.size()];
        if (isDigit(character))
            remainder = (remainder * 10 + (character - '0')) % 97;
        else if (isUpper(character))
            remainder = (remainder * 100 + (character - 'A' + 10)) % 97;
        else
            return false;
    }
    return remainder == 1;
}

} // namespace BillfoldService
