// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who is to get the money: from a number, a contact, a link or a picture to a payee that the person has confirmed.
#include "ui/transfers/transferform.h"

#include "core/base/amounttext.h"
#include "core/paycodes/merchantcodereader.h"
#include "core/paycodes/walletlink.h"
#include "core/session/personname.h"

#include <QCoroTask>
#include <QLocale>

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

} // namespace

void TransferForm::readPicture(const QUrl &file, const QString &localeName)
{
    if (isBusy())
        return;
    begin();
    findCode(file, this, [this, localeName](const Result<QString> &code) { takeCode(code, localeName); });
}

void TransferForm::readClipboard(const QString &localeName)
{
    if (isBusy())
        return;
    begin();
    if (const QString text = clipboardText(); claimsToBeALink(text) || readMerchantCode(text.toUtf8()))
        return takeCode(text, localeName);
    findClipboardCode(this, [this, localeName](const Result<QString> &code) { takeCode(code, localeName); });
}

void TransferForm::takeCode(const Result<QString> &code, const QString &localeName)
{
    end();
    if (!code)
        return setProblem(code.error());
    if (readMerchantCode(code->toUtf8())) {
        Q_EMIT merchantCodeFound(*code);
        return;
    }
    if (!claimsToBeALink(*code))
        return setProblem(ErrorCode::PayCodeMalformed);
    m_phone.setText(*code);
    lookUp(localeName);
}

Result<void> TransferForm::takeLink(const QString &localeName)
{
    const auto link = readWalletLink(m_phone.text().trimmed().toUtf8());
    if (!link)
        return failure(reasonOf(link.error()));
    if (link->kind != WalletLink::Kind::Pay)
        return failure(ErrorCode::PayCodeTooNew);
    if (link->amount && link->amount->currency() != wallet()->account()->currency())
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
    if (!isReady())
        return;
    if (readMerchantCode(m_phone.text().trimmed().toUtf8())) {
        Q_EMIT merchantCodeFound(m_phone.text().trimmed());
        return;
    }
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
    begin();
    QCoro::connect(wallet()->transfers()->lookUp(m_phone.e164(), name), this, [this](const Result<Payee> &payee) {
        end();
        if (!payee)
            return setProblem(payee.error());
        setPayee(*payee);
        goTo(CheckPayee);
        // The limits are shown two screens further on.
        if (wallet())
            wallet()->refreshAccount();
    });
}

void TransferForm::lookUpRecent(const QString &phone, const QString &localeName)
{
    if (isBusy())
        return;
    m_phone.setText(phone);
    m_payeeName.clear();
    Q_EMIT inputChanged();
    lookUp(localeName);
}

void TransferForm::repeat(const QString &phone, const Money &amount, const QString &note, const QString &localeName)
{
    if (!isReady())
        return;
    m_amountText = formatAmount(amount.isNegative() ? amount.negated() : amount, QLocale(localeName));
    m_note = note;
    lookUpRecent(phone, localeName);
}

void TransferForm::setPayee(const Payee &payee)
{
    m_payee = payee;
    m_contactName = wallet() ? wallet()->contacts()->contacts()->nameOf(payee.phone) : QString();
    m_mismatchAccepted = false;
    Q_EMIT inputChanged();
    Q_EMIT payeeChanged();
}

void TransferForm::confirmPayee()
{
    if (!isReady() || (payeeMatch() == NameDiffers && !m_mismatchAccepted))
        return;
    const QString typed = m_contactName.trimmed();
    if (typed == wallet()->contacts()->contacts()->nameOf(m_payee.phone))
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
    begin();
    QCoro::connect(wallet()->contacts()->keep({m_payee.phone, name}), this, [this](const Result<void> &kept) {
        end();
        if (!kept)
            return setProblem(kept.error());
        goTo(EnterAmount);
    });
}

} // namespace Billfold
