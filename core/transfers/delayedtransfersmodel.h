// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfers/delayedtransfer.h"

#include <QAbstractListModel>
#include <QList>

namespace Billfold {

/// Transfers on their way, the next to land first.
class DelayedTransfersModel : public QAbstractListModel
{
    Q_OBJECT
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role {
        TransferRole = Qt::UserRole, ///< DelayedTransfer
        MinutesLeftRole, ///< int: until it lands, rounded up; 0 when it should have landed
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return static_cast<int>(m_transfers.size()); }

    /// `now` is the service's time, in UTC.
    void setTransfers(QList<DelayedTransfer> transfers, const QDateTime &now);
    void setNow(const QDateTime &now);

Q_SIGNALS:
    void countChanged();

private:
    QList<DelayedTransfer> m_transfers;
    QDateTime m_now;
};

} // namespace Billfold
