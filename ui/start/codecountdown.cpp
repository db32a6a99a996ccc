// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/codecountdown.h"

namespace Billfold {

CodeCountdown::CodeCountdown(QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(std::chrono::seconds(1));
    connect(&m_timer, &QTimer::timeout, this, &CodeCountdown::tick);
}

void CodeCountdown::start(std::chrono::seconds validFor, std::chrono::seconds resendIn)
{
    m_validFor = validFor;
    m_resendIn = resendIn;
    m_sinceStart.start();
    m_timer.start();
    Q_EMIT ticked();
}

void CodeCountdown::stop()
{
    m_timer.stop();
    m_sinceStart.invalidate();
    Q_EMIT ticked();
}

int CodeCountdown::remaining(std::chrono::seconds total) const
{
    if (!m_sinceStart.isValid())
        return 0;
    const qint64 elapsed = m_sinceStart.elapsed() / 1000;
    return static_cast<int>(qMax<qint64>(0, total.count() - elapsed));
}

void CodeCountdown::tick()
{
    if (secondsValid() == 0 && secondsUntilResend() == 0)
        m_timer.stop();
    Q_EMIT ticked();
}

} // namespace Billfold
