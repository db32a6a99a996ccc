// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/base/encoding.h"

#include <sodium.h>

namespace BillfoldService {
namespace {

std::string encode(std::string_view bytes, int variant)
{
    std::string text(sodium_base64_encoded_len(bytes.size(), variant), '\0');
    sodium_bin2base64(
        text.data(), text.size(), reinterpret_cast<const unsigned char *>(bytes.data()), bytes.size(), variant);
    text.pop_back(); // the terminating zero
    return text;
}

std::optional<std::string> decode(std::string_view text, int variant)
{
    std::string bytes(text.size() / 4 * 3 + 3, '\0');
    std::size_t length = 0;
    const char *end = nullptr;
    const int result = sodium_base642bin(reinterpret_cast<unsigned char *>(bytes.data()), bytes.size(), text.data(),
        text.size(), nullptr, &length, &end, variant);
    if (result != 0 || end != text.data() + text.size())
        return std::nullopt;
    bytes.resize(length);
    return bytes;
}

} // namespace

std::string toBase64Url(std::string_view bytes)
{
    return encode(bytes, sodium_base64_VARIANT_URLSAFE_NO_PADDING);
}

std::optional<std::string> fromBase64Url(std::string_view text)
{
    return decode(text, sodium_base64_VARIANT_URLSAFE_NO_PADDING);
}

std::string toBase64(std::string_view bytes)
{
    return encode(bytes, sodium_base64_VARIANT_ORIGINAL);
}

std::optional<std::string> fromBase64(std::string_view text)
{
    return decode(text, sodium_base64_VARIANT_ORIGINAL);
}

std::string toHex(std::string_view bytes)
{
    std::string text(bytes.size() * 2 + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), reinterpret_cast<const unsigned char *>(bytes.data()), bytes.size());
    text.pop_back();
    return text;
}

bool isLowerHex(std::string_view text, std::size_t length)
{
    return text.size() == length && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

} // namespace BillfoldService
