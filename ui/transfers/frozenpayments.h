// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/wallet.h"
#include "ui/parts/problem.h"

#include <QObject>
#include <QPointer>
#include <QQmlEngine>
#include <QUrl>

namespace Billfold {

/// Why payments are frozen (screen 307), and the evidence as a file.
class FrozenPayments : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Billfold::Wallet *wallet READ wallet WRITE setWallet NOTIFY walletChanged FINAL REQUIRED)
    Q_PROPERTY(bool frozen READ isFrozen NOTIFY frozenChanged FINAL)
    Q_PROPERTY(Kind kind READ kind NOTIFY frozenChanged FINAL)
    /// The numbers of the receipts that it is about.
    Q_PROPERTY(qint64 first READ first NOTIFY frozenChanged FINAL)
    Q_PROPERTY(qint64 last READ last NOTIFY frozenChanged FINAL)
    Q_PROPERTY(QDateTime frozenAt READ frozenAt NOTIFY frozenChanged FINAL)
    /// Where the evidence was saved last; empty before.
    Q_PROPERTY(QString savedTo READ savedTo NOTIFY saved FINAL)
    Q_PROPERTY(Billfold::Problem problem READ problem NOTIFY saved FINAL)

public:
    /// As ContradictionKind.
    enum Kind { SeqTwice, WrongPrev, HeadBehind };
    Q_ENUM(Kind)

    using QObject::QObject;

    [[nodiscard]] Wallet *wallet() const { return m_wallet; }
    void setWallet(Wallet *wallet);
    [[nodiscard]] bool isFrozen() const { return freeze().has_value(); }
    [[nodiscard]] Kind kind() const;
    [[nodiscard]] qint64 first() const { return freeze() ? freeze()->first : 0; }
    [[nodiscard]] qint64 last() const { return freeze() ? freeze()->last : 0; }
    [[nodiscard]] QDateTime frozenAt() const { return freeze() ? freeze()->frozenAt : QDateTime(); }
    [[nodiscard]] const QString &savedTo() const { return m_savedTo; }
    [[nodiscard]] const Problem &problem() const { return m_problem; }

    /// Writes the evidence to a local file; `savedTo` or `problem` (VaultUnwritable, DiskFull) tells how it went.
    Q_INVOKABLE void save(const QUrl &file);

Q_SIGNALS:
    void walletChanged();
    void frozenChanged();
    void saved();

private:
    [[nodiscard]] std::optional<PaymentFreeze> freeze() const;
    void finish(const Result<QString> &written);

    QPointer<Wallet> m_wallet;
    QString m_savedTo;
    Problem m_problem;
};

} // namespace Billfold
