// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/payments/receipt.h"

#include <mutex>
#include <optional>

namespace Billfold {

class WritableDb;

/// What receipts are checked against where they come in, on the vault's thread, and a note of what did not fit there for
/// ReceiptService. Thread-safe; shared with the appliers, which may run after the wallet's objects are gone.
class ReceiptWatch
{
public:
    void setIssuer(const ReceiptIssuer &issuer);
    [[nodiscard]] ReceiptIssuer issuer() const;

    /// Something about receipt `seq` does not agree with what was known. The lowest one is kept.
    void suspect(qint64 seq);
    [[nodiscard]] std::optional<qint64> takeSuspicion();

private:
    mutable std::mutex m_mutex;
    ReceiptIssuer m_issuer;
    std::optional<qint64> m_suspicion;
};

/// Whether the signature of a receipt is looked at, or left to one further up the chain that vouches for it.
enum class SignatureCheck { Now, VouchedFor };

/// Takes a receipt in, in the caller's transaction. AnswerUnreadable and ReceiptInvalid for what is none of this account;
/// HistoryContradicted when it does not fit into the chain, and then it is suspected as well.
[[nodiscard]] Result<Receipt> takeReceipt(
    WritableDb &db, ReceiptWatch &watch, const QByteArray &jws, SignatureCheck check);

/// Takes in consecutive receipts from number `first` on, the last of which vouches for all, and holds them to the movements
/// that are there. Errors as above.
[[nodiscard]] Result<void> takeReceiptRun(
    WritableDb &db, ReceiptWatch &watch, qint64 first, const QByteArrayList &receipts);

} // namespace Billfold
