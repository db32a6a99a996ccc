// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/turnmeter.h"

#include <QAbstractEventDispatcher>

#include <algorithm>

namespace Billfold {

namespace {

timespec threadTime()
{
    timespec time;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return time;
}

double millisecondsBetween(const timespec &start, const timespec &end)
{
    return 1e3 * static_cast<double>(end.tv_sec - start.tv_sec)
        + 1e-6 * static_cast<double>(end.tv_nsec - start.tv_nsec);
}

} // namespace

TurnMeter::TurnMeter()
    : m_start(threadTime())
{
    const QAbstractEventDispatcher *dispatcher = QAbstractEventDispatcher::instance();
    // A turn that finds more to do does not wait before the next one.
    connect(dispatcher, &QAbstractEventDispatcher::awake, this, &TurnMeter::endTurn);
    connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, &TurnMeter::endTurn);
}

void TurnMeter::endTurn()
{
    const timespec now = threadTime();
    m_worst = std::max(m_worst, millisecondsBetween(m_start, now));
    ++m_turns;
    m_start = now;
}

} // namespace Billfold
