// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/accountservice.h"

#include "core/accounts/accountapi.h"
#include "core/accounts/accountstore.h"
#include "core/payments/intentstore.h"
#include "core/payments/paymentservice.h"
#include "core/vault/vault.h"

#include <QPointer>

namespace Billfold {

namespace {

struct StoredAccount
{
    std::optional<Account> account;
    std::optional<Balance> balance;
    QStringList bookedIntents; ///< open, and off the balance already
};

Result<StoredAccount> loadStored(ReadableDb &db)
{
    Result<std::optional<Account>> account = loadAccount(db);
    if (!account)
        return failure(account.error());
    Result<std::optional<Balance>> balance = loadBalance(db);
    if (!balance)
        return failure(balance.error());
    Result<QStringList> booked = findBookedIntents(db);
    if (!booked)
        return failure(booked.error());
    return StoredAccount{std::move(*account), std::move(*balance), std::move(*booked)};
}

} // namespace

AccountService::AccountService(Vault &vault, ApiClient &api, PaymentService &payments, QObject *parent)
    : QObject(parent)
    , m_vault(vault)
    , m_api(api)
    , m_payments(payments)
{
    connect(&m_payments, &PaymentService::reservedChanged, this, &AccountService::notifyChanged);
}

QCoro::Task<Result<void>> AccountService::load()
{
    const QPointer<AccountService> self(this);
    // A reserve that is released while the vault is read is released in the vault already: taken before, it can only make
    // too little available for a moment, never too much.
    QList<PaymentIntent> open = m_payments.open();
    const auto work = [](ReadableDb &db) { return loadStored(db); };
    const Result<StoredAccount> stored = co_await m_vault.read(VaultPriority::Read, work);
    if (!self)
        co_return failure(ErrorCode::Cancelled);
    if (!stored)
        co_return failure(stored.error());
    m_account = stored->account.value_or(Account());
    m_balance = stored->balance.value_or(Balance());
    open.removeIf([&](const PaymentIntent &intent) { return stored->bookedIntents.contains(intent.id); });
    m_reserved = sumReserved(open, m_account.currency);
    Q_EMIT changed();
    co_return {};
}

void AccountService::notifyChanged()
{
    m_loadAgain = true;
    if (!m_loading)
        reload();
}

QCoro::Task<void> AccountService::reload()
{
    const QPointer<AccountService> self(this);
    m_loading = true;
    while (m_loadAgain) {
        m_loadAgain = false;
        co_await load();
        if (!self)
            co_return;
    }
    m_loading = false;
}

QCoro::Task<Result<void>> AccountService::refresh()
{
    const QPointer<AccountService> self(this);
    const Result<AccountStatus> status = co_await fetchAccountStatus(&m_api);
    if (!self)
        co_return failure(ErrorCode::Cancelled);
    if (!status)
        co_return failure(status.error());
    m_limits = status->limits;
    m_capabilities = status->capabilities;

    const auto work = [account = status->account, balance = status->balance](WritableDb &db) -> Result<void> {
        if (const Result<void> stored = storeAccount(db, account); !stored)
            return stored;
        return storeBalance(db, balance);
    };
    const Result<void> stored = co_await m_vault.write(VaultPriority::Read, work);
    if (!self)
        co_return failure(ErrorCode::Cancelled);
    if (!stored)
        co_return stored;
    co_return co_await load();
}

Money AccountService::available() const
{
    return m_balance.available.minus(m_reserved).value_or(m_balance.available);
}

bool AccountService::canTransfer() const
{
    return !m_capabilities || m_capabilities->contains(QStringLiteral("transfer"));
}

Result<void> AccountService::checkAffordable(const Money &amount) const
{
    if (amount.currency() != currency())
        return failure(ErrorCode::AmountMalformed, QStringLiteral("another currency than the account's"));
    const std::optional<Money> remaining = m_limits.remaining();
    if (remaining && amount.minor() > remaining->minor())
        return failure(Error{.code = ErrorCode::LimitExceeded, .limit = remaining});
    if (amount.minor() > available().minor())
        return failure(ErrorCode::BalanceInsufficient);
    return {};
}

} // namespace Billfold
