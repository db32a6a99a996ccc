// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/bills/bill.h"

#include <QCoroTask>
#include <QList>
#include <QObject>

#include <optional>

namespace Billfold {

class Vault;

/// Reads bills from the vault, all of it offline. Interface thread.
class BillService : public QObject
{
    Q_OBJECT

public:
    /// The vault outlives the service.
    explicit BillService(Vault &vault, QObject *parent = nullptr);

    /// At most `count` bills older than movement number `before`, newest first; the newest of all without `before`.
    [[nodiscard]] QCoro::Task<Result<QList<Bill>>> page(std::optional<qint64> before, int count);
    /// All bills newer than movement number `after`, newest first, unless they are more than `count`: then the newest
    /// `count`.
    [[nodiscard]] QCoro::Task<Result<QList<Bill>>> newerThan(qint64 after, int count);
    /// PaymentNotFound.
    [[nodiscard]] QCoro::Task<Result<Bill>> find(QString movementId);
    /// The payment of a purchase and its refunds, oldest first.
    [[nodiscard]] QCoro::Task<Result<QList<Movement>>> ofPurchase(QString purchaseId);

    /// To be called after each commit that brought movements.
    void notifyChanged() { Q_EMIT changed(); }

Q_SIGNALS:
    void changed();

private:
    Vault &m_vault;
};

} // namespace Billfold
