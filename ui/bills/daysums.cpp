// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bills/daysums.h"

namespace Billfold {

void DaySums::setBills(BillListModel *bills)
{
    if (bills == m_bills)
        return;
    if (m_bills)
        m_bills->disconnect(this);
    m_bills = bills;
    if (bills) {
        connect(bills, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) { count(first, last); });
        connect(bills, &QAbstractItemModel::rowsRemoved, this, &DaySums::recount);
        connect(bills, &QAbstractItemModel::modelReset, this, &DaySums::recount);
    }
    Q_EMIT billsChanged();
    recount();
}

DaySum DaySums::of(const QString &day) const
{
    DaySum sum = m_sums.value(day);
    // Older bills of the last day shown may still come.
    sum.complete = m_bills && (!m_bills->canFetchMore({}) || day != dayOf(m_bills->rowCount() - 1));
    return sum;
}

void DaySums::recount()
{
    m_sums.clear();
    count(0, m_bills ? m_bills->rowCount() - 1 : -1);
}

void DaySums::count(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const auto amount = m_bills->index(row).data(BillListModel::AmountRole).value<Money>();
        DaySum &sum = m_sums[dayOf(row)];
        Money &total = amount.isNegative() ? sum.moneyOut : sum.moneyIn;
        total = total.isValid() ? total.plus(amount).value_or(total) : amount;
    }
    ++m_revision;
    Q_EMIT revisionChanged();
}

QString DaySums::dayOf(int row) const
{
    return m_bills->index(row).data(BillListModel::DayRole).toString();
}

} // namespace Billfold
