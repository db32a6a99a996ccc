// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/base/text.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

namespace BillfoldService {
namespace {

using ScalarValues = std::u32string;

constexpr std::size_t longestName = 60;

std::optional<ScalarValues> decode(std::string_view text)
{
    ScalarValues values;
    const auto length = static_cast<std::int32_t>(text.size());
    for (std::int32_t position = 0; position < length;) {
        UChar32 value = 0;
        U8_NEXT(text.data(), position, length, value);
        if (value < 0)
            return std::nullopt;
        values.push_back(static_cast<char32_t>(value));
    }
    return values;
}

std::string encode(const icu::UnicodeString &text)
{
    std::string bytes;
    text.toUTF8String(bytes);
    return bytes;
}

icu::UnicodeString fromUtf8(std::string_view text)
{
    return icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
}

bool isLetter(char32_t value)
{
    return u_isalpha(static_cast<UChar32>(value)) != 0;
}

bool isOfName(char32_t value)
{
    constexpr std::u32string_view others = U" '’-‐.·‧・־׳〇";
    if (isLetter(value) || others.find(value) != std::u32string_view::npos)
        return true;
    return (U_GET_GC_MASK(static_cast<UChar32>(value)) & U_GC_M_MASK) != 0;
}

/// Runs of white space as one space, and none around the text.
icu::UnicodeString simplified(const icu::UnicodeString &text)
{
    icu::UnicodeString words;
    bool isApart = false;
    for (std::int32_t position = 0; position < text.length(); position = text.moveIndex32(position, 1)) {
        const UChar32 value = text.char32At(position);
        if (u_isUWhiteSpace(value)) {
            isApart = !words.isEmpty();
            continue;
        }
        if (std::exchange(isApart, false))
            words.append(UChar32 {U' '});
        words.append(value);
    }
    return words;
}

bool isInvisible(char32_t value)
{
    constexpr std::uint32_t refused = U_GC_CC_MASK | U_GC_CF_MASK | U_GC_CO_MASK | U_GC_CN_MASK | U_GC_ZL_MASK
        | U_GC_ZP_MASK;
    return (U_GET_GC_MASK(static_cast<UChar32>(value)) & refused) != 0;
}

/// Compatibility-composed, case-folded words: what two spellings of one name have in common.
std::vector<std::u32string> comparableWords(std::string_view name)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *normalizer = icu::Normalizer2::getNFKCCasefoldInstance(status);
    if (U_FAILURE(status))
        return {};
    const icu::UnicodeString folded = normalizer->normalize(fromUtf8(name), status);
    std::vector<std::u32string> words(1);
    for (const char32_t value : decode(encode(folded)).value_or(ScalarValues())) {
        if (u_isUWhiteSpace(static_cast<UChar32>(value))) {
            if (!words.back().empty())
                words.emplace_back();
        } else {
            words.back().push_back(value);
        }
    }
    if (words.back().empty())
        words.pop_back();
    return words;
}

std::u32string joined(const std::vector<std::u32string> &words)
{
    std::u32string text;
    for (const std::u32string &word : words)
        text += word;
    return text;
}

/// Levenshtein's distance: insertions, deletions and replacements.
std::size_t distance(const std::u32string &from, const std::u32string &to)
{
    std::vector<std::size_t> row(to.size() + 1);
    for (std::size_t column = 0; column < row.size(); ++column)
        row[column] = column;
    for (std::size_t line = 1; line <= from.size(); ++line) {
        std::size_t diagonal = row[0];
        row[0] = line;
        for (std::size_t column = 1; column < row.size(); ++column) {
            const std::size_t replaced = diagonal + (from[line - 1] == to[column - 1] ? 0 : 1);
            diagonal = row[column];
            row[column] = std::min({replaced, row[column] + 1, row[column - 1] + 1});
        }
    }
    return row.back();
}

} // namespace

Result<std::string> acceptName(std::string_view text)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *normalizer = icu::Normalizer2::getNFCInstance(status);
    if (U_FAILURE(status))
        return failure(ProblemType::Internal, "no normaliser");
    if (!decode(text))
        return failure(ProblemType::NameInvalid);
    const icu::UnicodeString composed = normalizer->normalize(fromUtf8(text), status);
    std::string name = encode(simplified(composed));
    const auto values = decode(name);
    if (U_FAILURE(status) || !values || !std::ranges::all_of(*values, isOfName) || std::ranges::none_of(*values, isLetter))
        return failure(ProblemType::NameInvalid);
    if (values->size() > longestName)
        return failure(ProblemType::NameTooLong);
    return name;
}

bool isNote(std::string_view text)
{
    const auto values = decode(text);
    return values && values->size() <= 200 && std::ranges::none_of(*values, isInvisible);
}

bool isLabel(std::string_view text, int maximum)
{
    const auto values = decode(text);
    return values && !values->empty() && values->size() <= static_cast<std::size_t>(maximum)
        && std::ranges::none_of(*values, isInvisible);
}

NameMatch compareNames(std::string_view given, std::string_view actual)
{
    std::vector<std::u32string> left = comparableWords(given);
    std::vector<std::u32string> right = comparableWords(actual);
    if (left.empty())
        return NameMatch::Unknown;
    const std::u32string leftText = joined(left);
    const std::u32string rightText = joined(right);
    if (leftText == rightText)
        return NameMatch::Match;
    std::ranges::sort(left);
    std::ranges::sort(right);
    if (left == right)
        return NameMatch::Close;
    // One slip in three characters or more, two in eight or more: 王小明 and 王小民 are close, 王明 and 李明 are not.
    const std::size_t length = std::max(leftText.size(), rightText.size());
    const std::size_t allowed = length >= 8 ? 2 : length >= 3 ? 1 : 0;
    return distance(leftText, rightText) <= allowed ? NameMatch::Close : NameMatch::None;
}

std::string_view nameMatchText(NameMatch match)
{
    switch (match) {
    case NameMatch::Match:
        return "match";
    case NameMatch::Close:
        return "close";
    case NameMatch::None:
        return "none";
    case NameMatch::Unknown:
        break;
    }
    return "unknown";
}

} // namespace BillfoldService
