// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bills/repeatoffer.h"

namespace Billfold {

void RepeatOffer::setWallet(Wallet *wallet)
{
    if (wallet == m_wallet)
        return;
    m_wallet = wallet;
    Q_EMIT walletChanged();
    look();
}

void RepeatOffer::setMovement(const Movement &movement)
{
    if (movement == m_movement)
        return;
    m_movement = movement;
    Q_EMIT movementChanged();
    setPhone({});
    look();
}

QCoro::Task<void> RepeatOffer::look()
{
    if (!m_wallet || m_movement.kind != QStringLiteral("transfer-out"))
        co_return;
    const QPointer<RepeatOffer> self(this);
    const QString id = m_movement.id;
    const Result<QString> phone
        = co_await m_wallet->transfers()->phoneOf(m_movement.counterpartyName, m_movement.counterpartyPhone);
    if (self && phone && m_movement.id == id)
        setPhone(*phone);
}

void RepeatOffer::setPhone(const QString &phone)
{
    if (phone == m_phone)
        return;
    m_phone = phone;
    Q_EMIT phoneChanged();
}

} // namespace Billfold
