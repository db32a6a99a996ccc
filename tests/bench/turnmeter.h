// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <ctime>

namespace Billfold {

/// Measures the CPU time that the thread it is made on spends in each turn of its event loop, from waking up to waiting
/// again, and keeps the worst. What the thread waits for, and what other threads do, does not count.
class TurnMeter : public QObject
{
    Q_OBJECT

public:
    TurnMeter();

    /// Milliseconds.
    [[nodiscard]] double worstTurn() const { return m_worst; }
    [[nodiscard]] qint64 turns() const { return m_turns; }

private:
    void endTurn();

    timespec m_start = {};
    double m_worst = 0;
    qint64 m_turns = 0;
};

} // namespace Billfold
