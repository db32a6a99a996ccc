// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

namespace Billfold {

QString Navigation::current() const
{
    return m_history.isEmpty() ? QString() : m_history.last().page;
}

QVariantMap Navigation::arguments() const
{
    return m_history.isEmpty() ? QVariantMap() : m_history.last().arguments;
}

void Navigation::open(const QString &page, const QVariantMap &arguments)
{
    const Place place{page, arguments};
    if (!m_history.isEmpty() && m_history.last() == place)
        return;
    m_history.append(place);
    if (m_history.size() > Remembered)
        m_history.removeFirst();
    Q_EMIT changed();
}

void Navigation::restart(const QString &page)
{
    m_history = {Place{page, {}}};
    Q_EMIT changed();
}

void Navigation::back()
{
    if (!canGoBack())
        return;
    m_history.removeLast();
    Q_EMIT changed();
}

} // namespace Billfold
