// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfers/frozenpayments.h"

#include "ui/parts/savefile.h"

#include <QCoroTask>

namespace Billfold {

void FrozenPayments::setWallet(Wallet *wallet)
{
    if (wallet == m_wallet)
        return;
    m_wallet = wallet;
    if (wallet)
        connect(wallet->receipts(), &ReceiptService::frozenChanged, this, &FrozenPayments::frozenChanged);
    Q_EMIT walletChanged();
    Q_EMIT frozenChanged();
}

std::optional<PaymentFreeze> FrozenPayments::freeze() const
{
    return m_wallet && m_wallet->receipts() ? m_wallet->receipts()->freeze() : std::nullopt;
}

FrozenPayments::Kind FrozenPayments::kind() const
{
    return static_cast<Kind>(freeze().value_or(PaymentFreeze()).kind);
}

void FrozenPayments::save(const QUrl &file)
{
    if (!m_wallet)
        return;
    QCoro::connect(m_wallet->receipts()->evidence(), this, [this, file](const Result<EvidenceFile> &evidence) {
        // For the person alone: it names receipts of theirs.
        finish(evidence ? saveFile(file, evidence->document, Readers::Owner) : failure(evidence.error()));
    });
}

void FrozenPayments::finish(const Result<QString> &written)
{
    m_savedTo = written.value_or(QString());
    m_problem = written ? Problem() : Problem(written.error());
    Q_EMIT saved();
}

} // namespace Billfold
