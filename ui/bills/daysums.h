// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/bills/billlistmodel.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QQmlEngine>

namespace Billfold {

/// What went out and came in on one day.
struct DaySum
{
    Q_GADGET
    QML_VALUE_TYPE(daySum)
    Q_PROPERTY(Billfold::Money moneyIn MEMBER moneyIn CONSTANT FINAL)
    /// Zero or negative.
    Q_PROPERTY(Billfold::Money moneyOut MEMBER moneyOut CONSTANT FINAL)
    /// Whether all bills of the day are in the list, so that the sums are right.
    Q_PROPERTY(bool complete MEMBER complete CONSTANT FINAL)

public:
    Money moneyIn;
    Money moneyOut;
    bool complete = false;
};

/// The sums over the bills of each day, for the headers of the list. Follows the list as it grows.
class DaySums : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Billfold::BillListModel *bills READ bills WRITE setBills NOTIFY billsChanged FINAL REQUIRED)
    /// Rises with each change: bindings that call of() read it.
    Q_PROPERTY(int revision READ revision NOTIFY revisionChanged FINAL)

public:
    using QObject::QObject;

    [[nodiscard]] BillListModel *bills() const { return m_bills; }
    void setBills(BillListModel *bills);
    [[nodiscard]] int revision() const { return m_revision; }
    /// `day` as BillListModel's DayRole: "2026-11-22".
    Q_INVOKABLE [[nodiscard]] Billfold::DaySum of(const QString &day) const;

Q_SIGNALS:
    void billsChanged();
    void revisionChanged();

private:
    void recount();
    void count(int first, int last);
    [[nodiscard]] QString dayOf(int row) const;

    QPointer<BillListModel> m_bills;
    QHash<QString, DaySum> m_sums;
    int m_revision = 0;
};

} // namespace Billfold
