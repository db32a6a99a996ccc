// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfers/recentpayeesmodel.h"

namespace Billfold {

int RecentPayeesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant RecentPayeesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RecentPayee &payee = m_payees.at(index.row());
    switch (role) {
    case PhoneRole:
        return payee.phone;
    case Qt::DisplayRole:
    case MaskedNameRole:
        return payee.maskedName;
    case LastUsedAtRole:
        return payee.lastUsedAt;
    default:
        return {};
    }
}

QHash<int, QByteArray> RecentPayeesModel::roleNames() const
{
    return {{PhoneRole, "phone"}, {MaskedNameRole, "maskedName"}, {LastUsedAtRole, "lastUsedAt"}};
}

void RecentPayeesModel::setPayees(QList<RecentPayee> payees)
{
    if (payees == m_payees)
        return;
    beginResetModel();
    m_payees = std::move(payees);
    endResetModel();
    Q_EMIT countChanged();
}

} // namespace Billfold
