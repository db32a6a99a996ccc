// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/amountwords.h"

#include <QLocale>

#include <unicode/rbnf.h>

namespace Billfold {

namespace {

constexpr qint64 YuanInFen = 100;
constexpr qint64 FenInJiao = 10;
constexpr qint64 ReviewThresholdUnits = 1000;

QString spellOut(qint64 number, const char *language, const char16_t *ruleSet)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::RuleBasedNumberFormat format(icu::URBNF_SPELLOUT, icu::Locale(language), status);
    icu::UnicodeString words;
    icu::FieldPosition position;
    format.format(static_cast<int64_t>(number), icu::UnicodeString(ruleSet), words, position, status);
    if (U_FAILURE(status))
        return {};
    return QString::fromUtf16(words.getBuffer(), words.length());
}

QString inChinese(qint64 fen)
{
    const auto words = [](qint64 number) { return spellOut(number, "zh", u"%spellout-cardinal-financial"); };
    const qint64 yuan = fen / YuanInFen;
    const qint64 jiao = fen % YuanInFen / FenInJiao;
    const qint64 rest = fen % FenInJiao;
    QString text = QStringLiteral("人民币") + words(yuan) + QStringLiteral("元");
    if (jiao == 0 && rest == 0)
        return text + QStringLiteral("整");
    text += jiao == 0 ? QStringLiteral("零") : words(jiao) + QStringLiteral("角");
    return text + (rest == 0 ? QStringLiteral("整") : words(rest) + QStringLiteral("分"));
}

QString inEnglish(qint64 fen)
{
    const auto words = [](qint64 number) { return spellOut(number, "en", u"%spellout-cardinal"); };
    QString text = words(fen / YuanInFen) + QStringLiteral(" yuan");
    if (fen % YuanInFen != 0)
        text += QStringLiteral(" and ") + words(fen % YuanInFen) + QStringLiteral(" fen");
    return text;
}

} // namespace

QString amountInWords(const Money &amount, const QLocale &locale)
{
    if (amount.currency() != QLatin1String("CNY") || amount.minor() <= 0)
        return {};
    if (locale.language() == QLocale::Chinese)
        return inChinese(amount.minor());
    return locale.language() == QLocale::English ? inEnglish(amount.minor()) : QString();
}

QString AmountWords::forReview(const Money &amount, const QString &localeName) const
{
    if (amount.minor() / YuanInFen < ReviewThresholdUnits)
        return {};
    return amountInWords(amount, QLocale(localeName));
}

} // namespace Billfold
