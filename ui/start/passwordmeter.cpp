// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/passwordmeter.h"

namespace Billfold {

void PasswordMeter::setPassword(SecretBuffer *password)
{
    if (password == m_password)
        return;
    if (m_password)
        m_password->disconnect(this);
    m_password = password;
    if (m_password)
        connect(m_password, &SecretBuffer::lengthChanged, this, &PasswordMeter::measure);
    Q_EMIT passwordChanged();
    measure();
}

void PasswordMeter::setPersonalWords(const QStringList &words)
{
    if (words == m_personalWords)
        return;
    m_personalWords = words;
    Q_EMIT personalWordsChanged();
    measure();
}

void PasswordMeter::measure()
{
    m_strength = measurePassword(m_password ? m_password->copy() : SecretBytes(), m_personalWords);
    Q_EMIT changed();
}

} // namespace Billfold
