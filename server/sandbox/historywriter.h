// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/accounts/account.h"
#include "server/base/random.h"
#include "server/database/bulkinsert.h"
#include "server/ledger/ledgerstore.h"

#include <map>
#include <string>

namespace BillfoldService {

/// Something between a customer and the world outside.
struct OutsideEvent
{
    Timestamp at = {};
    OutsideKind outside = OutsideKind::Merchant;
    std::string name = {};
    std::string kind = {}; ///< of the movement: "payment", "top-up"
    std::string category = {};
    std::string note = {};
    std::int64_t amountMinor = 0; ///< positive: the customer gains
};

/// Writes made-up history fast: balances and numbers are kept in memory and set at the end, rows go in by the hundred.
/// What it leaves behind is what the service itself would have written, so the check accepts it. Events of one
/// account come in the order of their time. Throws soci::soci_error like a store.
class HistoryWriter
{
public:
    /// All outlive this object.
    HistoryWriter(Transaction &transaction, Random &random, const ReceiptSigner &signer);

    /// Opens ledger and feed of a new account.
    void open(const Account &account);
    void book(const Account &account, const OutsideEvent &event);
    void transfer(const Account &payer, const Account &payee, std::int64_t amountMinor, const std::string &note,
        const std::string &category, Timestamp at);
    [[nodiscard]] std::int64_t balanceOf(const Account &account) const;
    [[nodiscard]] std::int64_t movements() const { return m_movementCount; }
    /// Writes what is still in memory. Call it once, at the end.
    void finish();

private:
    struct State
    {
        CustomerBalance customer = {};
        std::int64_t changeSeq = 0;
    };

    std::string addTransaction(const std::string &kind, Timestamp at);
    void addPosting(const std::string &transactionId, int line, const std::string &account, std::int64_t amount);
    void addMovement(const std::string &accountId, Movement movement, std::int64_t amount);
    const std::string &outsideAccount(OutsideKind kind, const std::string &name);

    Transaction &m_transaction;
    Random &m_random;
    const ReceiptSigner &m_signer;
    BulkInsert m_transactions;
    BulkInsert m_postings;
    BulkInsert m_movements;
    BulkInsert m_changes;
    BulkInsert m_transfers;
    std::map<std::string, State> m_states;
    std::map<std::string, std::string> m_outside;
    std::int64_t m_movementCount = 0;
};

} // namespace BillfoldService
