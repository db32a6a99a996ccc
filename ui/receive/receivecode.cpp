// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/receive/receivecode.h"

#include "core/base/amounttext.h"
#include "core/paycodes/walletlink.h"
#include "core/transfers/transferdraft.h"
#include "ui/codes/qrsymbol.h"
#include "ui/parts/savefile.h"

#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>

namespace Billfold {

namespace {

constexpr int PrintedModule = 12; // pixels; some 500 to 900 for the whole picture

} // namespace

void ReceiveCode::setWallet(Wallet *wallet)
{
    if (wallet == m_wallet)
        return;
    m_wallet = wallet;
    if (wallet)
        connect(wallet->account(), &AccountService::changed, this, &ReceiveCode::make);
    make();
}

void ReceiveCode::setAmountText(const QString &text)
{
    if (text == m_amountText)
        return;
    m_amountText = text;
    make();
}

void ReceiveCode::setNote(const QString &note)
{
    if (note == m_note)
        return;
    m_note = note;
    make();
}

void ReceiveCode::setLocaleName(const QString &name)
{
    if (name == m_localeName)
        return;
    m_localeName = name;
    make();
}

void ReceiveCode::make()
{
    m_amount.reset();
    const Result<QString> link = makeLink();
    m_link = link.value_or(QString());
    m_problem = link ? Problem() : Problem(link.error());
    Q_EMIT changed();
}

Result<QString> ReceiveCode::makeLink()
{
    if (!m_wallet || m_wallet->account()->phone().isEmpty())
        return QString();
    const Result<QString> note = checkedNote(m_note);
    if (!note)
        return failure(note.error());
    if (!m_amountText.trimmed().isEmpty()) {
        const Result<Money> amount = parseAmount(m_amountText, m_wallet->account()->currency(), QLocale(m_localeName));
        if (!amount)
            return failure(amount.error());
        m_amount = *amount;
    }
    const QString link = formatWalletLink({WalletLink::Kind::Pay, m_wallet->account()->phone(), m_amount, *note});
    // Nobody gets a code that others cannot read.
    if (!readWalletLink(link.toLatin1()))
        return failure(ErrorCode::NoteInvalid);
    return link;
}

void ReceiveCode::savePicture(const QUrl &file)
{
    const QrSymbol symbol(m_link);
    if (symbol.isNull())
        return;
    QByteArray picture;
    QBuffer buffer(&picture);
    buffer.open(QIODevice::WriteOnly);
    symbol.toImage(PrintedModule).save(&buffer, "PNG");
    const Result<QString> written = saveFile(file, picture, Readers::AsUsual);
    m_savedTo = written.value_or(QString());
    m_saveProblem = written ? Problem() : Problem(written.error());
    Q_EMIT saved();
}

void ReceiveCode::copyLink() const
{
    QGuiApplication::clipboard()->setText(m_link);
}

} // namespace Billfold
