// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/walletform.h"

#include <QQmlEngine>

namespace Billfold {

/// Calling back a transfer that is on its way.
class CallBackForm : public WalletForm
{
    Q_OBJECT
    QML_ELEMENT

public:
    using WalletForm::WalletForm;

    Q_INVOKABLE void callBack(const QString &transferId);
    Q_INVOKABLE void forgetProblem() { setProblem({}); }

Q_SIGNALS:
    void calledBack();
};

} // namespace Billfold
