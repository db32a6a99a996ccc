// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/receiptsigner.h"
#include "tests/support/scriptedserver.h"

#include <QHash>
#include <QJsonObject>

#include <functional>
#include <vector>

namespace Billfold {

/// A service in this process that knows one account and nothing but payments: approvals, transfers, what is stored under a
/// key, tombstones, receipts and the change feed. It executes a key once, as the real one does, and counts.
class FakeService
{
public:
    /// How it answers a transfer.
    enum class Mood {
        Settles,
        Declines, ///< stores insufficient-balance
        SettlesSilently, ///< executes it, and closes the connection without an answer
        Swallows, ///< does nothing, and closes the connection
        SaysConflict, ///< 409, and nothing is stored
        IsCutOff, ///< hears nothing, and closes every connection
    };

    FakeService();

    [[nodiscard]] QUrl address() const { return m_server.address(); }
    void setMood(Mood mood) { m_mood = mood; }
    /// Called with the key when a transfer arrives, before it is answered.
    void onTransfer(std::function<void(const QString &key)> visitor) { m_visitor = std::move(visitor); }
    /// The same for a void.
    void onVoid(std::function<void(const QString &key)> visitor) { m_voidVisitor = std::move(visitor); }
    /// What its clock shows from now on, against the machine's.
    void setAhead(std::chrono::minutes ahead) { m_ahead = ahead; }

    enum class Outcome { Settled, Declined, Void };
    struct Stored
    {
        QByteArray body; ///< of the request; empty for a tombstone
        QJsonObject answer;
        Outcome outcome = Outcome::Declined;
    };
    /// By idempotency key.
    [[nodiscard]] const QHash<QString, Stored> &stored() const { return m_stored; }
    [[nodiscard]] int debits() const { return int(m_movements.size()); }
    /// POSTs of transfers that came, whatever became of them.
    [[nodiscard]] int posts() const { return m_posts; }
    /// Whose receipts they are.
    [[nodiscard]] ReceiptIssuer issuer() const { return m_signer.issuer(); }
    /// What agrees not: another body under a key that was used.
    [[nodiscard]] const QStringList &complaints() const { return m_complaints; }

private:
    [[nodiscard]] ScriptedReply answer(const ScriptedRequest &request);
    [[nodiscard]] ScriptedReply transfer(const ScriptedRequest &request);
    [[nodiscard]] ScriptedReply lookUp(const QString &key) const;
    [[nodiscard]] ScriptedReply plantTombstone(const QString &key);
    [[nodiscard]] ScriptedReply receiptsFrom(qint64 seq) const;
    [[nodiscard]] ScriptedReply page(qint64 after) const;
    void execute(const QString &key, const QByteArray &body);
    [[nodiscard]] QJsonObject book(const QByteArray &body);
    [[nodiscard]] QString signReceiptOf(const QJsonObject &movement, const QByteArray &body);
    [[nodiscard]] ScriptedReply say(int status, const QJsonObject &body) const;

    ScriptedServer m_server;
    const ReceiptSigner m_signer;
    QByteArrayList m_receipts;
    Mood m_mood = Mood::Settles;
    std::function<void(const QString &)> m_visitor;
    std::function<void(const QString &)> m_voidVisitor;
    std::chrono::minutes m_ahead{0};
    QHash<QString, Stored> m_stored;
    std::vector<QJsonObject> m_movements;
    QStringList m_complaints;
    int m_posts = 0;
};

} // namespace Billfold
