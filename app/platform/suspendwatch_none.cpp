// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/suspendwatch.h"

namespace Billfold {

SuspendWatch::SuspendWatch(QObject *parent)
    : QObject(parent)
{
}

void SuspendWatch::onPrepareForSleep(bool starting)
{
    if (starting)
        Q_EMIT aboutToSuspend();
}

} // namespace Billfold
