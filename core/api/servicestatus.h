// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QObject>

namespace Billfold {

/// How the service was found by the last request, for banners and for who waits for it to come back.
class ServiceStatus : public QObject
{
    Q_OBJECT
    Q_PROPERTY(State state READ state NOTIFY stateChanged FINAL)

public:
    enum class State {
        Unknown, ///< not asked yet
        Online,
        Offline, ///< this machine has no network
        Unreachable, ///< the service does not answer, or answers nonsense
        Untrusted, ///< whoever answers could not prove to be the service
        Maintenance,
    };
    Q_ENUM(State)

    explicit ServiceStatus(QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    /// Notes how a request ended; ErrorCode::None for any proper answer.
    void note(ErrorCode code);

Q_SIGNALS:
    void stateChanged();
    /// The machine has got a network (again), or another one: worth trying at once.
    void networkReturned();

private:
    void watchNetwork();
    void setState(State state);

    State m_state = State::Unknown;
};

} // namespace Billfold
