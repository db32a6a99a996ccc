// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/wire/message.h"

#include <algorithm>

namespace BillfoldService {
namespace {

std::optional<int> hexDigit(char character)
{
    if (character >= '0' && character <= '9')
        return character - '0';
    if (character >= 'a' && character <= 'f')
        return character - 'a' + 10;
    if (character >= 'A' && character <= 'F')
        return character - 'A' + 10;
    return std::nullopt;
}

/// A plus sign stays a plus sign: phones begin with one, and RFC 3986 does not make it a space.
std::optional<std::string> percentDecoded(std::string_view text)
{
    std::string decoded;
    for (std::size_t position = 0; position < text.size(); ++position) {
        if (text[position] != '%') {
            decoded += text[position];
            continue;
        }
        const auto high = position + 2 < text.size() ? hexDigit(text[position + 1]) : std::nullopt;
        const auto low = high ? hexDigit(text[position + 2]) : std::nullopt;
        if (!low)
            return std::nullopt;
        decoded += static_cast<char>(*high * 16 + *low);
        position += 2;
    }
    return decoded;
}

std::vector<std::pair<std::string_view, std::string_view>> queryPairs(std::string_view query)
{
    std::vector<std::pair<std::string_view, std::string_view>> pairs;
    while (!query.empty()) {
        const std::string_view pair = query.substr(0, query.find('&'));
        query.remove_prefix(std::min(query.size(), pair.size() + 1));
        const std::size_t equals = pair.find('=');
        pairs.emplace_back(
            pair.substr(0, equals), equals == std::string_view::npos ? std::string_view() : pair.substr(equals + 1));
    }
    return pairs;
}

} // namespace

std::optional<std::string_view> Request::header(std::string_view lowerCaseName) const
{
    std::optional<std::string_view> found;
    for (const auto &[name, value] : headers) {
        if (name != lowerCaseName)
            continue;
        if (found)
            return std::nullopt;
        found = value;
    }
    return found;
}

bool Request::hasHeader(std::string_view lowerCaseName) const
{
    return std::ranges::any_of(headers, [&](const auto &field) { return field.first == lowerCaseName; });
}

std::optional<std::string> Request::queryParameter(std::string_view name) const
{
    std::optional<std::string_view> found;
    for (const auto &[key, value] : queryPairs(query)) {
        if (key != name)
            continue;
        if (found)
            return std::nullopt;
        found = value;
    }
    return found ? percentDecoded(*found) : std::nullopt;
}

bool Request::hasOnlyQueryParameters(const std::vector<std::string_view> &names) const
{
    return std::ranges::all_of(
        queryPairs(query), [&](const auto &pair) { return std::ranges::find(names, pair.first) != names.end(); });
}

} // namespace BillfoldService
