// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/problem.h"

#include <QObject>
#include <QQmlEngine>

namespace Billfold {

/// What every task that a person fills in has: it works or it does not, and something may be wrong with it.
class Form : public QObject
{
    Q_OBJECT
    QML_ANONYMOUS
    /// What was asked for is under way; until it ends nothing else is begun.
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged FINAL)
    /// Why the last step was refused; none while one is under way.
    Q_PROPERTY(Billfold::Problem problem READ problem NOTIFY problemChanged FINAL)

public:
    using QObject::QObject;

    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] const Problem &problem() const { return m_problem; }

Q_SIGNALS:
    void busyChanged();
    void problemChanged();

protected:
    /// Busy, with the problem of before forgotten.
    void begin();
    /// Not busy any more.
    void end();
    void setProblem(const Problem &problem);

private:
    bool m_busy = false;
    Problem m_problem;
};

} // namespace Billfold
