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

/// The code by which others pay the owner of the wallet, as a link (core/paycodes/walletlink.h) and as a picture, with or
/// without an amount and a note. Made here alone: the service is not asked.
class ReceiveCode : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Billfold::Wallet *wallet READ wallet WRITE setWallet NOTIFY changed FINAL REQUIRED)
    /// As typed, with the separators of `localeName`; empty for none.
    Q_PROPERTY(QString amountText READ amountText WRITE setAmountText NOTIFY changed FINAL)
    Q_PROPERTY(QString note READ note WRITE setNote NOTIFY changed FINAL)
    Q_PROPERTY(QString localeName READ localeName WRITE setLocaleName NOTIFY changed FINAL)

    /// Empty while something that was typed is wrong: then `problem` says what.
    Q_PROPERTY(QString link READ link NOTIFY changed FINAL)
    Q_PROPERTY(Billfold::Money amount READ amount NOTIFY changed FINAL)
    Q_PROPERTY(bool hasAmount READ hasAmount NOTIFY changed FINAL)
    Q_PROPERTY(Billfold::Problem problem READ problem NOTIFY changed FINAL)

    /// Where the picture was saved last; empty before, and when it failed: then `saveProblem` says why.
    Q_PROPERTY(QString savedTo READ savedTo NOTIFY saved FINAL)
    Q_PROPERTY(Billfold::Problem saveProblem READ saveProblem NOTIFY saved FINAL)

public:
    using QObject::QObject;

    [[nodiscard]] Wallet *wallet() const { return m_wallet; }
    [[nodiscard]] const QString &amountText() const { return m_amountText; }
    [[nodiscard]] const QString &note() const { return m_note; }
    [[nodiscard]] const QString &localeName() const { return m_localeName; }
    [[nodiscard]] const QString &link() const { return m_link; }
    [[nodiscard]] Money amount() const { return m_amount.value_or(Money()); }
    [[nodiscard]] bool hasAmount() const { return m_amount.has_value(); }
    [[nodiscard]] const Problem &problem() const { return m_problem; }
    [[nodiscard]] const QString &savedTo() const { return m_savedTo; }
    [[nodiscard]] const Problem &saveProblem() const { return m_saveProblem; }

    void setWallet(Wallet *wallet);
    void setAmountText(const QString &text);
    void setNote(const QString &note);
    void setLocaleName(const QString &name);

    /// Saves the code as a PNG picture, large enough to print.
    Q_INVOKABLE void savePicture(const QUrl &file);
    Q_INVOKABLE void copyLink() const;

Q_SIGNALS:
    void changed();
    void saved();

private:
    void make();
    [[nodiscard]] Result<QString> makeLink();

    QPointer<Wallet> m_wallet;
    QString m_amountText;
    QString m_note;
    QString m_localeName = QStringLiteral("en");
    QString m_link;
    std::optional<Money> m_amount;
    Problem m_problem;
    QString m_savedTo;
    Problem m_saveProblem;
};

} // namespace Billfold
