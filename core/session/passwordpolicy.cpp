// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/passwordpolicy.h"

#include <zxcvbn.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace Billfold {

namespace {

/// zxcvbn looks at no more than this; what follows only makes a password stronger.
constexpr size_t MeasuredBytes = 100;

int scalarCount(std::span<const unsigned char> utf8)
{
    return static_cast<int>(std::ranges::count_if(utf8, [](unsigned char byte) { return (byte & 0xC0) != 0x80; }));
}

/// `entropy` in bits, so guesses are 2^entropy.
int scoreOf(double entropy)
{
    constexpr std::array powersOfTen{3.0, 6.0, 8.0, 10.0};
    const double guesses = entropy * std::log10(2.0);
    return static_cast<int>(std::ranges::count_if(powersOfTen, [guesses](double bound) { return guesses >= bound; }));
}

PasswordWeakness weaknessOf(const ZxcMatch_t &match)
{
    switch (match.Type & ~MULTIPLE_MATCH) {
    case DICTIONARY_MATCH:
    case DICT_LEET_MATCH:
        return PasswordWeakness::CommonWord;
    case USER_MATCH:
    case USER_LEET_MATCH:
        return PasswordWeakness::PersonalWord;
    case REPEATS_MATCH:
        return PasswordWeakness::Repetition;
    case SEQUENCE_MATCH:
        return PasswordWeakness::Sequence;
    case SPATIAL_MATCH:
        return PasswordWeakness::Keyboard;
    case DATE_MATCH:
    case YEAR_MATCH:
        return PasswordWeakness::Date;
    default:
        return PasswordWeakness::None;
    }
}

PasswordWeakness longestWeakness(const ZxcMatch_t *first)
{
    const ZxcMatch_t *longest = nullptr;
    for (const ZxcMatch_t *match = first; match; match = match->Next) {
        if (weaknessOf(*match) != PasswordWeakness::None && (!longest || match->Length > longest->Length))
            longest = match;
    }
    return longest ? weaknessOf(*longest) : PasswordWeakness::None;
}

/// The words, their parts, and numbers without the country's prefix, all as zxcvbn wants them.
std::vector<QByteArray> dictionaryOf(const QStringList &words)
{
    std::vector<QByteArray> dictionary;
    for (const QString &word : words) {
        QStringList parts = word.toLower().split(u' ', Qt::SkipEmptyParts);
        parts.append(QString(word.toLower()).remove(u' '));
        if (word.startsWith(u'+'))
            parts.append(word.last(std::min<qsizetype>(8, word.size() - 1)));
        for (const QString &part : std::as_const(parts)) {
            if (part.size() > 1)
                dictionary.push_back(part.toUtf8());
        }
    }
    return dictionary;
}

} // namespace

PasswordStrength measurePassword(const SecretBytes &password, const QStringList &personalWords)
{
    PasswordStrength strength;
    strength.length = scalarCount(password.span());
    if (password.isEmpty())
        return strength;

    const size_t measured = std::min(password.size(), MeasuredBytes);
    SecretBytes terminated(measured + 1);
    std::ranges::copy(password.span().first(measured), terminated.data());

    const std::vector<QByteArray> dictionary = dictionaryOf(personalWords);
    std::vector<const char *> words;
    for (const QByteArray &word : dictionary)
        words.push_back(word.constData());
    words.push_back(nullptr);

    ZxcMatch_t *matches = nullptr;
    const double entropy = ZxcvbnMatch(reinterpret_cast<const char *>(terminated.data()), words.data(), &matches);
    strength.score = scoreOf(entropy);
    strength.weakness = longestWeakness(matches);
    ZxcvbnFreeInfo(matches);
    return strength;
}

Result<void> checkPassword(const SecretBytes &password, const QStringList &personalWords)
{
    const PasswordStrength strength = measurePassword(password, personalWords);
    if (strength.length < MinimumPasswordLength)
        return failure(ErrorCode::PasswordTooShort);
    if (strength.score < MinimumPasswordScore)
        return failure(ErrorCode::PasswordTooWeak);
    return {};
}

} // namespace Billfold
