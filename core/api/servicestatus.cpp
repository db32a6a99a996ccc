// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/servicestatus.h"

#include <QNetworkInformation>

namespace Billfold {

ServiceStatus::ServiceStatus(QObject *parent)
    : QObject(parent)
{
    watchNetwork();
}

void ServiceStatus::note(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Offline:
        return setState(State::Offline);
    case ErrorCode::ServiceUnreachable:
    case ErrorCode::TimedOut:
    case ErrorCode::AnswerUnreadable:
    case ErrorCode::AnswerTooLarge:
    case ErrorCode::ServiceFailed:
        return setState(State::Unreachable);
    case ErrorCode::TlsFailed:
        return setState(State::Untrusted);
    case ErrorCode::Maintenance:
        return setState(State::Maintenance);
    case ErrorCode::Cancelled:
    case ErrorCode::Internal:
        return;
    default:
        // Refusals are answers.
        return setState(State::Online);
    }
}

void ServiceStatus::watchNetwork()
{
    // Without a desktop service that knows, who waits for the network tries again by time.
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
        [this](QNetworkInformation::Reachability reachability) {
            if (reachability == QNetworkInformation::Reachability::Online)
                Q_EMIT networkReturned();
        });
}

void ServiceStatus::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace Billfold
