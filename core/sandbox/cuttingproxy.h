// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QUrl>

namespace Billfold {

/// A network that fails in the worst moments, for the tour and for tests: forwards bytes to a service, and cuts the
/// connection for requests whose first line begins with what was asked for.
class CuttingProxy : public QTcpServer
{
    Q_OBJECT

public:
    enum class Cut {
        Nothing,
        Request, ///< the service never sees it
        Answer, ///< the service executes it, and nobody hears of it
    };

    /// Forwards to this loopback port.
    explicit CuttingProxy(quint16 target);

    [[nodiscard]] QUrl url() const;
    /// From now on; `count` times, then nothing is cut any more.
    void cut(Cut what, const QByteArray &firstLine, int count = 1'000'000);
    /// These requests as well.
    void alsoCut(const QByteArray &firstLine) { m_firstLines.append(firstLine); }
    /// How often such a request came.
    [[nodiscard]] int seen() const { return m_seen; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    [[nodiscard]] Cut judge(const QByteArray &request);

    const quint16 m_target;
    Cut m_cut = Cut::Nothing;
    QByteArrayList m_firstLines;
    int m_remaining = 0;
    int m_seen = 0;
};

} // namespace Billfold
