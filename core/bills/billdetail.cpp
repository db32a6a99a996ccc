// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bills/billdetail.h"

namespace Billfold {

BillDetail::BillDetail(QObject *parent)
    : QObject(parent)
{
}

void BillDetail::setBills(BillService *bills)
{
    if (bills == m_bills)
        return;
    m_bills = bills;
    Q_EMIT billsChanged();
    read();
}

void BillDetail::setMovementId(const QString &movementId)
{
    if (movementId == m_movementId)
        return;
    m_movementId = movementId;
    Q_EMIT movementIdChanged();
    read();
}

void BillDetail::read()
{
    m_state = State::Loading;
    m_bill = {};
    m_related.clear();
    m_error = ErrorCode::None;
    Q_EMIT changed();
    if (m_bills && !m_movementId.isEmpty())
        readFrom(m_bills, m_movementId);
}

QCoro::Task<void> BillDetail::readFrom(QPointer<BillService> bills, QString movementId)
{
    const QPointer<BillDetail> self(this);
    const Result<Bill> bill = co_await bills->find(movementId);
    if (!self || movementId != m_movementId)
        co_return;
    QList<Movement> ofPurchase;
    if (bill && !bill->movement.purchaseId.isEmpty() && bills) {
        const Result<QList<Movement>> found = co_await bills->ofPurchase(bill->movement.purchaseId);
        if (!self || movementId != m_movementId)
            co_return;
        ofPurchase = found.value_or(QList<Movement>());
    }
    for (const Movement &movement : ofPurchase) {
        if (movement.id != movementId)
            m_related.append(QVariant::fromValue(movement));
    }
    m_state = bill ? State::Ready : State::Failed;
    m_bill = bill.value_or(Bill());
    m_error = bill ? ErrorCode::None : bill.error().code;
    Q_EMIT changed();
}

} // namespace Billfold
