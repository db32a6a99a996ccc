// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payments/receipt.h"

#include "core/api/json.h"
#include "core/crypto/hashes.h"
#include "core/payments/compactjws.h"

#include <algorithm>

namespace Billfold {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ReceiptType = "billfold-receipt+jws"_L1;
constexpr auto HeadType = "billfold-head+jws"_L1;
constexpr qsizetype HashLength = 43; // base64url of 32 bytes
constexpr qsizetype IntentHashLength = 64;

/// Empty for the place before the first receipt, and only there.
QString readHash(const JsonReader &reader, QLatin1StringView name, qint64 seq)
{
    const QString hash = reader.text(name, HashLength);
    if (hash.size() != (seq == 0 ? 0 : HashLength))
        reader.refuse(name, u"the hash of a receipt"_s);
    return hash;
}

QString readIntentHash(const JsonReader &reader)
{
    if (!reader.source().contains("intent"_L1))
        return {};
    const QString hash = reader.text("intent"_L1, IntentHashLength);
    const auto isHexadecimal = [](QChar character) {
        return (character >= u'0' && character <= u'9') || (character >= u'a' && character <= u'f');
    };
    if (hash.size() != IntentHashLength || !std::ranges::all_of(hash, isHexadecimal))
        reader.refuse("intent"_L1, u"64 hexadecimal digits"_s);
    return hash;
}

Result<Receipt> parseReceipt(const QByteArray &payload)
{
    const JsonReader reader(payload);
    Receipt receipt;
    receipt.operatorId = reader.filledText("operator"_L1, 64);
    receipt.accountId = reader.filledText("account"_L1, 64);
    receipt.seq = reader.integer("seq"_L1, 1, Money::MaximumMinor);
    receipt.previousHash = readHash(reader, "prev"_L1, receipt.seq - 1);
    receipt.movementId = reader.filledText("movement"_L1, 64);
    receipt.kind = reader.filledText("kind"_L1, 64);
    receipt.intentHash = readIntentHash(reader);
    receipt.amount = reader.money("amount"_L1);
    receipt.balanceAfter = reader.money("balanceAfter"_L1);
    receipt.bookedAt = reader.time("bookedAt"_L1);
    return reader.finish(std::move(receipt));
}

Result<HeadStatement> parseHeadStatement(const QByteArray &payload)
{
    const JsonReader reader(payload);
    HeadStatement head;
    head.operatorId = reader.filledText("operator"_L1, 64);
    head.accountId = reader.filledText("account"_L1, 64);
    head.seq = reader.integer("seq"_L1, 0, Money::MaximumMinor);
    head.hash = readHash(reader, "hash"_L1, head.seq);
    head.at = reader.time("at"_L1);
    return reader.finish(std::move(head));
}

Result<void> checkIssuer(const QString &operatorId, const QString &accountId, const ReceiptIssuer &issuer)
{
    if (operatorId != issuer.operatorId)
        return failure(ErrorCode::ReceiptInvalid, u"signed for another operator"_s);
    if (accountId != issuer.accountId)
        return failure(ErrorCode::ReceiptInvalid, u"signed for another account"_s);
    return {};
}

Result<void> checkSignature(const CompactJws &jws, const ReceiptIssuer &issuer)
{
    if (!carriesSignature(jws, issuer.keys))
        return failure(ErrorCode::ReceiptInvalid, u"not signed with a pinned key"_s);
    return {};
}

} // namespace

QString receiptHash(const QByteArray &jws)
{
    return toBase64Url(blake2b256(jws));
}

Result<Receipt> readReceipt(const QByteArray &jws, const ReceiptIssuer &issuer)
{
    const Result<CompactJws> parts = parseCompactJws(jws, ReceiptType);
    if (!parts)
        return failure(parts.error());
    Result<Receipt> receipt = parseReceipt(parts->payload);
    if (!receipt)
        return receipt;
    if (const Result<void> ours = checkIssuer(receipt->operatorId, receipt->accountId, issuer); !ours)
        return failure(ours.error());
    return receipt;
}

Result<void> verifyReceipt(const QByteArray &jws, const ReceiptIssuer &issuer)
{
    const Result<CompactJws> parts = parseCompactJws(jws, ReceiptType);
    if (!parts)
        return failure(parts.error());
    return checkSignature(*parts, issuer);
}

Result<HeadStatement> readHeadStatement(const QByteArray &jws, const ReceiptIssuer &issuer)
{
    const Result<CompactJws> parts = parseCompactJws(jws, HeadType);
    if (!parts)
        return failure(parts.error());
    if (const Result<void> isSigned = checkSignature(*parts, issuer); !isSigned)
        return failure(isSigned.error());
    Result<HeadStatement> head = parseHeadStatement(parts->payload);
    if (!head)
        return head;
    if (const Result<void> ours = checkIssuer(head->operatorId, head->accountId, issuer); !ours)
        return failure(ours.error());
    return head;
}

} // namespace Billfold
