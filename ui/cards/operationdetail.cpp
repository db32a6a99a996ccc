// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/operationdetail.h"

#include <QCoroTask>

namespace Billfold {

void OperationDetail::useWallet(Wallet &wallet)
{
    connect(wallet.funding(), &FundingService::changed, this, &OperationDetail::find);
    find();
}

void OperationDetail::setOperationId(const QString &operationId)
{
    m_operationId = operationId;
    find();
}

void OperationDetail::find()
{
    if (!wallet() || !wallet()->funding())
        return;
    for (const FundingOperation &operation : wallet()->funding()->operations()) {
        if (operation.id == m_operationId)
            m_operation = operation;
    }
    Q_EMIT changed();
}

void OperationDetail::enterCode(SecretBuffer *code)
{
    if (!isReady())
        return;
    begin();
    QCoro::connect(wallet()->funding()->enterCode(m_operationId, code->take()), this,
        [this](const Result<FundingOperation> &operation) {
            end();
            if (!operation)
                setProblem(operation.error());
        });
}

} // namespace Billfold
