// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfers/payee.h"

#include <QAbstractListModel>

namespace Billfold {

/// People that this device has sent money to, the latest first.
class RecentPayeesModel : public QAbstractListModel
{
    Q_OBJECT
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role {
        PhoneRole = Qt::UserRole, ///< QString, E.164
        MaskedNameRole, ///< QString
        LastUsedAtRole, ///< QDateTime, UTC
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return static_cast<int>(m_payees.size()); }

    void setPayees(QList<RecentPayee> payees);

Q_SIGNALS:
    void countChanged();

private:
    QList<RecentPayee> m_payees;
};

} // namespace Billfold
