// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/ledger/ledgerstore.h"

#include "server/base/planted.h"
#include "server/ledger/movementstore.h"

#include <algorithm>
#include <numeric>

namespace BillfoldService {
namespace {

void insertLedgerAccount(
    Transaction &transaction, const std::string &id, const std::string &kind, const std::string &name)
{
    transaction.sql() << "INSERT INTO ledger_accounts (id, kind, name, floor_minor, balance_minor, movement_seq) "
                         "VALUES (:id, :kind, :name, 0, 0, 0) ON CONFLICT (id) DO NOTHING",
        soci::use(id), soci::use(kind), soci::use(name);
}

std::optional<CustomerBalance> readCustomer(Transaction &transaction, const std::string &accountId, const char *lock)
{
    CustomerBalance customer;
    long long balance = 0;
    long long floor = 0;
    long long seq = 0;
    soci::session &sql = transaction.sql();
    sql << std::string("SELECT balance_minor, floor_minor, movement_seq, receipt_hash FROM ledger_accounts "
                       "WHERE id = :id AND kind = 'customer'")
            + lock,
        soci::use(accountId), soci::into(balance), soci::into(floor), soci::into(seq), soci::into(customer.head.hash);
    if (!sql.got_data())
        return std::nullopt;
    customer.balanceMinor = balance;
    customer.floorMinor = floor;
    customer.head.seq = seq;
    return customer;
}

void insertPostings(Transaction &transaction, const LedgerTransaction &entry)
{
    const long long bookedAt = toMilliseconds(entry.bookedAt);
    transaction.sql() << "INSERT INTO ledger_transactions (id, kind, booked_at, cause) "
                         "VALUES (:id, :kind, :booked, :cause)",
        soci::use(entry.id), soci::use(entry.kind), soci::use(bookedAt), soci::use(entry.cause);
    BulkInsert postings = bulkPostings(transaction);
    long long number = 0;
    for (const LedgerLine &line : entry.lines)
        postings.add({entry.id, ++number, line.ledgerAccountId, static_cast<long long>(line.amountMinor)});
    postings.flush();
}

std::vector<std::string> customersOf(const LedgerTransaction &entry)
{
    std::vector<std::string> customers;
    for (const LedgerLine &line : entry.lines) {
        if (line.movement)
            customers.push_back(line.ledgerAccountId);
    }
    return customers;
}

/// Moves the balance of one customer, which is locked, and completes the movement.
Result<Movement> moveBalance(Transaction &transaction, const ReceiptSigner &signer, const LedgerTransaction &entry,
    const LedgerLine &line, CustomerBalance &customer)
{
    customer.balanceMinor += line.amountMinor;
    if (customer.balanceMinor < customer.floorMinor && line.amountMinor < 0 && !isPlanted("floor-not-checked"))
        return failure(ProblemType::InsufficientBalance);
    if (customer.balanceMinor > Money::maximumMinor)
        return failure(ProblemType::Internal, "a balance beyond what the contract can carry");
    Movement movement = *line.movement;
    movement.accountId = line.ledgerAccountId;
    movement.seq = ++customer.head.seq;
    movement.transactionId = entry.id;
    movement.amountMinor = line.amountMinor;
    movement.balanceAfterMinor = customer.balanceMinor;
    movement.bookedAt = entry.bookedAt;
    movement.receipt = signer.sign(movement, line.intentHash, customer.head.hash);
    customer.head.hash = receiptHash(movement.receipt);
    setBalance(transaction, line.ledgerAccountId, customer);
    insertMovement(transaction, movement);
    return movement;
}

} // namespace

void openCustomerLedger(Transaction &transaction, const std::string &accountId)
{
    insertLedgerAccount(transaction, accountId, "customer", "");
}

std::string ensureOutsideLedger(Transaction &transaction, OutsideKind kind, const std::string &name)
{
    if (kind == OutsideKind::Merchant) {
        insertLedgerAccount(transaction, "merchant:" + name, "merchant", name);
        return "merchant:" + name;
    }
    if (kind == OutsideKind::Withdrawals) {
        insertLedgerAccount(transaction, "withdrawals", "in-transit", {});
        return "withdrawals";
    }
    const std::string id = kind == OutsideKind::InTransit ? "in-transit" : "external";
    insertLedgerAccount(transaction, id, id, {});
    return id;
}

bool isBooked(Transaction &transaction, const std::string &cause)
{
    std::string id;
    soci::session &sql = transaction.sql();
    sql << "SELECT id FROM ledger_transactions WHERE cause = :cause AND cause <> ''", soci::use(cause), soci::into(id);
    return sql.got_data();
}

std::optional<CustomerBalance> readBalance(Transaction &transaction, const std::string &accountId)
{
    return readCustomer(transaction, accountId, "");
}

std::map<std::string, CustomerBalance> lockCustomers(Transaction &transaction, std::vector<std::string> accountIds)
{
    std::ranges::sort(accountIds);
    std::map<std::string, CustomerBalance> customers;
    const char *lock = isPlanted("balance-read-without-lock") ? "" : transaction.forUpdate();
    for (const std::string &id : accountIds) {
        if (customers.contains(id))
            continue;
        if (const auto customer = readCustomer(transaction, id, lock))
            customers.emplace(id, *customer);
    }
    return customers;
}

BulkInsert bulkTransactions(Transaction &transaction)
{
    return BulkInsert(transaction, "ledger_transactions", "id, kind, booked_at");
}

BulkInsert bulkPostings(Transaction &transaction)
{
    return BulkInsert(transaction, "postings", "transaction_id, line, ledger_account_id, amount_minor");
}

void setBalance(Transaction &transaction, const std::string &accountId, const CustomerBalance &balance)
{
    const long long minor = balance.balanceMinor;
    const long long floor = balance.floorMinor;
    const long long seq = balance.head.seq;
    transaction.sql() << "UPDATE ledger_accounts SET balance_minor = :balance, floor_minor = :floor, movement_seq = :seq, "
                         "receipt_hash = :hash WHERE id = :id AND kind = 'customer'",
        soci::use(minor), soci::use(floor), soci::use(seq), soci::use(balance.head.hash), soci::use(accountId);
}

Result<std::vector<Movement>> book(
    Transaction &transaction, const ReceiptSigner &signer, const LedgerTransaction &entry)
{
    const std::int64_t sum = std::accumulate(entry.lines.begin(), entry.lines.end(), std::int64_t {0},
        [](std::int64_t total, const LedgerLine &line) { return total + line.amountMinor; });
    if ((sum != 0 && !isPlanted("cent-lost")) || entry.lines.size() < 2)
        return failure(ProblemType::Internal, "the postings do not balance");
    auto customers = lockCustomers(transaction, customersOf(entry));
    insertPostings(transaction, entry);
    std::vector<Movement> movements;
    for (const LedgerLine &line : entry.lines) {
        if (!line.movement)
            continue;
        const auto customer = customers.find(line.ledgerAccountId);
        if (customer == customers.end())
            return failure(ProblemType::Internal, "a movement for an account that is no customer");
        auto movement = moveBalance(transaction, signer, entry, line, customer->second);
        if (!movement)
            return failure(movement.error());
        movements.push_back(std::move(*movement));
    }
    return movements;
}

} // namespace BillfoldService
