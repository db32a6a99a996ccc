// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/phonenumber.h"

#include <phonenumbers/phonenumberutil.h>

namespace Billfold {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

namespace {

QString formatted(const PhoneNumber &number, PhoneNumberUtil::PhoneNumberFormat format)
{
    std::string text;
    PhoneNumberUtil::GetInstance()->Format(number, format, &text);
    return QString::fromStdString(text);
}

} // namespace

Result<QString> parsePhoneNumber(const QString &text, const QString &region)
{
    const PhoneNumberUtil &plans = *PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    const auto parsed = plans.Parse(text.toStdString(), region.toStdString(), &number);
    if (parsed != PhoneNumberUtil::NO_PARSING_ERROR || number.has_extension() || !plans.IsValidNumber(number))
        return failure(ErrorCode::PhoneInvalid);
    return formatted(number, PhoneNumberUtil::E164);
}

QString formatPhoneNumber(const QString &e164)
{
    PhoneNumber number;
    if (PhoneNumberUtil::GetInstance()->Parse(e164.toStdString(), "ZZ", &number) != PhoneNumberUtil::NO_PARSING_ERROR)
        return e164;
    return formatted(number, PhoneNumberUtil::INTERNATIONAL);
}

} // namespace Billfold
