// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bills/billservice.h"

#include <QPointer>
#include <QVariantList>

namespace Billfold {

/// One bill for the page that shows it: set `bills` and `movementId`, and it reads the vault.
class BillDetail : public QObject
{
    Q_OBJECT
    Q_PROPERTY(Billfold::BillService *bills READ bills WRITE setBills NOTIFY billsChanged FINAL)
    Q_PROPERTY(QString movementId READ movementId WRITE setMovementId NOTIFY movementIdChanged FINAL)
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(Billfold::Movement movement READ movement NOTIFY changed FINAL)
    Q_PROPERTY(bool addsUp READ addsUp NOTIFY changed FINAL)
    /// The others of the same purchase, oldest first: its payment and its refunds. Of Movement.
    Q_PROPERTY(QVariantList related READ related NOTIFY changed FINAL)
    /// Why it could not be read; None otherwise.
    Q_PROPERTY(Billfold::ErrorCode error READ error NOTIFY changed FINAL)

public:
    enum class State { Loading, Ready, Failed };
    Q_ENUM(State)

    explicit BillDetail(QObject *parent = nullptr);

    [[nodiscard]] BillService *bills() const { return m_bills; }
    void setBills(BillService *bills);
    [[nodiscard]] const QString &movementId() const { return m_movementId; }
    void setMovementId(const QString &movementId);
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const Movement &movement() const { return m_bill.movement; }
    [[nodiscard]] bool addsUp() const { return m_bill.addsUp; }
    [[nodiscard]] const QVariantList &related() const { return m_related; }
    [[nodiscard]] ErrorCode error() const { return m_error; }

Q_SIGNALS:
    void billsChanged();
    void movementIdChanged();
    void changed();

private:
    void read();
    QCoro::Task<void> readFrom(QPointer<BillService> bills, QString movementId);

    QPointer<BillService> m_bills;
    QString m_movementId;
    State m_state = State::Loading;
    Bill m_bill;
    QVariantList m_related;
    ErrorCode m_error = ErrorCode::None;
};

} // namespace Billfold
