// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bills/billservice.h"

#include "core/bills/movementstore.h"
#include "core/vault/vault.h"

#include <limits>

namespace Billfold {

BillService::BillService(Vault &vault, QObject *parent)
    : QObject(parent)
    , m_vault(vault)
{
}

QCoro::Task<Result<QList<Bill>>> BillService::page(std::optional<qint64> before, int count)
{
    const qint64 bound = before.value_or(std::numeric_limits<qint64>::max());
    const auto work = [bound, count](ReadableDb &db) { return findBillsBefore(db, bound, count); };
    co_return co_await m_vault.read(VaultPriority::Read, work);
}

QCoro::Task<Result<QList<Bill>>> BillService::newerThan(qint64 after, int count)
{
    const auto work = [after, count](ReadableDb &db) { return findBillsAfter(db, after, count); };
    co_return co_await m_vault.read(VaultPriority::Read, work);
}

QCoro::Task<Result<Bill>> BillService::find(QString movementId)
{
    const auto work = [movementId](ReadableDb &db) -> Result<Bill> {
        const Result<std::optional<Bill>> bill = findBill(db, movementId);
        if (!bill)
            return failure(bill.error());
        if (!*bill)
            return failure(ErrorCode::PaymentNotFound);
        return **bill;
    };
    co_return co_await m_vault.read(VaultPriority::Read, work);
}

QCoro::Task<Result<QList<Movement>>> BillService::ofPurchase(QString purchaseId)
{
    const auto work = [purchaseId](ReadableDb &db) { return findMovementsOfPurchase(db, purchaseId); };
    co_return co_await m_vault.read(VaultPriority::Read, work);
}

} // namespace Billfold
