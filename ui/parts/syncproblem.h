// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/syncservice.h"
#include "ui/parts/problem.h"

#include <QObject>
#include <QPointer>
#include <QQmlEngine>

namespace Billfold {

/// Why what is shown is not up to date. It stays while the service is being asked again, so that nothing flickers.
class SyncProblem : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Billfold::SyncService *sync READ sync WRITE setSync NOTIFY syncChanged FINAL REQUIRED)
    Q_PROPERTY(Billfold::Problem problem READ problem NOTIFY problemChanged FINAL)
    /// As SyncService::meansOffline.
    Q_PROPERTY(bool offline READ isOffline NOTIFY problemChanged FINAL)

public:
    using QObject::QObject;

    [[nodiscard]] SyncService *sync() const { return m_sync; }
    void setSync(SyncService *sync);
    [[nodiscard]] const Problem &problem() const { return m_problem; }
    [[nodiscard]] bool isOffline() const { return SyncService::meansOffline(static_cast<ErrorCode>(m_problem.code())); }

Q_SIGNALS:
    void syncChanged();
    void problemChanged();

private:
    void update();

    QPointer<SyncService> m_sync;
    Problem m_problem;
};

} // namespace Billfold
