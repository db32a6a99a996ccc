// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <QDateTime>
#include <QMetaType>
#include <QString>

namespace Billfold {

/// One line of the bill: money that came or went. Never changes once booked.
struct Movement
{
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id CONSTANT FINAL)
    Q_PROPERTY(QString kind MEMBER kind CONSTANT FINAL)
    Q_PROPERTY(Billfold::Money amount MEMBER amount CONSTANT FINAL)
    Q_PROPERTY(Billfold::Money balanceAfter MEMBER balanceAfter CONSTANT FINAL)
    Q_PROPERTY(QString counterpartyName MEMBER counterpartyName CONSTANT FINAL)
    Q_PROPERTY(QString counterpartyPhone MEMBER counterpartyPhone CONSTANT FINAL)
    Q_PROPERTY(QString category MEMBER category CONSTANT FINAL)
    Q_PROPERTY(QString note MEMBER note CONSTANT FINAL)
    Q_PROPERTY(QString transferId MEMBER transferId CONSTANT FINAL)
    Q_PROPERTY(QString purchaseId MEMBER purchaseId CONSTANT FINAL)
    Q_PROPERTY(QDateTime bookedAt MEMBER bookedAt CONSTANT FINAL)

public:
    QString id; ///< UUIDv7
    qint64 seq = 0; ///< 1, 2, 3, … without gaps, in the order of booking
    QString kind; ///< "transfer-in", "transfer-out", "payment", … as in the contract; unknown ones are kept
    QString state; ///< "settled"
    Money amount; ///< signed: in is positive
    Money balanceAfter;
    QString counterpartyName; ///< masked for people, full for merchants
    QString counterpartyPhone; ///< masked; may be empty
    QString category; ///< "dining", … ; empty where the service has none
    QString note;
    QString transferId; ///< empty where it is no transfer
    QString purchaseId; ///< empty where it is neither the payment of a purchase nor a refund
    QDateTime bookedAt; ///< UTC

    bool operator==(const Movement &) const = default;
};

} // namespace Billfold

Q_DECLARE_METATYPE(Billfold::Movement)
