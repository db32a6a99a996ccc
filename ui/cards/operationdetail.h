// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretbuffer.h"
#include "core/session/wallet.h"
#include "ui/parts/problem.h"

#include <QObject>
#include <QPointer>
#include <QQmlEngine>

namespace Billfold {

/// One top-up or withdrawal for the page that shows it (screen 513), as it goes on; and the code that its bank asks for.
class OperationDetail : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Billfold::Wallet *wallet READ wallet WRITE setWallet NOTIFY walletChanged FINAL REQUIRED)
    Q_PROPERTY(QString operationId READ operationId WRITE setOperationId NOTIFY changed FINAL REQUIRED)
    /// Whether it is among the latest that the wallet keeps in reach.
    Q_PROPERTY(bool found READ isFound NOTIFY changed FINAL)
    Q_PROPERTY(Billfold::FundingOperation operation READ operation NOTIFY changed FINAL)
    /// `operation.reason` for ErrorTitle and ErrorAdvice.
    Q_PROPERTY(Billfold::Problem reason READ reason NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL)
    /// Of the code.
    Q_PROPERTY(Billfold::Problem problem READ problem NOTIFY changed FINAL)

public:
    using QObject::QObject;

    [[nodiscard]] Wallet *wallet() const { return m_wallet; }
    void setWallet(Wallet *wallet);
    [[nodiscard]] const QString &operationId() const { return m_operationId; }
    void setOperationId(const QString &operationId);
    [[nodiscard]] bool isFound() const { return !m_operation.id.isEmpty(); }
    [[nodiscard]] const FundingOperation &operation() const { return m_operation; }
    [[nodiscard]] Problem reason() const { return m_operation.reason; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] const Problem &problem() const { return m_problem; }

    Q_INVOKABLE void enterCode(Billfold::SecretBuffer *code);

Q_SIGNALS:
    void walletChanged();
    void changed();

private:
    void find();

    QPointer<Wallet> m_wallet;
    QString m_operationId;
    FundingOperation m_operation;
    bool m_busy = false;
    Problem m_problem;
};

} // namespace Billfold
