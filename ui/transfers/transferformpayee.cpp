// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who is to get the money: from a number, a contact, a link or a picture to a payee that the person has confirmed.
#include "ui/transfers/transferform.h"

#include "core/base/amounttext.h"
#include "core/paycodes/merchantcodereader.h"
#include "core/paycodes/walletlink.h"
#include "core/session/personname.h"

#include <QClipboard>
#include <QCoroTask>
#include <QFutureWatcher>
#include <QGuiApplication>
#include <QLocale>
#include <QMimeData>

namespace Billfold {

namespace {

bool claimsToBeALink(const QString &text)
{
    return isWalletLink(text.trimmed().toUtf8());
}

ErrorCode reasonOf(const PayCodeError &error)
{
    const bool mayBeNewer = error.fault == PayCodeFault::LinkUnknown || error.fault == PayCodeFault::ParameterUnknown;
    return mayBeNewer ? ErrorCode::PayCodeTooNew : ErrorCode::PayCodeMalformed;
}

/// What a person reads when the outcome is known and the money has not gone.

} // namespace

void TransferForm::readPicture(const QUrl &file, const QString &localeName)
{
    if (m_busy)
        return;
    const auto reading = std::make_shared<Result<QString>>();
    takeCode(readQrCodeInBackground(file, reading), reading, localeName);
}

void TransferForm::readClipboard(const QString &localeName)
{
    if (m_busy)
        return;
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    if (copied && !copied->hasImage() && claimsToBeALink(copied->text())) {
        m_phone.setText(copied->text());
        return lookUp(localeName);
    }
    const auto reading = std::make_shared<Result<QString>>();
    takeCode(readQrCodeInBackground(QGuiApplication::clipboard()->image(), reading), reading, localeName);
}

void TransferForm::takeCode(const QFuture<void> &finished, const CodeReading &reading, const QString &localeName)
{
    setProblem({});
    setBusy(true);
    auto *watcher = new QFutureWatcher<void>(this);
    connect(watcher, &QFutureWatcher<void>::finished, this, [this, watcher, reading, localeName] {
        watcher->deleteLater();
        setBusy(false);
        if (!*reading)
            return setProblem(reading->error());
        if (!claimsToBeALink(**reading))
            return setProblem(
                readMerchantCode((*reading)->toUtf8()) ? ErrorCode::PayCodeOfMerchant : ErrorCode::PayCodeMalformed);
        m_phone.setText(**reading);
        lookUp(localeName);
    });
    watcher->setFuture(finished);
}

Result<void> TransferForm::takeLink(const QString &localeName)
{
    const auto link = readWalletLink(m_phone.text().trimmed().toUtf8());
    if (!link)
        return failure(reasonOf(link.error()));
    if (link->kind != WalletLink::Kind::Pay)
        return failure(ErrorCode::PayCodeTooNew);
    if (link->amount && link->amount->currency() != m_wallet->account()->currency())
        return failure(ErrorCode::PayCodeOtherCurrency);
    m_phone.setText(link->phone);
    if (link->amount)
        m_amountText = formatAmount(*link->amount, QLocale(localeName));
    if (!link->note.isEmpty())
        m_note = link->note;
    Q_EMIT inputChanged();
    return {};
}

void TransferForm::lookUp(const QString &localeName)
{
    if (m_busy || !m_wallet)
        return;
    if (claimsToBeALink(m_phone.text())) {
        if (const Result<void> taken = takeLink(localeName); !taken)
            return setProblem(taken.error());
    }
    if (!m_phone.isValid())
        return setProblem(ErrorCode::PhoneInvalid);
    QString name;
    if (!m_payeeName.trimmed().isEmpty()) {
        const Result<QString> checked = checkedName(m_payeeName);
        if (!checked)
            return setProblem(checked.error());
        name = *checked;
    }
    setProblem({});
    setBusy(true);
    QCoro::connect(m_wallet->transfers()->lookUp(m_phone.e164(), name), this, [this](const Result<Payee> &payee) {
        setBusy(false);
        if (!payee)
            return setProblem(payee.error());
        setPayee(*payee);
        goTo(CheckPayee);
        // The limits are shown two screens further on.
        if (m_wallet)
            m_wallet->refreshAccount();
    });
}

void TransferForm::lookUpRecent(const QString &phone, const QString &localeName)
{
    if (m_busy)
        return;
    m_phone.setText(phone);
    m_payeeName.clear();
    Q_EMIT inputChanged();
    lookUp(localeName);
}

void TransferForm::repeat(const QString &phone, const Money &amount, const QString &note, const QString &localeName)
{
    if (m_busy || !m_wallet)
        return;
    m_amountText = formatAmount(amount.isNegative() ? amount.negated() : amount, QLocale(localeName));
    m_note = note;
    lookUpRecent(phone, localeName);
}

void TransferForm::setPayee(const Payee &payee)
{
    m_payee = payee;
    m_contactName = m_wallet ? m_wallet->contacts()->contacts()->nameOf(payee.phone) : QString();
    m_mismatchAccepted = false;
    Q_EMIT inputChanged();
    Q_EMIT payeeChanged();
}

void TransferForm::confirmPayee()
{
    if (m_busy || !m_wallet || (payeeMatch() == NameDiffers && !m_mismatchAccepted))
        return;
    const QString typed = m_contactName.trimmed();
    if (typed == m_wallet->contacts()->contacts()->nameOf(m_payee.phone))
        return goTo(EnterAmount);
    if (typed.isEmpty())
        return keepContact({});
    const Result<QString> name = checkedName(typed);
    if (!name)
        return setProblem(name.error());
    keepContact(*name);
}

void TransferForm::keepContact(const QString &name)
{
    setProblem({});
    setBusy(true);
    QCoro::connect(m_wallet->contacts()->keep({m_payee.phone, name}), this, [this](const Result<void> &kept) {
        setBusy(false);
        if (!kept)
            return setProblem(kept.error());
        goTo(EnterAmount);
    });
}

} // namespace Billfold
