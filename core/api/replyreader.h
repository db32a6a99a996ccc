// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/httptransport.h"

#include <QNetworkReply>
#include <QPointer>
#include <QPromise>
#include <QTimer>

namespace Billfold {

/// Follows one reply to its end: bounds it, checks it, and gives the answer or the reason why there is none.
class ReplyReader : public QObject
{
    Q_OBJECT

public:
    ReplyReader(
        QNetworkReply *reply, std::vector<QByteArray> keyPins, const OutgoingRequest &outgoing, QObject *parent);
    ~ReplyReader() override;

    [[nodiscard]] QFuture<Result<HttpAnswer>> future() const { return m_promise.future(); }

Q_SIGNALS:
    /// The connection must not be used again.
    void pinsMissed();

private:
    void checkPins();
    void checkHeaders();
    void read();
    void conclude();
    /// Ends the exchange early.
    void giveUp(ErrorCode code, const QString &detail);
    void resolve(Result<HttpAnswer> result);
    [[nodiscard]] Result<void> checkComplete() const;

    QPointer<QNetworkReply> m_reply;
    const std::vector<QByteArray> m_keyPins;
    const qsizetype m_maximumAnswerSize;
    QByteArray m_body;
    QTimer m_deadline;
    QPromise<Result<HttpAnswer>> m_promise;
    bool m_resolved = false;
};

} // namespace Billfold
