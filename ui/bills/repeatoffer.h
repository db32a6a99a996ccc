// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/wallet.h"

#include <QCoroTask>
#include <QObject>
#include <QPointer>
#include <QQmlEngine>

namespace Billfold {

/// Whether a bill can be transferred again: whose phone it went to, where this device knows.
class RepeatOffer : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Billfold::Wallet *wallet READ wallet WRITE setWallet NOTIFY walletChanged FINAL REQUIRED)
    Q_PROPERTY(Billfold::Movement movement READ movement WRITE setMovement NOTIFY movementChanged FINAL REQUIRED)
    /// E.164; empty where the bill is no transfer to somebody, or it is not certain to whom.
    Q_PROPERTY(QString phone READ phone NOTIFY phoneChanged FINAL)

public:
    using QObject::QObject;

    [[nodiscard]] Wallet *wallet() const { return m_wallet; }
    void setWallet(Wallet *wallet);
    [[nodiscard]] const Movement &movement() const { return m_movement; }
    void setMovement(const Movement &movement);
    [[nodiscard]] const QString &phone() const { return m_phone; }

Q_SIGNALS:
    void walletChanged();
    void movementChanged();
    void phoneChanged();

private:
    QCoro::Task<void> look();
    void setPhone(const QString &phone);

    QPointer<Wallet> m_wallet;
    Movement m_movement;
    QString m_phone;
};

} // namespace Billfold
