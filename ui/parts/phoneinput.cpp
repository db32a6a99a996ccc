// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/phoneinput.h"

#include "core/session/phonenumber.h"

namespace Billfold {

PhoneInput::PhoneInput(QObject *parent)
    : QObject(parent)
{
}

void PhoneInput::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    read();
}

void PhoneInput::setRegion(const QString &region)
{
    if (region == m_region)
        return;
    m_region = region;
    read();
}

void PhoneInput::read()
{
    const Result<QString> number = parsePhoneNumber(m_text, m_region);
    m_e164 = number.value_or(QString());
    m_display = number ? formatPhoneNumber(*number) : m_text.trimmed();
    Q_EMIT changed();
}

} // namespace Billfold
