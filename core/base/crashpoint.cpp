// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crashpoint.h"

#include <QByteArray>
#include <QByteArrayList>

#include <algorithm>
#include <atomic>
#include <csignal>
#include <cstdlib>

namespace Billfold {

namespace {

struct Wanted
{
    QByteArray name;
    int passes = 1;
};

const Wanted &wanted()
{
    static const Wanted fromEnvironment = [] {
        const QByteArrayList parts = qgetenv("BILLFOLD_CRASH_AT").split(':');
        return Wanted{parts.first(), parts.size() > 1 ? parts[1].toInt() : 1};
    }();
    return fromEnvironment;
}

} // namespace

void crashPoint(std::string_view name)
{
    Q_ASSERT(std::ranges::find(CrashPoints, name) != CrashPoints.end());
    static std::atomic<int> passes = 0;
    if (name != std::string_view(wanted().name) || ++passes != wanted().passes)
        return;
#ifdef SIGKILL
    std::raise(SIGKILL);
#endif
    std::_Exit(EXIT_FAILURE);
}

} // namespace Billfold
