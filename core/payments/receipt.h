// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/receiptkey.h"
#include "core/base/money.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace Billfold {

/// What the service has signed about one movement. Each names the one before it by its hash, so that the signature of one
/// vouches for all before it.
struct Receipt
{
    QString operatorId;
    QString accountId;
    qint64 seq = 0; ///< the movement's: 1, 2, 3, … without gaps
    QString previousHash; ///< receiptHash() of number seq − 1; empty for the first
    QString movementId;
    QString kind;
    QString intentHash; ///< of the payment that the person approved; empty where nobody on this side did
    Money amount; ///< signed: in is positive
    Money balanceAfter;
    QDateTime bookedAt; ///< UTC

    bool operator==(const Receipt &) const = default;
};

/// What the service has signed about the end of the account's chain.
struct HeadStatement
{
    QString operatorId;
    QString accountId;
    qint64 seq = 0; ///< of the newest receipt; 0 before the first
    QString hash; ///< receiptHash() of the newest receipt; empty before the first
    QDateTime at; ///< UTC, service time

    bool operator==(const HeadStatement &) const = default;
};

/// Whose receipts count: what the profile has pinned, and whose wallet it is.
struct ReceiptIssuer
{
    QString operatorId;
    QString accountId;
    QList<ReceiptKey> keys;
};

/// How receipts are named: base64url of BLAKE2b-256 over the compact serialisation.
[[nodiscard]] QString receiptHash(const QByteArray &jws);

/// All pure. The readers fail with AnswerUnreadable for what is no such statement at all, and with ReceiptInvalid for one of
/// another operator or account. They do not look at the signature: a receipt further up the chain may vouch for this one.
[[nodiscard]] Result<Receipt> readReceipt(const QByteArray &jws, const ReceiptIssuer &issuer);

/// Whether the service's own signature is on it. AnswerUnreadable, ReceiptInvalid.
[[nodiscard]] Result<void> verifyReceipt(const QByteArray &jws, const ReceiptIssuer &issuer);

/// Read and verified: a head statement has nothing else to vouch for it. AnswerUnreadable, ReceiptInvalid.
[[nodiscard]] Result<HeadStatement> readHeadStatement(const QByteArray &jws, const ReceiptIssuer &issuer);

} // namespace Billfold
