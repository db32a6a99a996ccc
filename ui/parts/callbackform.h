// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/wallet.h"
#include "ui/parts/problem.h"

#include <QObject>
#include <QPointer>
#include <QQmlEngine>

namespace Billfold {

/// Calling back a transfer that is on its way.
class CallBackForm : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Billfold::Wallet *wallet MEMBER m_wallet NOTIFY walletChanged FINAL REQUIRED)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged FINAL)
    Q_PROPERTY(Billfold::Problem problem READ problem NOTIFY problemChanged FINAL)

public:
    using QObject::QObject;

    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] const Problem &problem() const { return m_problem; }

    Q_INVOKABLE void callBack(const QString &transferId);
    Q_INVOKABLE void forgetProblem() { setProblem({}); }

Q_SIGNALS:
    void walletChanged();
    void busyChanged();
    void problemChanged();
    void calledBack();

private:
    void setBusy(bool busy);
    void setProblem(const Problem &problem);

    QPointer<Wallet> m_wallet;
    bool m_busy = false;
    Problem m_problem;
};

} // namespace Billfold
