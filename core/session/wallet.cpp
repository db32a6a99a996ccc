// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/wallet.h"

#include "core/accounts/accountapplier.h"
#include "core/bills/movementappliers.h"
#include "core/session/devicecredentials.h"
#include "core/vault/vault.h"

#include <QPointer>

namespace Billfold {

Wallet::Wallet(WalletFoundation foundation, const Clock &clock, Random &random)
    : m_vault(std::move(foundation.vault))
    , m_api(std::move(foundation.api))
    , m_payments(std::make_unique<PaymentService>(*m_vault, *m_api, foundation.profile.sealKey,
          std::make_shared<MovementSettlementApplier>(), clock, random))
    , m_account(std::make_unique<AccountService>(*m_vault, *m_api, *m_payments))
    , m_transfers(std::make_unique<TransferService>(*m_vault, *m_api, *m_payments, *m_account))
    , m_bills(std::make_unique<BillService>(*m_vault))
    , m_billList(std::make_unique<BillListModel>(*m_bills))
    , m_latestBills(std::make_unique<BillListModel>(*m_bills, BillListModel::Extent::Latest, LatestBills))
{
    ChangeAppliers appliers{std::make_shared<MovementApplier>(), std::make_shared<AccountApplier>()};
    m_sync = std::make_unique<SyncService>(m_api.get(), m_vault.get(), std::move(appliers), clock, random);
    connectServices();
}

Wallet::~Wallet()
{
    const std::unique_ptr<Vault> vault = release();
}

QCoro::Task<Result<void>> Wallet::load()
{
    const QPointer<Wallet> self(this);
    const Result<void> payments = co_await m_payments->load();
    if (!self || !payments)
        co_return payments;
    const Result<void> account = co_await m_account->load();
    if (!self || !account)
        co_return account;
    co_return co_await m_transfers->load();
}

void Wallet::start()
{
    m_sync->start();
    m_payments->resolveOpen();
    refreshAccount();
}

std::unique_ptr<Vault> Wallet::release()
{
    if (m_sync)
        m_sync->stop();
    m_sync.reset();
    m_latestBills.reset();
    m_billList.reset();
    m_bills.reset();
    m_transfers.reset();
    m_account.reset();
    m_payments.reset();
    m_api.reset();
    return std::move(m_vault);
}

void Wallet::connectServices()
{
    connect(m_sync.get(), &SyncService::changesCommitted, this, &Wallet::takeChanges);
    connect(m_payments.get(), &PaymentService::intentChanged, this, &Wallet::takeIntent);
    connect(m_api.get(), &ApiClient::sessionExpired, this, [this] { setSignedOut(true); });
    connect(m_api->status(), &ServiceStatus::stateChanged, this, &Wallet::takeServiceState);
}

void Wallet::takeChanges(const QStringList &kinds)
{
    m_account->notifyChanged();
    if (kinds.contains(MovementApplier().kind()))
        m_bills->notifyChanged();
}

void Wallet::takeIntent(const PaymentIntent &intent)
{
    if (intent.state != IntentState::Settled)
        return;
    m_bills->notifyChanged();
    // The feed may hold more than this payment's own movement.
    m_sync->pullNow();
}

/// The service is there again: what is open is asked for, and what only it knows is read.
void Wallet::takeServiceState()
{
    if (m_api->status()->state() != ServiceStatus::State::Online)
        return;
    m_payments->resolveOpen();
    if (!m_account->limits().isKnown())
        refreshAccount();
}

void Wallet::refreshAccount()
{
    // Whether it worked is seen in the account itself; sync shows how the service is.
    const QCoro::Task<Result<void>> refreshing = m_account->refresh();
}

void Wallet::setSignedOut(bool signedOut)
{
    if (signedOut == m_signedOut)
        return;
    m_signedOut = signedOut;
    Q_EMIT signedOutChanged();
}

} // namespace Billfold
