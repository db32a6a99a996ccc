// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/callbackform.h"

#include <QCoroTask>

namespace Billfold {

void CallBackForm::callBack(const QString &transferId)
{
    if (!isReady())
        return;
    begin();
    QCoro::connect(wallet()->delayedTransfers()->callBack(transferId), this, [this](const Result<void> &done) {
        end();
        if (!done)
            return setProblem(done.error());
        Q_EMIT calledBack();
    });
}

} // namespace Billfold
