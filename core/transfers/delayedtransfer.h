// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <QDateTime>
#include <QMetaType>
#include <QString>

namespace Billfold {

/// When the money of a transfer lands: so many hours after it has left.
enum class Delivery { Instant = 0, After2Hours = 2, After24Hours = 24 };

/// Money that has left this account and lands later, or has landed or come back by now.
struct DelayedTransfer
{
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id CONSTANT FINAL)
    Q_PROPERTY(QString payeeMaskedName MEMBER payeeMaskedName CONSTANT FINAL)
    Q_PROPERTY(QString payeeMaskedPhone MEMBER payeeMaskedPhone CONSTANT FINAL)
    Q_PROPERTY(Billfold::Money amount MEMBER amount CONSTANT FINAL)
    Q_PROPERTY(QDateTime landsAt MEMBER landsAt CONSTANT FINAL)
    Q_PROPERTY(bool onItsWay READ isOnItsWay CONSTANT FINAL)
    Q_PROPERTY(bool landed READ isLanded CONSTANT FINAL)
    Q_PROPERTY(bool calledBack READ isCalledBack CONSTANT FINAL)

public:
    enum class State {
        Unknown, ///< none, or one that this version does not know
        OnItsWay, ///< can be called back
        Landed,
        CalledBack,
    };

    QString id; ///< the service's, as Movement::transferId
    QString payeeMaskedName;
    QString payeeMaskedPhone;
    Money amount; ///< positive
    QDateTime landsAt; ///< UTC, service time
    State state = State::Unknown;

    [[nodiscard]] bool isOnItsWay() const { return state == State::OnItsWay; }
    [[nodiscard]] bool isLanded() const { return state == State::Landed; }
    [[nodiscard]] bool isCalledBack() const { return state == State::CalledBack; }

    bool operator==(const DelayedTransfer &) const = default;
};

} // namespace Billfold

Q_DECLARE_METATYPE(Billfold::DelayedTransfer)
