// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/callbackform.h"

#include <QCoroTask>

namespace Billfold {

void CallBackForm::callBack(const QString &transferId)
{
    if (m_busy || !m_wallet)
        return;
    setProblem({});
    setBusy(true);
    QCoro::connect(m_wallet->delayedTransfers()->callBack(transferId), this, [this](const Result<void> &done) {
        setBusy(false);
        if (!done)
            return setProblem(done.error());
        Q_EMIT calledBack();
    });
}

void CallBackForm::setBusy(bool busy)
{
    if (busy == m_busy)
        return;
    m_busy = busy;
    Q_EMIT busyChanged();
}

void CallBackForm::setProblem(const Problem &problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    Q_EMIT problemChanged();
}

} // namespace Billfold
