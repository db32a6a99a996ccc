// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/wallet.h"

#include <QObject>
#include <QPointer>
#include <QQmlEngine>
#include <QVariantList>

namespace Billfold {

/// The transfers whose outcome is not known yet, for lists: oldest first.
class OpenTransfers : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Billfold::Wallet *wallet READ wallet WRITE setWallet NOTIFY walletChanged FINAL REQUIRED)
    /// Of Transfer.
    Q_PROPERTY(QVariantList transfers READ transfers NOTIFY transfersChanged FINAL)

public:
    using QObject::QObject;

    [[nodiscard]] Wallet *wallet() const { return m_wallet; }
    void setWallet(Wallet *wallet);
    [[nodiscard]] QVariantList transfers() const;

Q_SIGNALS:
    void walletChanged();
    void transfersChanged();

private:
    QPointer<Wallet> m_wallet;
};

} // namespace Billfold
