// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payments/contradiction.h"

#include <algorithm>
#include <array>

namespace Billfold {

namespace {

struct KindName
{
    ContradictionKind kind;
    QLatin1StringView name;
};

constexpr std::array KindNames{
    KindName{ContradictionKind::SeqTwice, QLatin1StringView("seq-twice")},
    KindName{ContradictionKind::WrongPrev, QLatin1StringView("wrong-prev")},
    KindName{ContradictionKind::HeadBehind, QLatin1StringView("head-behind")},
};

Result<QList<Receipt>> readAll(const QByteArrayList &jwss, qint64 from, const ReceiptIssuer &issuer)
{
    QList<Receipt> receipts;
    for (const QByteArray &jws : jwss) {
        if (const Result<void> verified = verifyReceipt(jws, issuer); !verified)
            return failure(verified.error());
        Result<Receipt> receipt = readReceipt(jws, issuer);
        if (!receipt)
            return failure(receipt.error());
        if (receipt->seq != from + receipts.size())
            return failure(ErrorCode::AnswerUnreadable, QStringLiteral("receipts out of order"));
        receipts.append(std::move(*receipt));
    }
    return receipts;
}

/// Held receipt `seq` with those after it, up to the first whose own signature holds: the chain makes that one vouch for it.
QByteArrayList proofOf(const HeldReceipts &held, qint64 seq, const ReceiptIssuer &issuer)
{
    QByteArrayList proof;
    for (auto each = held.receipts.find(seq); each != held.receipts.end() && each.key() == seq; ++each, ++seq) {
        proof.append(*each);
        if (verifyReceipt(*each, issuer))
            break;
    }
    return proof;
}

bool isLinked(const Receipt &receipt, const QByteArray &before)
{
    return before.isEmpty() || receipt.previousHash == receiptHash(before);
}

} // namespace

QString nameOf(ContradictionKind kind)
{
    return std::ranges::find(KindNames, kind, &KindName::kind)->name;
}

std::optional<ContradictionKind> contradictionOf(const QString &name)
{
    const auto found = std::ranges::find_if(KindNames, [&name](const KindName &entry) { return entry.name == name; });
    return found == KindNames.end() ? std::nullopt : std::optional(found->kind);
}

Result<std::optional<Contradiction>> findContradiction(
    const HeldReceipts &held, qint64 from, const ReceiptPage &told, const ReceiptIssuer &issuer)
{
    const Result<HeadStatement> head = readHeadStatement(told.head, issuer);
    if (!head)
        return failure(head.error());
    const Result<QList<Receipt>> receipts = readAll(told.receipts, from, issuer);
    if (!receipts)
        return failure(receipts.error());

    const auto contradiction = [&](ContradictionKind kind, qint64 first, qint64 last, const QByteArrayList &now) {
        return Contradiction{kind, first, last, proofOf(held, first, issuer), now, told.head};
    };
    for (const Receipt &receipt : *receipts) {
        const QByteArray &jws = told.receipts[receipt.seq - from];
        const QByteArray known = held.receipts.value(receipt.seq);
        if (!known.isEmpty() && known != jws)
            return contradiction(ContradictionKind::SeqTwice, receipt.seq, receipt.seq, {jws});
        // Those from before come first: what is told anew about them has been compared with them just now.
        const QByteArray before
            = receipt.seq > from ? told.receipts[receipt.seq - from - 1] : held.receipts.value(receipt.seq - 1);
        if (!isLinked(receipt, before))
            return contradiction(ContradictionKind::WrongPrev, receipt.seq - 1, receipt.seq, {before, jws});
    }
    if (held.newest == 0)
        return std::nullopt;
    const QByteArray &newest = held.receipts[held.newest];
    const Result<Receipt> newestReceipt = readReceipt(newest, issuer);
    if (!newestReceipt)
        return failure(newestReceipt.error());
    // A statement from before the receipt was booked says nothing about it, whoever may have kept it back until now.
    if (head->seq < held.newest && head->at > newestReceipt->bookedAt)
        return contradiction(ContradictionKind::HeadBehind, held.newest, held.newest, {});
    if (head->seq == held.newest && head->hash != receiptHash(newest))
        return contradiction(ContradictionKind::SeqTwice, held.newest, held.newest, {});
    return std::nullopt;
}

} // namespace Billfold
