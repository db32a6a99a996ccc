// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfers/delayedtransferservice.h"

#include <QPointer>

namespace Billfold {

/// Where the money of one transfer is, for the page that shows its bill: set `service` and `transferId`. It follows what
/// happens.
class DelayedTransferDetail : public QObject
{
    Q_OBJECT
    Q_PROPERTY(Billfold::DelayedTransferService *service READ service WRITE setService NOTIFY serviceChanged FINAL)
    Q_PROPERTY(QString transferId READ transferId WRITE setTransferId NOTIFY transferIdChanged FINAL)
    /// Without a state while it is not known and for an instant transfer.
    Q_PROPERTY(Billfold::DelayedTransfer transfer READ transfer NOTIFY changed FINAL)

public:
    explicit DelayedTransferDetail(QObject *parent = nullptr);

    [[nodiscard]] DelayedTransferService *service() const { return m_service; }
    void setService(DelayedTransferService *service);
    [[nodiscard]] const QString &transferId() const { return m_transferId; }
    void setTransferId(const QString &transferId);
    [[nodiscard]] const DelayedTransfer &transfer() const { return m_transfer; }

Q_SIGNALS:
    void serviceChanged();
    void transferIdChanged();
    void changed();

private:
    QCoro::Task<void> read();
    void setTransfer(const DelayedTransfer &transfer);

    QPointer<DelayedTransferService> m_service;
    QString m_transferId;
    DelayedTransfer m_transfer;
};

} // namespace Billfold
