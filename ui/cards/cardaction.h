// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/wallet.h"
#include "ui/parts/problem.h"

#include <QObject>
#include <QPointer>
#include <QQmlEngine>

namespace Billfold {

/// What can be done with one card that is bound (screen 501).
class CardAction : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Billfold::Wallet *wallet MEMBER m_wallet NOTIFY changed FINAL REQUIRED)
    Q_PROPERTY(QString sourceId MEMBER m_sourceId NOTIFY changed FINAL REQUIRED)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL)
    Q_PROPERTY(Billfold::Problem problem READ problem NOTIFY changed FINAL)

public:
    using QObject::QObject;

    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] const Problem &problem() const { return m_problem; }

    Q_INVOKABLE void makeDefault();
    Q_INVOKABLE void remove();

Q_SIGNALS:
    void changed();
    void removed();

private:
    void begin();
    void end(const Problem &problem);

    QPointer<Wallet> m_wallet;
    QString m_sourceId;
    bool m_busy = false;
    Problem m_problem;
};

} // namespace Billfold
