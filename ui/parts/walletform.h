// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/wallet.h"
#include "ui/parts/form.h"

#include <QPointer>

namespace Billfold {

/// A task in an open wallet. The wallet may be locked, and so be gone, at any moment.
class WalletForm : public Form
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(Billfold::Wallet *wallet READ wallet WRITE setWallet NOTIFY walletChanged FINAL REQUIRED)

public:
    using Form::Form;

    [[nodiscard]] Wallet *wallet() const { return m_wallet; }
    void setWallet(Wallet *wallet);

Q_SIGNALS:
    void walletChanged();

protected:
    /// Whether a step can be begun: there is a wallet, and no other step is under way.
    [[nodiscard]] bool isReady() const { return m_wallet && !isBusy(); }
    /// Called once with each wallet that is given, before walletChanged().
    virtual void useWallet(Wallet & /*wallet*/) { }

private:
    QPointer<Wallet> m_wallet;
};

} // namespace Billfold
