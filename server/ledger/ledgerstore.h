// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/base/problem.h"
#include "server/database/bulkinsert.h"
#include "server/database/transaction.h"
#include "server/ledger/movement.h"
#include "server/ledger/receipt.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace BillfoldService {

/// Who the other side of a customer is, outside of the circle of customers. Their ids are "external", "in-transit" (what
/// has left its payer and not reached its payee), "withdrawals" (what is on its way to a bank) and "merchant:<name>"; a
/// customer's is the id of the account.
enum class OutsideKind { External, InTransit, Merchant, Withdrawals };

struct CustomerBalance
{
    std::int64_t balanceMinor = 0;
    std::int64_t floorMinor = 0; ///< the balance never goes below
    ReceiptHead head = {}; ///< number of the last movement, which is that of its receipt, and the receipt's hash
};

/// One side of a transaction. A customer's side is also a line of their bills.
struct LedgerLine
{
    std::string ledgerAccountId = {};
    std::int64_t amountMinor = 0; ///< positive: the account gains
    std::optional<Movement> movement = {}; ///< for customers: id, kind and texts; the rest is filled in by book()
    std::string intentHash = {}; ///< for the payer of a payment that a person started
};

struct LedgerTransaction
{
    std::string id = {};
    std::string kind = {};
    Timestamp bookedAt = {};
    std::vector<LedgerLine> lines = {};
    std::string cause = {}; ///< of what the service starts by itself: unique in the database; empty else
};

void openCustomerLedger(Transaction &transaction, const std::string &accountId);
/// Makes the account when it does not exist, and returns its id.
std::string ensureOutsideLedger(Transaction &transaction, OutsideKind kind, const std::string &name);

/// Whether what comes of this cause has been booked.
[[nodiscard]] bool isBooked(Transaction &transaction, const std::string &cause);

[[nodiscard]] std::optional<CustomerBalance> readBalance(Transaction &transaction, const std::string &accountId);
/// Keeps others from changing these customers until the end of the transaction, and reads them. Always in the order of
/// the ids, so that two transfers in opposite directions do not wait for each other. Ids of nobody are left out.
std::map<std::string, CustomerBalance> lockCustomers(Transaction &transaction, std::vector<std::string> accountIds);

/// Writes balanced postings, locks the customers, moves their balances, numbers the movements and signs a receipt for
/// each, chained to the one before. Returns the movements in the order of the lines. Fails with ProblemType::InsufficientBalance when a floor would be broken, and with ProblemType::Internal when
/// the lines do not sum to zero.
[[nodiscard]] Result<std::vector<Movement>> book(
    Transaction &transaction, const ReceiptSigner &signer, const LedgerTransaction &entry);

/// For many at once, by whoever keeps the balances meanwhile and sets them at the end.
[[nodiscard]] BulkInsert bulkTransactions(Transaction &transaction);
[[nodiscard]] BulkInsert bulkPostings(Transaction &transaction);
void setBalance(Transaction &transaction, const std::string &accountId, const CustomerBalance &balance);

} // namespace BillfoldService
