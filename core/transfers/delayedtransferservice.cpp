// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfers/delayedtransferservice.h"

#include "core/api/apiclient.h"
#include "core/transfers/delayedtransferstore.h"
#include "core/transfers/transferapi.h"
#include "core/vault/vault.h"

#include <QPointer>

namespace Billfold {

namespace {

constexpr auto TickInterval = std::chrono::seconds(20);

} // namespace

DelayedTransferService::DelayedTransferService(Vault &vault, ApiClient &api, QObject *parent)
    : QObject(parent)
    , m_vault(vault)
    , m_api(api)
{
    m_minute.setInterval(TickInterval);
    connect(&m_minute, &QTimer::timeout, this, [this] { m_onTheirWay.setNow(m_api.serviceNow()); });
}

QCoro::Task<Result<void>> DelayedTransferService::load()
{
    const QPointer<DelayedTransferService> self(this);
    const auto work = [](ReadableDb &db) { return findOnTheirWay(db); };
    const Result<QList<DelayedTransfer>> transfers = co_await m_vault.read(VaultPriority::Read, work);
    if (!self)
        co_return failure(ErrorCode::Cancelled);
    if (!transfers)
        co_return failure(transfers.error());
    m_onTheirWay.setTransfers(*transfers, m_api.serviceNow());
    transfers->isEmpty() ? m_minute.stop() : m_minute.start();
    co_return {};
}

QCoro::Task<Result<std::optional<DelayedTransfer>>> DelayedTransferService::find(QString id)
{
    const auto work = [id](ReadableDb &db) { return findDelayedTransfer(db, id); };
    co_return co_await m_vault.read(VaultPriority::Read, work);
}

QCoro::Task<Result<void>> DelayedTransferService::callBack(QString id)
{
    const QPointer<DelayedTransferService> self(this);
    const Result<DelayedTransfer> answer = co_await callBackTransfer(&m_api, std::move(id));
    if (!self)
        co_return failure(ErrorCode::Cancelled);
    // It landed while this screen did not know: the feed says so.
    if (!answer && answer.error().code == ErrorCode::TransferLanded)
        Q_EMIT calledBack();
    if (!answer)
        co_return failure(answer.error());
    const DelayedTransfer transfer = *answer;
    const auto work = [transfer](WritableDb &db) { return storeDelayedTransfer(db, transfer); };
    const Result<void> stored = co_await m_vault.write(VaultPriority::Read, work);
    if (!self)
        co_return failure(ErrorCode::Cancelled);
    // Whether or not the vault could be written: the service has done it, and its feed tells so again.
    notifyChanged();
    Q_EMIT calledBack();
    co_return stored;
}

void DelayedTransferService::notifyChanged()
{
    reload();
}

QCoro::Task<void> DelayedTransferService::reload()
{
    const QPointer<DelayedTransferService> self(this);
    const Result<void> loaded = co_await load();
    if (self && loaded)
        Q_EMIT changed();
}

} // namespace Billfold
