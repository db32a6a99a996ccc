// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/funding/fundingservice.h"

#include "core/accounts/accountservice.h"
#include "core/api/apiclient.h"
#include "core/crypto/sealing.h"
#include "core/funding/fundingapi.h"
#include "core/funding/fundingstore.h"
#include "core/payments/paymentservice.h"
#include "core/vault/vault.h"

#include <QPointer>

#include <algorithm>

namespace Billfold {

using namespace Qt::StringLiterals;

namespace {

/// How long the service may still begin with an order that was prepared now.
constexpr auto OrderLifetime = std::chrono::minutes(15);

struct StoredFunding
{
    QList<FundingSource> sources;
    QList<FundingOperation> operations;
};

Result<StoredFunding> loadStored(ReadableDb &db)
{
    Result<QList<FundingSource>> sources = findSources(db);
    if (!sources)
        return failure(sources.error());
    Result<QList<FundingOperation>> operations = findOperations(db, FundingService::OperationsShown);
    if (!operations)
        return failure(operations.error());
    return StoredFunding{std::move(*sources), std::move(*operations)};
}

template <class Value> QVariantList toVariants(const QList<Value> &values)
{
    QVariantList variants;
    for (const Value &value : values)
        variants.append(QVariant::fromValue(value));
    return variants;
}

} // namespace

FundingService::FundingService(Vault &vault, ApiClient &api, PaymentService &payments, AccountService &account,
    QByteArray sealKey, QObject *parent)
    : QObject(parent)
    , m_vault(vault)
    , m_api(api)
    , m_payments(payments)
    , m_account(account)
    , m_sealKey(std::move(sealKey))
{
}

QCoro::Task<Result<void>> FundingService::load()
{
    const QPointer<FundingService> self(this);
    const auto work = [](ReadableDb &db) { return loadStored(db); };
    Result<StoredFunding> stored = co_await m_vault.read(VaultPriority::Read, work);
    if (!self)
        co_return failure(ErrorCode::Cancelled);
    if (!stored)
        co_return failure(stored.error());
    m_sources = std::move(stored->sources);
    m_operations = std::move(stored->operations);
    Q_EMIT changed();
    co_return {};
}

void FundingService::notifyChanged()
{
    reload();
}

QCoro::Task<void> FundingService::reload()
{
    co_await load();
}

QCoro::Task<Result<void>> FundingService::refresh()
{
    const QPointer<FundingService> self(this);
    Result<FundingOverview> overview = co_await fetchFunding(&m_api);
    if (!self)
        co_return failure(ErrorCode::Cancelled);
    if (!overview)
        co_return failure(overview.error());
    m_overview = std::move(*overview);
    Q_EMIT overviewChanged();
    co_return {};
}

QCoro::Task<Result<CardBinding>> FundingService::bind(QString number, QString expires, QString phone)
{
    const SecretBytes account = serializeAccount(number, expires);
    Result<QString> sealed = sealForService(m_sealKey, u"billfold:card:"_s + phone, account);
    if (!sealed)
        co_return failure(sealed.error());
    co_return co_await beginBinding(&m_api, std::move(*sealed), phone);
}

QCoro::Task<Result<FundingSource>> FundingService::confirm(QString bindingId, SecretBytes code)
{
    return confirmBinding(&m_api, std::move(bindingId), std::move(code));
}

QCoro::Task<Result<FundingSource>> FundingService::choose(QString sourceId)
{
    return chooseSource(&m_api, std::move(sourceId));
}

QCoro::Task<Result<void>> FundingService::remove(QString sourceId)
{
    return removeSource(&m_api, std::move(sourceId));
}

QCoro::Task<Result<FundingReview>> FundingService::prepare(FundingDraft draft)
{
    const QPointer<FundingService> self(this);
    if (const Result<void> payable = m_payments.checkPayable(); !payable)
        co_return failure(payable.error());
    // The newest limits and windows, balance and service time; and without the service nothing may be written.
    const Result<void> told = co_await refresh();
    if (!self || !told)
        co_return failure(told ? ErrorCode::Cancelled : told.error().code);
    const Result<void> refreshed = co_await m_account.refresh();
    if (!self)
        co_return failure(ErrorCode::Cancelled);
    if (!refreshed)
        co_return failure(refreshed.error());
    if (const Result<void> checked = checkDraft(draft); !checked)
        co_return failure(checked.error());

    const FundingSource source = *find(draft.sourceId);
    const FundingTerms terms{
        source.id, draft.amount, m_api.serviceNow().addSecs(std::chrono::seconds(OrderLifetime).count())};
    PaymentRequest request = createFundingRequest(draft.kind, terms, source);
    const Result<PaymentIntent> intent = co_await m_payments.prepare(std::move(request));
    if (!self)
        co_return failure(ErrorCode::Cancelled);
    if (!intent)
        co_return failure(intent.error());
    const Result<FundingTerms> fixed = parseFundingRequest(intent->request.body);
    if (!fixed || fixed->sourceId != source.id)
        co_return failure(ErrorCode::AnswerUnreadable, u"the bytes name another source"_s);
    const Money available = m_account.available();
    const bool isTopUp = draft.kind == FundingOperation::Kind::TopUp;
    FundingReview review;
    review.intentId = intent->id;
    review.bankName = source.bankName;
    review.lastFour = source.lastFour;
    review.amount = fixed->amount;
    review.balanceAfter = (isTopUp ? available.plus(fixed->amount) : available.minus(fixed->amount)).value_or(Money());
    co_return review;
}

/// Says before the approval what the service would say after it. The service has the last word.
Result<void> FundingService::checkDraft(const FundingDraft &draft) const
{
    const bool isTopUp = draft.kind == FundingOperation::Kind::TopUp;
    const FundingSource *source = find(draft.sourceId);
    if (!source)
        return failure(ErrorCode::FundingSourceGone);
    if (draft.amount.isZero())
        return failure(ErrorCode::AmountZero);
    if (draft.amount.isNegative())
        return failure(ErrorCode::AmountNegative);
    if (!isTopUp && !source->mayWithdraw())
        return failure(ErrorCode::CreditCardNotAllowed);
    const Money &minimum = isTopUp ? m_overview.topUpMinimum : m_overview.withdrawalMinimum;
    if (draft.amount.minor() < minimum.minor())
        return failure(Error{.code = ErrorCode::AmountBelowMinimum, .limit = minimum});
    const std::optional<Money> most = isTopUp ? std::optional(m_overview.topUpMaximum) : m_account.limits().remaining();
    if (most && draft.amount.minor() > most->minor())
        return failure(Error{.code = ErrorCode::LimitExceeded, .limit = most});
    if (!isTopUp && draft.amount.minor() > m_account.available().minor())
        return failure(ErrorCode::BalanceInsufficient);
    const QDateTime now = m_api.serviceNow();
    const MaintenanceWindow window = maintenanceOf(*source);
    // The service's time is known to half a second: what begins within one has begun.
    if (window.startsAt.isValid() && window.startsAt <= now.addSecs(1))
        return failure(Error{
            .code = ErrorCode::ChannelMaintenance, .retryAfter = std::chrono::seconds(now.secsTo(window.endsAt) + 1)});
    return {};
}

QCoro::Task<Result<FundingOperation>> FundingService::send(QString intentId, SecretBytes pin)
{
    const QPointer<FundingService> self(this);
    const Result<PaymentIntent> intent = co_await m_payments.send(std::move(intentId), std::move(pin));
    if (!self)
        co_return failure(ErrorCode::Cancelled);
    if (!intent)
        co_return failure(intent.error());
    if (intent->state == IntentState::Declined)
        co_return failure(intent->resultCode);
    if (intent->state == IntentState::Void)
        co_return failure(ErrorCode::PaymentVoid);
    if (intent->state != IntentState::Accepted)
        co_return failure(ErrorCode::PaymentUnknown);
    const Result<FundingOperation> operation = parseAcceptedOperation(intent->resultBody);
    const Result<void> loaded = co_await load();
    if (!self)
        co_return failure(ErrorCode::Cancelled);
    if (!operation || !loaded)
        co_return operation ? failure(loaded.error()) : operation;
    co_return *operation;
}

void FundingService::discard(QString intentId)
{
    m_payments.discard(std::move(intentId));
}

QCoro::Task<Result<FundingOperation>> FundingService::enterCode(QString operationId, SecretBytes code)
{
    const QPointer<FundingService> self(this);
    const Result<FundingOperation> operation = co_await enterBankCode(&m_api, std::move(operationId), std::move(code));
    if (!self)
        co_return failure(ErrorCode::Cancelled);
    if (!operation)
        co_return operation;
    const Result<void> kept = co_await keep(*operation);
    if (!kept)
        co_return failure(kept.error());
    co_return *operation;
}

QCoro::Task<Result<void>> FundingService::keep(FundingOperation operation)
{
    const QPointer<FundingService> self(this);
    const auto work = [operation](WritableDb &db) { return storeOperation(db, operation); };
    const Result<void> stored = co_await m_vault.write(VaultPriority::Read, work);
    if (!self)
        co_return failure(ErrorCode::Cancelled);
    if (!stored)
        co_return stored;
    co_return co_await load();
}

const FundingSource *FundingService::find(const QString &sourceId) const
{
    const auto found = std::ranges::find(m_sources, sourceId, &FundingSource::id);
    return found == m_sources.end() ? nullptr : &*found;
}

MaintenanceWindow FundingService::maintenanceOf(const FundingSource &source) const
{
    const QDateTime now = m_api.serviceNow();
    MaintenanceWindow earliest;
    for (const MaintenanceWindow &window : m_overview.maintenance) {
        const bool isOurs = window.bankName.isEmpty() || window.bankName == source.bankName;
        const bool isSooner = !earliest.startsAt.isValid() || window.startsAt < earliest.startsAt;
        if (isOurs && window.endsAt > now && isSooner)
            earliest = window;
    }
    return earliest;
}

QVariantList FundingService::sourceList() const
{
    return toVariants(m_sources);
}

QVariantList FundingService::operationList() const
{
    return toVariants(m_operations);
}

int FundingService::openCount() const
{
    return static_cast<int>(
        std::ranges::count_if(m_operations, [](const FundingOperation &operation) { return !operation.isOver(); }));
}

} // namespace Billfold
