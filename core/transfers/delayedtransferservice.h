// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/transfers/delayedtransfersmodel.h"

#include <QCoroTask>
#include <QObject>
#include <QTimer>

#include <optional>

namespace Billfold {

class ApiClient;
class Vault;

/// Transfers that land later: what is on its way, and calling it back. Interface thread; safe to destroy while calls are
/// open: they then return Cancelled, and what the service did meanwhile comes with the change feed.
class DelayedTransferService : public QObject
{
    Q_OBJECT
    Q_PROPERTY(Billfold::DelayedTransfersModel *onTheirWay READ onTheirWay CONSTANT FINAL)

public:
    /// Vault and client outlive the service.
    DelayedTransferService(Vault &vault, ApiClient &api, QObject *parent = nullptr);

    /// Reads what is on its way.
    [[nodiscard]] QCoro::Task<Result<void>> load();
    /// By Movement::transferId; nothing for an instant transfer.
    [[nodiscard]] QCoro::Task<Result<std::optional<DelayedTransfer>>> find(QString id);
    /// The money comes back, and its movement with the change feed. TransferLanded when it is too late. Calling back twice
    /// is calling back once, so it may be tried again after any error.
    [[nodiscard]] QCoro::Task<Result<void>> callBack(QString id);

    [[nodiscard]] DelayedTransfersModel *onTheirWay() { return &m_onTheirWay; }

    /// To be called after each commit that may have brought news of them.
    void notifyChanged();

Q_SIGNALS:
    void changed();
    /// The change feed has news.
    void calledBack();

private:
    QCoro::Task<void> reload();

    Vault &m_vault;
    ApiClient &m_api;
    DelayedTransfersModel m_onTheirWay;
    QTimer m_minute; ///< lets what is left of the time go down
};

} // namespace Billfold
