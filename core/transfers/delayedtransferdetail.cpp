// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfers/delayedtransferdetail.h"

namespace Billfold {

DelayedTransferDetail::DelayedTransferDetail(QObject *parent)
    : QObject(parent)
{
}

void DelayedTransferDetail::setService(DelayedTransferService *service)
{
    if (service == m_service)
        return;
    m_service = service;
    if (service)
        connect(service, &DelayedTransferService::changed, this, &DelayedTransferDetail::read);
    Q_EMIT serviceChanged();
    read();
}

void DelayedTransferDetail::setTransferId(const QString &transferId)
{
    if (transferId == m_transferId)
        return;
    m_transferId = transferId;
    Q_EMIT transferIdChanged();
    setTransfer({});
    read();
}

QCoro::Task<void> DelayedTransferDetail::read()
{
    if (!m_service || m_transferId.isEmpty())
        co_return;
    const QPointer<DelayedTransferDetail> self(this);
    const QString id = m_transferId;
    const Result<std::optional<DelayedTransfer>> found = co_await m_service->find(id);
    if (self && id == m_transferId && found)
        setTransfer(found->value_or(DelayedTransfer()));
}

void DelayedTransferDetail::setTransfer(const DelayedTransfer &transfer)
{
    if (transfer == m_transfer)
        return;
    m_transfer = transfer;
    Q_EMIT changed();
}

} // namespace Billfold
