// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/accountservice.h"
#include "core/api/apiclient.h"
#include "core/api/servicestatus.h"
#include "core/bills/billlistmodel.h"
#include "core/bills/billservice.h"
#include "core/funding/fundingservice.h"
#include "core/payments/paymentservice.h"
#include "core/purchases/purchaseservice.h"
#include "core/session/walletfoundation.h"
#include "core/sync/syncservice.h"
#include "core/transfers/contactservice.h"
#include "core/transfers/delayedtransferservice.h"
#include "core/transfers/transferservice.h"

#include <QObject>

#include <memory>

namespace Billfold {

class Clock;
class Random;
class Vault;

/// The open wallet: everything that works on the vault and with the service. Made and destroyed by Session.
class Wallet : public QObject
{
    Q_OBJECT
    Q_PROPERTY(Billfold::AccountService *account READ account CONSTANT FINAL)
    Q_PROPERTY(Billfold::ReceiptService *receipts READ receipts CONSTANT FINAL)
    Q_PROPERTY(Billfold::TransferService *transfers READ transfers CONSTANT FINAL)
    Q_PROPERTY(Billfold::FundingService *funding READ funding CONSTANT FINAL)
    Q_PROPERTY(Billfold::ContactService *contacts READ contacts CONSTANT FINAL)
    Q_PROPERTY(Billfold::DelayedTransferService *delayedTransfers READ delayedTransfers CONSTANT FINAL)
    Q_PROPERTY(Billfold::PurchaseService *purchases READ purchases CONSTANT FINAL)
    Q_PROPERTY(Billfold::BillService *bills READ bills CONSTANT FINAL)
    /// Every bill, newest first.
    Q_PROPERTY(Billfold::BillListModel *billList READ billList CONSTANT FINAL)
    /// The newest few, for the home screen.
    Q_PROPERTY(Billfold::BillListModel *latestBills READ latestBills CONSTANT FINAL)
    Q_PROPERTY(Billfold::SyncService *sync READ sync CONSTANT FINAL)
    Q_PROPERTY(Billfold::ServiceStatus *service READ service CONSTANT FINAL)
    /// The service no longer knows this device's session; locking and unlocking with the password signs in again.
    Q_PROPERTY(bool signedOut READ isSignedOut NOTIFY signedOutChanged FINAL)

public:
    static constexpr int LatestBills = 5;

    /// `profileDirectory` is where the service's keys are pinned when they are first learnt. Clock and randomness outlive the
    /// wallet.
    Wallet(WalletFoundation foundation, QString profileDirectory, const Clock &clock, Random &random);
    ~Wallet() override;

    /// Reads what the vault knows, so that the first screen is complete. Errors of the vault.
    [[nodiscard]] QCoro::Task<Result<void>> load();
    /// Begins to talk to the service.
    void start();
    /// Ends all work; the vault alone is left. The wallet can only be destroyed afterwards.
    [[nodiscard]] std::unique_ptr<Vault> release();

    [[nodiscard]] AccountService *account() { return m_account.get(); }
    [[nodiscard]] TransferService *transfers() { return m_transfers.get(); }
    [[nodiscard]] ContactService *contacts() { return m_contacts.get(); }
    [[nodiscard]] DelayedTransferService *delayedTransfers() { return m_delayedTransfers.get(); }
    [[nodiscard]] PurchaseService *purchases() { return m_purchases.get(); }
    [[nodiscard]] ReceiptService *receipts() { return m_receipts.get(); }
    [[nodiscard]] PaymentService *payments() { return m_payments.get(); }
    [[nodiscard]] FundingService *funding() { return m_funding.get(); }
    [[nodiscard]] BillService *bills() { return m_bills.get(); }
    [[nodiscard]] BillListModel *billList() { return m_billList.get(); }
    [[nodiscard]] BillListModel *latestBills() { return m_latestBills.get(); }
    [[nodiscard]] SyncService *sync() { return m_sync.get(); }
    [[nodiscard]] ServiceStatus *service() { return m_api->status(); }
    [[nodiscard]] ApiClient *api() { return m_api.get(); }
    [[nodiscard]] bool isSignedOut() const { return m_signedOut; }

    /// Asks for balance, capabilities and what is left of the limits, which also each new day changes. Whether it worked is
    /// seen in account().
    void refreshAccount();

Q_SIGNALS:
    void signedOutChanged();

private:
    void connectServices();
    /// Of a profile from before there were receipts.
    QCoro::Task<void> pinReceiptKeys();
    void trustReceiptKeys();
    void takeSyncState();
    void takeChanges(const QStringList &kinds);
    void takeIntent(const PaymentIntent &intent);
    void takeServiceState();
    void setSignedOut(bool signedOut);

    // In the order of dependence: each uses only what stands above it.
    std::unique_ptr<Vault> m_vault;
    std::unique_ptr<ApiClient> m_api;
    std::unique_ptr<ReceiptService> m_receipts;
    std::unique_ptr<PaymentService> m_payments;
    std::unique_ptr<AccountService> m_account;
    std::unique_ptr<TransferService> m_transfers;
    std::unique_ptr<FundingService> m_funding;
    std::unique_ptr<ContactService> m_contacts;
    std::unique_ptr<DelayedTransferService> m_delayedTransfers;
    std::unique_ptr<PurchaseService> m_purchases;
    std::unique_ptr<BillService> m_bills;
    std::unique_ptr<BillListModel> m_billList;
    std::unique_ptr<BillListModel> m_latestBills;
    std::unique_ptr<SyncService> m_sync;
    Profile m_profile;
    const QString m_profileDirectory;
    bool m_pinning = false;
    bool m_signedOut = false;
};

} // namespace Billfold
