// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/fundingform.h"

#include "core/base/amounttext.h"

#include <QCoroTask>
#include <QLocale>

namespace Billfold {

FundingForm::FundingForm(QObject *parent)
    : WalletForm(parent)
{
}

FundingForm::~FundingForm()
{
    // What is being sent has its outcome followed by the wallet.
    if (m_step != Approve || !isBusy())
        discardReview();
}

void FundingForm::useWallet(Wallet &wallet)
{
    connect(wallet.funding(), &FundingService::changed, this, &FundingForm::chooseSource);
    connect(wallet.funding(), &FundingService::overviewChanged, this, &FundingForm::inputChanged);
    // Limits and announced maintenance, before anything is tried.
    const QCoro::Task<Result<void>> refreshing = wallet.funding()->refresh();
    wallet.refreshAccount();
    chooseSource();
}

void FundingForm::chooseSource()
{
    if (wallet() && !wallet()->funding()->find(m_sourceId)) {
        m_sourceId.clear();
        for (const FundingSource &source : wallet()->funding()->sources()) {
            const bool isAble = m_isWithdrawal ? source.mayWithdraw() : source.mayTopUp();
            if (isAble && (m_sourceId.isEmpty() || source.isDefault))
                m_sourceId = source.id;
        }
    }
    Q_EMIT inputChanged();
}

void FundingForm::setSourceId(const QString &sourceId)
{
    if (sourceId == m_sourceId)
        return;
    m_sourceId = sourceId;
    setProblem({});
    chooseSource();
}

FundingSource FundingForm::source() const
{
    const FundingSource *found = wallet() ? wallet()->funding()->find(m_sourceId) : nullptr;
    return found ? *found : FundingSource();
}

QDateTime FundingForm::closedFrom() const
{
    return window().startsAt;
}

QDateTime FundingForm::closedUntil() const
{
    return window().endsAt;
}

MaintenanceWindow FundingForm::window() const
{
    const FundingSource *found = wallet() ? wallet()->funding()->find(m_sourceId) : nullptr;
    MaintenanceWindow window = found ? wallet()->funding()->maintenanceOf(*found) : MaintenanceWindow();
    if (!window.startsAt.isValid())
        return window;
    const QDateTime serviceNow = wallet()->api()->serviceNow();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    window.startsAt = now.addMSecs(serviceNow.msecsTo(window.startsAt));
    window.endsAt = now.addMSecs(serviceNow.msecsTo(window.endsAt));
    return window;
}

void FundingForm::submitAmount(const QString &localeName)
{
    if (!isReady())
        return;
    const Result<Money> amount = parseAmount(m_amountText, wallet()->account()->currency(), QLocale(localeName));
    if (!amount)
        return setProblem(amount.error());
    discardReview();
    begin();
    const auto kind = m_isWithdrawal ? FundingOperation::Kind::Withdrawal : FundingOperation::Kind::TopUp;
    QCoro::connect(
        wallet()->funding()->prepare({kind, m_sourceId, *amount}), this, [this](const Result<FundingReview> &review) {
            end();
            if (!review)
                return setProblem(review.error());
            m_review = *review;
            Q_EMIT reviewChanged();
            goTo(Review);
        });
}

void FundingForm::goToApproval()
{
    goTo(Approve);
}

void FundingForm::approve(SecretBuffer *pin)
{
    if (!isReady() || m_step != Approve)
        return;
    begin();
    QCoro::connect(wallet()->funding()->send(m_review.intentId, pin->take()), this,
        [this](const Result<FundingOperation> &operation) {
            end();
            if (operation)
                Q_EMIT taken(operation->id);
            else if (operation.error().code == ErrorCode::PaymentUnknown)
                Q_EMIT outcomeUnknown(m_review.intentId);
            else
                setProblem(operation.error());
        });
}

bool FundingForm::goBack()
{
    if (m_step == EnterAmount)
        return false;
    if (!isBusy())
        goTo(static_cast<Step>(m_step - 1));
    return true;
}

void FundingForm::discardReview()
{
    if (wallet() && wallet()->funding() && !m_review.intentId.isEmpty())
        wallet()->funding()->discard(m_review.intentId);
    m_review = {};
}

void FundingForm::goTo(Step step)
{
    setProblem({});
    m_step = step;
    Q_EMIT stepChanged();
}

} // namespace Billfold
