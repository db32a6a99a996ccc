// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/opentransfers.h"

namespace Billfold {

void OpenTransfers::setWallet(Wallet *wallet)
{
    if (wallet == m_wallet)
        return;
    m_wallet = wallet;
    if (wallet)
        connect(wallet->transfers(), &TransferService::openChanged, this, &OpenTransfers::transfersChanged);
    Q_EMIT walletChanged();
    Q_EMIT transfersChanged();
}

QVariantList OpenTransfers::transfers() const
{
    QVariantList transfers;
    if (!m_wallet || !m_wallet->transfers())
        return transfers;
    for (const Transfer &transfer : m_wallet->transfers()->open())
        transfers.append(QVariant::fromValue(transfer));
    return transfers;
}

} // namespace Billfold
