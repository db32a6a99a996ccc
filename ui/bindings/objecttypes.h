// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/accountservice.h"
#include "core/api/servicestatus.h"
#include "core/base/secretbuffer.h"
#include "core/bills/billdetail.h"
#include "core/bills/billlistmodel.h"
#include "core/bills/billservice.h"
#include "core/funding/fundingservice.h"
#include "core/payments/receiptservice.h"
#include "core/purchases/purchaseservice.h"
#include "core/session/session.h"
#include "core/session/wallet.h"
#include "core/settings/settings.h"
#include "core/sync/syncservice.h"
#include "core/transfers/contactservice.h"
#include "core/transfers/delayedtransferdetail.h"
#include "core/transfers/recentpayeesmodel.h"
#include "core/transfers/transferservice.h"

#include <QQmlEngine>

namespace Billfold {

// QML names of core's objects. QML gets them through required properties; only BillDetail is made there.

struct SessionBinding
{
    Q_GADGET
    QML_FOREIGN(Billfold::Session)
    QML_NAMED_ELEMENT(Session)
    QML_UNCREATABLE("The composition root owns the session")
};

struct WalletBinding
{
    Q_GADGET
    QML_FOREIGN(Billfold::Wallet)
    QML_NAMED_ELEMENT(Wallet)
    QML_UNCREATABLE("Comes from Session.wallet")
};

struct AccountServiceBinding
{
    Q_GADGET
    QML_FOREIGN(Billfold::AccountService)
    QML_NAMED_ELEMENT(AccountService)
    QML_UNCREATABLE("Comes from Wallet.account")
};

struct TransferServiceBinding
{
    Q_GADGET
    QML_FOREIGN(Billfold::TransferService)
    QML_NAMED_ELEMENT(TransferService)
    QML_UNCREATABLE("Comes from Wallet.transfers")
};

struct PurchaseServiceBinding
{
    Q_GADGET
    QML_FOREIGN(Billfold::PurchaseService)
    QML_NAMED_ELEMENT(PurchaseService)
    QML_UNCREATABLE("Comes from Wallet.purchases")
};

struct RecentPayeesModelBinding
{
    Q_GADGET
    QML_FOREIGN(Billfold::RecentPayeesModel)
    QML_NAMED_ELEMENT(RecentPayeesModel)
    QML_UNCREATABLE("Comes from TransferService.recentPayees")
};

struct ContactServiceBinding
{
    Q_GADGET
    QML_FOREIGN(Billfold::ContactService)
    QML_NAMED_ELEMENT(ContactService)
    QML_UNCREATABLE("Comes from Wallet.contacts")
};

struct ContactsModelBinding
{
    Q_GADGET
    QML_FOREIGN(Billfold::ContactsModel)
    QML_NAMED_ELEMENT(ContactsModel)
    QML_UNCREATABLE("Comes from ContactService.contacts")
};

struct DelayedTransferServiceBinding
{
    Q_GADGET
    QML_FOREIGN(Billfold::DelayedTransferService)
    QML_NAMED_ELEMENT(DelayedTransferService)
    QML_UNCREATABLE("Comes from Wallet.delayedTransfers")
};

struct DelayedTransfersModelBinding
{
    Q_GADGET
    QML_FOREIGN(Billfold::DelayedTransfersModel)
    QML_NAMED_ELEMENT(DelayedTransfersModel)
    QML_UNCREATABLE("Comes from DelayedTransferService.onTheirWay")
};

struct DelayedTransferDetailBinding
{
    Q_GADGET
    QML_FOREIGN(Billfold::DelayedTransferDetail)
    QML_NAMED_ELEMENT(DelayedTransferDetail)
};

struct ReceiptServiceBinding
{
    Q_GADGET
    QML_FOREIGN(Billfold::ReceiptService)
    QML_NAMED_ELEMENT(ReceiptService)
    QML_UNCREATABLE("Comes from Wallet.receipts")
};

struct FundingServiceBinding
{
    Q_GADGET
    QML_FOREIGN(Billfold::FundingService)
    QML_NAMED_ELEMENT(FundingService)
    QML_UNCREATABLE("Comes from Wallet.funding")
};

struct BillServiceBinding
{
    Q_GADGET
    QML_FOREIGN(Billfold::BillService)
    QML_NAMED_ELEMENT(BillService)
    QML_UNCREATABLE("Comes from Wallet.bills")
};

struct BillListModelBinding
{
    Q_GADGET
    QML_FOREIGN(Billfold::BillListModel)
    QML_NAMED_ELEMENT(BillListModel)
    QML_UNCREATABLE("Comes from Wallet.billList and Wallet.latestBills")
};

struct BillDetailBinding
{
    Q_GADGET
    QML_FOREIGN(Billfold::BillDetail)
    QML_NAMED_ELEMENT(BillDetail)
};

struct SyncServiceBinding
{
    Q_GADGET
    QML_FOREIGN(Billfold::SyncService)
    QML_NAMED_ELEMENT(SyncService)
    QML_UNCREATABLE("Comes from Wallet.sync")
};

struct ServiceStatusBinding
{
    Q_GADGET
    QML_FOREIGN(Billfold::ServiceStatus)
    QML_NAMED_ELEMENT(ServiceStatus)
    QML_UNCREATABLE("Comes from Wallet.service")
};

struct SettingsBinding
{
    Q_GADGET
    QML_FOREIGN(Billfold::Settings)
    QML_NAMED_ELEMENT(Settings)
    QML_UNCREATABLE("The composition root owns the settings")
};

struct SecretBufferBinding
{
    Q_GADGET
    QML_FOREIGN(Billfold::SecretBuffer)
    QML_NAMED_ELEMENT(SecretBuffer)
    QML_UNCREATABLE("Comes with a secret field")
};

} // namespace Billfold
