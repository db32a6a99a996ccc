// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/walletform.h"

#include <QQmlEngine>

namespace Billfold {

/// What can be done with one card that is bound (screen 501).
class CardAction : public WalletForm
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString sourceId MEMBER m_sourceId NOTIFY sourceIdChanged FINAL REQUIRED)

public:
    using WalletForm::WalletForm;

    Q_INVOKABLE void makeDefault();
    Q_INVOKABLE void remove();

Q_SIGNALS:
    void sourceIdChanged();
    void removed();

private:
    QString m_sourceId;
};

} // namespace Billfold
