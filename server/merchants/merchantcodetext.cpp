// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/merchants/merchantcodetext.h"

#include "server/base/latin.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace BillfoldService {
namespace {

constexpr std::size_t longestName = 25; ///< bytes of tag 59
constexpr std::size_t longestCity = 15; ///< bytes of tag 60
constexpr std::size_t longestDetail = 25; ///< bytes of 62.01 and 62.03

std::string twoDigits(std::size_t number)
{
    return {static_cast<char>('0' + number / 10), static_cast<char>('0' + number % 10)};
}

std::string object(std::string_view tag, std::string_view value)
{
    return value.empty() ? std::string() : std::string(tag) + twoDigits(value.size()) + std::string(value);
}

std::string decimal(std::int64_t hundredths)
{
    std::array<char, 32> text {};
    const int size = std::snprintf(text.data(), text.size(), "%lld.%02lld", static_cast<long long>(hundredths / 100),
        static_cast<long long>(hundredths % 100));
    return {text.data(), static_cast<std::size_t>(size)};
}

/// CRC-16 with polynomial 1021 and initial value FFFF (4.7.3).
std::string checksum(std::string_view text)
{
    unsigned crc = 0xFFFF;
    for (const unsigned char byte : text) {
        crc ^= unsigned(byte) << 8;
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 0x8000) != 0 ? (crc << 1 ^ 0x1021) & 0xFFFF : crc << 1 & 0xFFFF;
    }
    std::array<char, 8> hex {};
    std::snprintf(hex.data(), hex.size(), "%04X", crc);
    return hex.data();
}

std::string tipObjects(const TipRule &tip)
{
    switch (tip.kind) {
    case TipRule::Kind::None:
        return {};
    case TipRule::Kind::Prompt:
        return object("55", "01");
    case TipRule::Kind::Fixed:
        return object("55", "02") + object("56", decimal(tip.value));
    case TipRule::Kind::Percentage:
        return object("55", "03") + object("57", decimal(tip.value));
    }
    return {};
}

/// ISO 18245, roughly: the service itself goes by the merchant's category.
std::string_view categoryCode(const std::string &category)
{
    if (category == "dining")
        return "5812";
    if (category == "groceries")
        return "5411";
    if (category == "transport")
        return "4111";
    if (category == "health")
        return "8099";
    if (category == "entertainment")
        return "7999";
    return "5999";
}

bool isDetail(std::string_view text)
{
    return text.size() <= longestDetail
        && std::ranges::all_of(text, [](char character) { return character >= ' ' && character <= '~'; });
}

/// For other readers, since payers see what the service says; never empty, since the field is mandatory.
std::string shortName(std::string_view name, std::size_t most)
{
    std::string latin = toLatin(name).substr(0, most);
    while (latin.ends_with(' '))
        latin.pop_back();
    return latin.empty() ? "-" : latin;
}

} // namespace

Result<std::string> writeMerchantCode(const Merchant &merchant, const MerchantCode &code)
{
    if (!isDetail(code.billNumber) || !isDetail(code.storeLabel))
        return failure(ProblemType::Invalid, "a bill number or store label of more than 25 characters, or not of ASCII");
    const std::string details = object("01", code.billNumber) + object("03", code.storeLabel);
    std::string text = object("00", "01") + object("01", code.isForOnePayment() ? "12" : "11")
        + object("26", object("00", merchantCodeTemplate) + object("01", code.id))
        + object("52", categoryCode(merchant.category)) + object("53", "156");
    if (code.isForOnePayment())
        text += object("54", decimal(code.amountMinor));
    text += tipObjects(code.tip) + object("58", "CN") + object("59", shortName(merchant.name, longestName))
        + object("60", shortName(merchant.city, longestCity)) + object("62", details) + "6304";
    return text + checksum(text);
}

} // namespace BillfoldService
