// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/walletform.h"

namespace Billfold {

void WalletForm::setWallet(Wallet *wallet)
{
    if (wallet == m_wallet)
        return;
    m_wallet = wallet;
    if (wallet)
        useWallet(*wallet);
    Q_EMIT walletChanged();
}

} // namespace Billfold
