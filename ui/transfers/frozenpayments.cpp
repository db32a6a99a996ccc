// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfers/frozenpayments.h"

#include <QCoroTask>
#include <QFile>
#include <QSaveFile>

namespace Billfold {

namespace {

/// For the person alone: it names receipts of theirs.
Result<void> writePrivately(const QString &path, const QByteArray &document)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::VaultUnwritable, file.errorString());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(document);
    if (!file.commit())
        return failure(file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::VaultUnwritable,
            file.errorString());
    return {};
}

} // namespace

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
    const QString path = file.isLocalFile() ? file.toLocalFile() : file.toString();
    QCoro::connect(m_wallet->receipts()->evidence(), this, [this, path](const Result<EvidenceFile> &evidence) {
        finish(path, evidence ? writePrivately(path, evidence->document) : failure(evidence.error()));
    });
}

void FrozenPayments::finish(const QString &path, const Result<void> &written)
{
    m_savedTo = written ? path : QString();
    m_problem = written ? Problem() : Problem(written.error());
    Q_EMIT saved();
}

} // namespace Billfold
