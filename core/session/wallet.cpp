// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/wallet.h"

#include "core/accounts/accountapplier.h"
#include "core/bills/movementappliers.h"
#include "core/funding/fundingappliers.h"
#include "core/payments/settlementappliers.h"
#include "core/session/devicecredentials.h"
#include "core/session/serviceconnection.h"
#include "core/transfers/delayedtransferappliers.h"
#include "core/vault/vault.h"

#include <QPointer>

namespace Billfold {

namespace {

std::shared_ptr<const SettlementApplier> makeSettlementAppliers(const std::shared_ptr<ReceiptWatch> &watch)
{
    const auto booking = [&watch](const char *detail) {
        return std::make_shared<const MovementSettlementApplier>(watch, QLatin1StringView(detail));
    };
    return std::make_shared<const SettlementAppliers>(SettlementAppliers::ByKind{
        {PaymentKind::Transfer, std::make_shared<const DelayedTransferSettlementApplier>(booking("transfer"))},
        {PaymentKind::TopUp, std::make_shared<const TopUpAcceptanceApplier>()},
        {PaymentKind::Withdrawal, std::make_shared<const WithdrawalAcceptanceApplier>(watch)},
        {PaymentKind::Purchase, booking("purchase")},
    });
}

} // namespace

Wallet::Wallet(WalletFoundation foundation, QString profileDirectory, const Clock &clock, Random &random)
    : m_vault(std::move(foundation.vault))
    , m_api(std::move(foundation.api))
    , m_receipts(std::make_unique<ReceiptService>(*m_vault, *m_api, clock))
    , m_payments(std::make_unique<PaymentService>(*m_vault, *m_api, *m_receipts, foundation.profile.sealKey,
          makeSettlementAppliers(m_receipts->watch()), clock, random))
    , m_account(std::make_unique<AccountService>(*m_vault, *m_api, *m_payments))
    , m_transfers(std::make_unique<TransferService>(*m_vault, *m_api, *m_payments, *m_account))
    , m_funding(std::make_unique<FundingService>(*m_vault, *m_api, *m_payments, *m_account, foundation.profile.sealKey))
    , m_contacts(std::make_unique<ContactService>(*m_vault))
    , m_delayedTransfers(std::make_unique<DelayedTransferService>(*m_vault, *m_api))
    , m_purchases(std::make_unique<PurchaseService>(*m_api, *m_payments, *m_account))
    , m_bills(std::make_unique<BillService>(*m_vault))
    , m_billList(std::make_unique<BillListModel>(*m_bills))
    , m_latestBills(std::make_unique<BillListModel>(*m_bills, BillListModel::Extent::Latest, LatestBills))
    , m_profile(std::move(foundation.profile))
    , m_profileDirectory(std::move(profileDirectory))
{
    ChangeAppliers appliers{std::make_shared<MovementApplier>(m_receipts->watch()), std::make_shared<AccountApplier>(),
        std::make_shared<FundingSourcesApplier>(), std::make_shared<FundingOperationApplier>(),
        std::make_shared<DelayedTransferApplier>()};
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
    const Result<void> receipts = co_await m_receipts->load();
    if (!self || !receipts)
        co_return receipts;
    const Result<void> payments = co_await m_payments->load();
    if (!self || !payments)
        co_return payments;
    const Result<void> account = co_await m_account->load();
    if (!self || !account)
        co_return account;
    trustReceiptKeys();
    const Result<void> funding = co_await m_funding->load();
    if (!self || !funding)
        co_return funding;
    const Result<void> contacts = co_await m_contacts->load();
    if (!self || !contacts)
        co_return contacts;
    const Result<void> delayed = co_await m_delayedTransfers->load();
    if (!self || !delayed)
        co_return delayed;
    co_return co_await m_transfers->load();
}

void Wallet::start()
{
    pinReceiptKeys();
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
    m_funding.reset();
    m_delayedTransfers.reset();
    m_contacts.reset();
    m_purchases.reset();
    m_transfers.reset();
    m_account.reset();
    m_payments.reset();
    m_receipts.reset();
    m_api.reset();
    return std::move(m_vault);
}

void Wallet::connectServices()
{
    connect(m_sync.get(), &SyncService::changesCommitted, this, &Wallet::takeChanges);
    connect(m_sync.get(), &SyncService::stateChanged, this, &Wallet::takeSyncState);
    connect(m_sync.get(), &SyncService::reconnected, m_receipts.get(), &ReceiptService::expectOtherService);
    connect(m_receipts.get(), &ReceiptService::frozenChanged, m_sync.get(), &SyncService::pullNow);
    connect(m_payments.get(), &PaymentService::intentChanged, this, &Wallet::takeIntent);
    connect(m_delayedTransfers.get(), &DelayedTransferService::calledBack, m_sync.get(), &SyncService::pullNow);
    connect(m_api.get(), &ApiClient::sessionExpired, this, [this] { setSignedOut(true); });
    connect(m_api->status(), &ServiceStatus::stateChanged, this, &Wallet::takeServiceState);
}

void Wallet::takeChanges(const QStringList &kinds)
{
    m_account->notifyChanged();
    if (kinds.contains(MovementApplier(nullptr).kind()))
        m_bills->notifyChanged();
    if (kinds.contains(FundingSourcesApplier().kind()) || kinds.contains(FundingOperationApplier().kind()))
        m_funding->notifyChanged();
    if (kinds.contains(DelayedTransferApplier().kind()))
        m_delayedTransfers->notifyChanged();
}

void Wallet::takeIntent(const PaymentIntent &intent)
{
    if (intent.state != IntentState::Settled && intent.state != IntentState::Accepted)
        return;
    m_bills->notifyChanged();
    if (intent.state == IntentState::Accepted)
        m_funding->notifyChanged();
    m_delayedTransfers->notifyChanged();
    // The feed may hold more than this payment's own movement.
    m_sync->pullNow();
}

void Wallet::takeSyncState()
{
    if (m_sync->state() == SyncService::State::UpToDate)
        m_receipts->takeFeedEnd();
    else if (m_sync->state() == SyncService::State::Failed
        && m_sync->lastError().code == ErrorCode::HistoryContradicted)
        m_receipts->check();
}

void Wallet::trustReceiptKeys()
{
    m_receipts->watch()->setIssuer({m_profile.operatorId, m_account->account().id, m_profile.receiptKeys});
}

QCoro::Task<void> Wallet::pinReceiptKeys()
{
    if (m_pinning || !m_profile.receiptKeys.isEmpty())
        co_return;
    const QPointer<Wallet> self(this);
    m_pinning = true;
    const Result<QList<ReceiptKey>> keys = co_await learnReceiptKeys(m_api.get(), m_profile.operatorId);
    if (!self)
        co_return;
    m_pinning = false;
    if (!keys)
        co_return;
    Profile pinned = m_profile;
    pinned.receiptKeys = *keys;
    // What could not be written is not pinned.
    if (!writeProfile(m_profileDirectory, pinned))
        co_return;
    m_profile = std::move(pinned);
    trustReceiptKeys();
    m_sync->pullNow();
}

/// The service is there again: what is open is asked for, and what only it knows is read.
void Wallet::takeServiceState()
{
    if (m_api->status()->state() != ServiceStatus::State::Online)
        return;
    pinReceiptKeys();
    m_receipts->expectOtherService();
    m_payments->resolveOpen();
    if (!m_account->limits().isKnown())
        refreshAccount();
}

void Wallet::refreshAccount()
{
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
