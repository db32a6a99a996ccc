// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfers/delayedtransfersmodel.h"

namespace Billfold {

int DelayedTransfersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant DelayedTransfersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DelayedTransfer &transfer = m_transfers.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return transfer.payeeMaskedName;
    case TransferRole:
        return QVariant::fromValue(transfer);
    case MinutesLeftRole:
        return static_cast<int>(qMax<qint64>(0, (m_now.secsTo(transfer.landsAt) + 59) / 60));
    default:
        return {};
    }
}

QHash<int, QByteArray> DelayedTransfersModel::roleNames() const
{
    return {{TransferRole, "transfer"}, {MinutesLeftRole, "minutesLeft"}};
}

void DelayedTransfersModel::setTransfers(QList<DelayedTransfer> transfers, const QDateTime &now)
{
    setNow(now);
    if (transfers == m_transfers)
        return;
    beginResetModel();
    m_transfers = std::move(transfers);
    endResetModel();
    Q_EMIT countChanged();
}

void DelayedTransfersModel::setNow(const QDateTime &now)
{
    m_now = now;
    if (!m_transfers.isEmpty())
        Q_EMIT dataChanged(index(0), index(count() - 1), {MinutesLeftRole});
}

} // namespace Billfold
