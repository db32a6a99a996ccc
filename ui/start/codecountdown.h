// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QQmlEngine>
#include <QTimer>

#include <chrono>

namespace Billfold {

/// Counts down, second by second, how long a code by SMS is still good and when another may be asked for.
class CodeCountdown : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the form that asked for the code")
    Q_PROPERTY(int secondsValid READ secondsValid NOTIFY ticked FINAL)
    Q_PROPERTY(int secondsUntilResend READ secondsUntilResend NOTIFY ticked FINAL)

public:
    explicit CodeCountdown(QObject *parent = nullptr);

    void start(std::chrono::seconds validFor, std::chrono::seconds resendIn);
    void stop();
    [[nodiscard]] int secondsValid() const { return remaining(m_validFor); }
    [[nodiscard]] int secondsUntilResend() const { return remaining(m_resendIn); }

Q_SIGNALS:
    void ticked();

private:
    [[nodiscard]] int remaining(std::chrono::seconds total) const;
    void tick();

    QTimer m_timer;
    QElapsedTimer m_sinceStart;
    std::chrono::seconds m_validFor{0};
    std::chrono::seconds m_resendIn{0};
};

} // namespace Billfold
