// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/suspendwatch.h"

#include <QDBusConnection>

namespace Billfold {

namespace {

const QString Login = QStringLiteral("org.freedesktop.login1");

} // namespace

SuspendWatch::SuspendWatch(QObject *parent)
    : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::systemBus();
    bus.connect(Login, QStringLiteral("/org/freedesktop/login1"), QStringLiteral("org.freedesktop.login1.Manager"),
        QStringLiteral("PrepareForSleep"), this, SLOT(onPrepareForSleep(bool)));
    // The screen lock of the session in which the program runs.
    bus.connect(Login, QStringLiteral("/org/freedesktop/login1/session/auto"), QStringLiteral("org.freedesktop.login1.Session"),
        QStringLiteral("Lock"), this, SIGNAL(aboutToSuspend()));
}

void SuspendWatch::onPrepareForSleep(bool starting)
{
    if (starting)
        Q_EMIT aboutToSuspend();
}

} // namespace Billfold
