// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTcpServer>
#include <QUrl>

#include <chrono>
#include <functional>

namespace Billfold {

/// What happens to one exchange between a wallet and the service.
enum class ChaosFault {
    None,
    Latency, ///< `amount` ms before the answer
    ResetBefore, ///< the service never sees it
    ResetMid, ///< the service gets half of it
    ResetAfter, ///< the service executes it, and nobody hears of it
    Duplicate, ///< it arrives twice; the second answer comes back
    Truncate, ///< the first `amount` bytes of the answer, then the end
    TruncateReset, ///< the same with a reset
    Reorder, ///< it waits until the next one has been answered, or for 150 ms
    Drip, ///< a byte of the answer every 5 ms: longer than anybody waits
    Conflict, ///< 409 instead of sending it on
    TooMany, ///< 429
    Broken, ///< 503
    BrokenAfter, ///< executed, and answered with 500
    Html, ///< the page of some router, 200
    Redirect, ///< 307 to elsewhere
    Bomb, ///< a compressed answer that would be endless
};
constexpr int ChaosFaultCount = 17;

struct ChaosDecision
{
    ChaosFault fault = ChaosFault::None;
    int amount = 0;
};

/// A network that does its worst, on the loopback interface: passes whole HTTP/1.1 requests on to the service, each over a
/// connection of its own, and does to each what it is told. WebSockets are refused. Works on its thread's event loop.
class ChaosProxy : public QTcpServer
{
    Q_OBJECT

public:
    /// Decides by the request's first line.
    using Decide = std::function<ChaosDecision(const QByteArray &firstLine)>;

    explicit ChaosProxy(quint16 target);

    [[nodiscard]] QUrl url() const;
    void setDecision(Decide decide) { m_decide = std::move(decide); }
    [[nodiscard]] ChaosDecision decide(const QByteArray &firstLine) const;
    [[nodiscard]] quint16 target() const { return m_target; }
    /// Bytes of the longest answer, headers included, that the service gave to a request of this method and path.
    [[nodiscard]] int longestAnswer(const QByteArray &methodAndPath) const { return m_longest.value(methodAndPath); }
    void noteAnswer(const QByteArray &request, qsizetype length);

Q_SIGNALS:
    /// For those that wait to be overtaken.
    void answered();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    const quint16 m_target;
    Decide m_decide;
    QHash<QByteArray, int> m_longest;
};

} // namespace Billfold
