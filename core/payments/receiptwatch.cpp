// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payments/receiptwatch.h"

#include "core/payments/receiptstore.h"
#include "core/vault/database.h"

#include <algorithm>

namespace Billfold {

void ReceiptWatch::setIssuer(const ReceiptIssuer &issuer)
{
    const std::lock_guard lock(m_mutex);
    m_issuer = issuer;
}

ReceiptIssuer ReceiptWatch::issuer() const
{
    const std::lock_guard lock(m_mutex);
    return m_issuer;
}

void ReceiptWatch::suspect(qint64 seq)
{
    const std::lock_guard lock(m_mutex);
    m_suspicion = std::min(m_suspicion.value_or(seq), seq);
}

std::optional<qint64> ReceiptWatch::takeSuspicion()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_suspicion, std::nullopt);
}

Result<Receipt> takeReceipt(WritableDb &db, ReceiptWatch &watch, const QByteArray &jws, SignatureCheck check)
{
    const ReceiptIssuer issuer = watch.issuer();
    Result<Receipt> receipt = readReceipt(jws, issuer);
    if (!receipt)
        return receipt;
    if (check == SignatureCheck::Now) {
        if (const Result<void> verified = verifyReceipt(jws, issuer); !verified)
            return failure(verified.error());
    }
    if (const Result<void> stored = storeReceipt(db, jws, *receipt); !stored) {
        if (stored.error().code == ErrorCode::HistoryContradicted)
            watch.suspect(receipt->seq);
        return failure(stored.error());
    }
    return receipt;
}

Result<void> takeReceiptRun(WritableDb &db, ReceiptWatch &watch, qint64 first, const QByteArrayList &receipts)
{
    for (qsizetype index = 0; index < receipts.size(); ++index) {
        const bool isLast = index + 1 == receipts.size();
        const auto check = isLast ? SignatureCheck::Now : SignatureCheck::VouchedFor;
        const Result<Receipt> receipt = takeReceipt(db, watch, receipts[index], check);
        if (!receipt)
            return failure(receipt.error());
        if (receipt->seq != first + index)
            return failure(ErrorCode::AnswerUnreadable, QStringLiteral("receipts out of order"));
        if (const Result<void> agrees = checkMovement(db, *receipt); !agrees)
            return agrees;
    }
    return {};
}

} // namespace Billfold
