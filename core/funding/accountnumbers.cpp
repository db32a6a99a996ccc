// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/funding/accountnumbers.h"

#include <QRegularExpression>

#include <algorithm>

namespace Billfold {

using namespace Qt::StringLiterals;

namespace {

bool passesLuhn(const QString &digits)
{
    int sum = 0;
    for (qsizetype index = 0; index < digits.size(); ++index) {
        const int digit = digits.at(digits.size() - 1 - index).digitValue();
        const int weighted = index % 2 == 0 ? digit : 2 * digit;
        sum += weighted > 9 ? weighted - 9 : weighted;
    }
    return sum % 10 == 0;
}

bool hasRemainderOne(const QString &iban)
{
    int remainder = 0;
    for (const QChar character : iban.sliced(4) + iban.first(4)) {
        const int value = character.isDigit() ? character.digitValue() : character.unicode() - u'A' + 10;
        remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
    }
    return remainder == 1;
}

} // namespace

bool looksLikeIban(const QString &text)
{
    static const QRegularExpression beginning(u"^\\s*[A-Za-z]"_s);
    return beginning.match(text).hasMatch();
}

Result<QString> checkedAccountNumber(const QString &text)
{
    static const QRegularExpression separators(u"[\\s-]"_s);
    static const QRegularExpression card(u"^[0-9]{12,19}$"_s);
    static const QRegularExpression iban(u"^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$"_s);
    const QString number = QString(text).remove(separators).toUpper();
    const bool isGood = (card.match(number).hasMatch() && passesLuhn(number))
        || (iban.match(number).hasMatch() && hasRemainderOne(number));
    if (!isGood)
        return failure(ErrorCode::CardNumberInvalid);
    return number;
}

Result<QString> checkedExpiry(const QString &text)
{
    static const QRegularExpression month(u"^\\s*(0?[1-9]|1[0-2])\\s*[/.-]\\s*(?:20)?([0-9]{2})\\s*$"_s);
    const QRegularExpressionMatch match = month.match(text);
    if (!match.hasMatch())
        return failure(ErrorCode::CardExpiryInvalid);
    return u"20%1-%2"_s.arg(match.captured(2), match.captured(1).rightJustified(2, u'0'));
}

} // namespace Billfold
