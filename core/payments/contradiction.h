// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/payments/receipt.h"
#include "core/payments/receiptapi.h"

#include <QMap>

#include <optional>

namespace Billfold {

/// How a service contradicts itself. The numbers are append-only; in the vault and in evidence they stand as words.
enum class ContradictionKind {
    SeqTwice, ///< two different receipts with one number
    WrongPrev, ///< a receipt that does not name the hash of the one before it
    HeadBehind, ///< a statement that the chain ends before a receipt that was given out earlier
};

[[nodiscard]] QString nameOf(ContradictionKind kind);
[[nodiscard]] std::optional<ContradictionKind> contradictionOf(const QString &name);

/// What a wallet holds, as it was before the service was asked.
struct HeldReceipts
{
    QMap<qint64, QByteArray> receipts; ///< by number
    qint64 newest = 0; ///< its number, which is among them; 0 when there is none
};

/// Two things that the service has said and that cannot both be true.
struct Contradiction
{
    ContradictionKind kind = ContradictionKind::SeqTwice;
    qint64 first = 0; ///< the numbers it is about
    qint64 last = 0;
    QByteArrayList held; ///< receipts from before, up to one that carries a signature that holds
    QByteArrayList told; ///< what the service signed now; empty where the head statement alone is meant
    QByteArray head; ///< the head statement of now

    bool operator==(const Contradiction &) const = default;
};

/// Whether what the service tells about its receipts from number `from` on can be true together with what is held. Nothing
/// when it can. AnswerUnreadable and ReceiptInvalid when the answer is not properly signed as a whole: then it proves
/// nothing. Pure.
[[nodiscard]] Result<std::optional<Contradiction>> findContradiction(
    const HeldReceipts &held, qint64 from, const ReceiptPage &told, const ReceiptIssuer &issuer);

} // namespace Billfold
