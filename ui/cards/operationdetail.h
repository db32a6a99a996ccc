// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretbuffer.h"
#include "ui/parts/walletform.h"

#include <QQmlEngine>

namespace Billfold {

/// One top-up or withdrawal for the page that shows it (screen 513), as it goes on; what is filled in is the code
/// that its bank asks for.
class OperationDetail : public WalletForm
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString operationId READ operationId WRITE setOperationId NOTIFY changed FINAL REQUIRED)
    /// Whether it is among the latest that the wallet keeps in reach.
    Q_PROPERTY(bool found READ isFound NOTIFY changed FINAL)
    Q_PROPERTY(Billfold::FundingOperation operation READ operation NOTIFY changed FINAL)
    /// `operation.reason` for ErrorTitle and ErrorAdvice.
    Q_PROPERTY(Billfold::Problem reason READ reason NOTIFY changed FINAL)

public:
    using WalletForm::WalletForm;

    [[nodiscard]] const QString &operationId() const { return m_operationId; }
    void setOperationId(const QString &operationId);
    [[nodiscard]] bool isFound() const { return !m_operation.id.isEmpty(); }
    [[nodiscard]] const FundingOperation &operation() const { return m_operation; }
    [[nodiscard]] Problem reason() const { return m_operation.reason; }

    Q_INVOKABLE void enterCode(Billfold::SecretBuffer *code);

Q_SIGNALS:
    void changed();

protected:
    void useWallet(Wallet &wallet) override;

private:
    void find();

    QString m_operationId;
    FundingOperation m_operation;
};

} // namespace Billfold
