// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Billfold {

/// Says when the machine is about to sleep or its screen has been locked, so that the wallet can lock as well.
/// On Linux it listens to systemd-logind; where there is none, and on other systems so far, it never says anything.
class SuspendWatch : public QObject
{
    Q_OBJECT

public:
    explicit SuspendWatch(QObject *parent = nullptr);

Q_SIGNALS:
    void aboutToSuspend();

private Q_SLOTS:
    void onPrepareForSleep(bool starting);
};

} // namespace Billfold
