// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/payments/receipt.h"

#include <QMap>

#include <optional>

namespace Billfold {

class ReadableDb;
class WritableDb;

/// The SQL of receipts, on the vault's thread.

/// Keeps a receipt. The same one again is once; one whose neighbours are not there yet leaves a gap. HistoryContradicted when
/// another one has its number, or when it and a neighbour that is there are not linked by their hashes.
[[nodiscard]] Result<void> storeReceipt(WritableDb &db, const QByteArray &jws, const Receipt &receipt);

/// Whether the movement of its number is the one that the receipt is about, if it is there. ReceiptInvalid.
[[nodiscard]] Result<void> checkMovement(ReadableDb &db, const Receipt &receipt);

/// By their numbers, from `first` to `last`.
[[nodiscard]] Result<QMap<qint64, QByteArray>> findReceipts(ReadableDb &db, qint64 first, qint64 last);
/// The number of the newest receipt; 0 before the first.
[[nodiscard]] Result<qint64> lastReceiptSeq(ReadableDb &db);
/// Empty when there is none.
[[nodiscard]] Result<QString> findReceiptHash(ReadableDb &db, qint64 seq);

/// Notes how far the chain is whole, for the next call to go on from.
[[nodiscard]] Result<void> noteProgress(WritableDb &db);
/// The first number without a receipt below the newest movement or receipt; nothing when the chain is whole.
[[nodiscard]] Result<std::optional<qint64>> firstMissingReceipt(ReadableDb &db);

} // namespace Billfold
