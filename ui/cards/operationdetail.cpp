// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/operationdetail.h"

#include <QCoroTask>

namespace Billfold {

void OperationDetail::setWallet(Wallet *wallet)
{
    if (wallet == m_wallet)
        return;
    m_wallet = wallet;
    if (wallet)
        connect(wallet->funding(), &FundingService::changed, this, &OperationDetail::find);
    Q_EMIT walletChanged();
    find();
}

void OperationDetail::setOperationId(const QString &operationId)
{
    m_operationId = operationId;
    find();
}

void OperationDetail::find()
{
    if (!m_wallet || !m_wallet->funding())
        return;
    for (const FundingOperation &operation : m_wallet->funding()->operations()) {
        if (operation.id == m_operationId)
            m_operation = operation;
    }
    Q_EMIT changed();
}

void OperationDetail::enterCode(SecretBuffer *code)
{
    if (m_busy || !m_wallet)
        return;
    const SecretBytes typed = code->take();
    const QString digits = QString::fromLatin1(reinterpret_cast<const char *>(typed.data()), qsizetype(typed.size()));
    m_busy = true;
    m_problem = {};
    Q_EMIT changed();
    QCoro::connect(
        m_wallet->funding()->enterCode(m_operationId, digits), this, [this](const Result<FundingOperation> &operation) {
            m_busy = false;
            m_problem = operation ? Problem() : Problem(operation.error());
            find();
        });
}

} // namespace Billfold
