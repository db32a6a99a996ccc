// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/ledger/checkstore.h"

#include <array>
#include <string_view>

namespace BillfoldService {
namespace {

struct Rule
{
    std::string_view name;
    std::string_view violations; ///< a query whose rows, with one text column, break the rule
};

constexpr auto rules = std::to_array<Rule>({
    {"the postings of a transaction sum to zero",
        "SELECT transaction_id AS id FROM postings GROUP BY transaction_id HAVING sum(amount_minor) <> 0 OR count(*) < 2"},
    {"every transaction has postings, every posting a transaction and an account",
        "SELECT t.id AS id FROM ledger_transactions t LEFT JOIN postings p ON p.transaction_id = t.id "
        "WHERE p.line IS NULL UNION ALL SELECT p.transaction_id FROM postings p "
        "LEFT JOIN ledger_transactions t ON t.id = p.transaction_id "
        "LEFT JOIN ledger_accounts a ON a.id = p.ledger_account_id WHERE t.id IS NULL OR a.id IS NULL"},
    {"a balance is the sum of its postings",
        "SELECT a.id AS id FROM ledger_accounts a LEFT JOIN (SELECT ledger_account_id, sum(amount_minor) AS total "
        "FROM postings GROUP BY ledger_account_id) s ON s.ledger_account_id = a.id "
        "WHERE a.kind = 'customer' AND a.balance_minor <> coalesce(s.total, 0)"},
    {"no customer is below the floor",
        "SELECT id FROM ledger_accounts WHERE kind = 'customer' AND balance_minor < floor_minor"},
    {"every movement has its posting",
        "SELECT m.id AS id FROM movements m LEFT JOIN postings p ON p.transaction_id = m.transaction_id "
        "AND p.ledger_account_id = m.account_id AND p.amount_minor = m.amount_minor WHERE p.line IS NULL"},
    {"every posting of a customer has its movement",
        "SELECT p.transaction_id AS id FROM postings p JOIN ledger_accounts a ON a.id = p.ledger_account_id "
        "AND a.kind = 'customer' LEFT JOIN movements m ON m.transaction_id = p.transaction_id "
        "AND m.account_id = p.ledger_account_id AND m.amount_minor = p.amount_minor WHERE m.id IS NULL"},
    {"movements are numbered without a gap and their running balances add up",
        "SELECT id FROM (SELECT id, seq, amount_minor, balance_after_minor, "
        "lag(seq) OVER (PARTITION BY account_id ORDER BY seq) AS seq_before, "
        "lag(balance_after_minor) OVER (PARTITION BY account_id ORDER BY seq) AS balance_before FROM movements) w "
        "WHERE seq <> coalesce(seq_before, 0) + 1 OR balance_after_minor <> coalesce(balance_before, 0) + amount_minor"},
    {"the last movement agrees with the balance and its number",
        "SELECT a.id AS id FROM ledger_accounts a LEFT JOIN movements m ON m.account_id = a.id AND m.seq = a.movement_seq "
        "WHERE a.kind = 'customer' AND (a.balance_minor <> coalesce(m.balance_after_minor, 0) "
        "OR a.movement_seq <> coalesce(m.seq, 0))"},
    {"changes are numbered without a gap",
        "SELECT account_id AS id FROM (SELECT account_id, seq, lag(seq) OVER (PARTITION BY account_id ORDER BY seq) "
        "AS seq_before FROM changes) w WHERE seq <> coalesce(seq_before, 0) + 1 UNION ALL "
        "SELECT f.account_id FROM feeds f LEFT JOIN (SELECT account_id, max(seq) AS latest FROM changes "
        "GROUP BY account_id) c ON c.account_id = f.account_id WHERE f.last_seq <> coalesce(c.latest, 0)"},
    {"every movement is in the change feed once",
        "SELECT account_id AS id FROM (SELECT account_id, seq AS number, 1 AS side FROM movements UNION ALL "
        "SELECT account_id, movement_seq, 2 FROM changes WHERE kind = 'movement') b "
        "GROUP BY account_id, number HAVING count(*) <> 2 OR sum(side) <> 3"},
    {"every transfer has left its payer once, for its payee or for transit",
        "SELECT t.id AS id FROM transfers t LEFT JOIN postings o ON o.transaction_id = t.transaction_id "
        "AND o.ledger_account_id = t.payer_account_id AND o.amount_minor = -t.amount_minor - t.fee_minor "
        "LEFT JOIN postings i ON i.transaction_id = t.transaction_id AND i.amount_minor = t.amount_minor "
        "AND i.ledger_account_id = CASE t.state WHEN 'settled' THEN t.payee_account_id ELSE 'in-transit' END "
        "WHERE o.line IS NULL OR i.line IS NULL "
        "UNION ALL SELECT min(id) FROM transfers GROUP BY transaction_id HAVING count(*) > 1"},
    {"every delayed transfer is on its way with its landing due, or has landed or come back once",
        "SELECT t.id AS id FROM transfers t LEFT JOIN due_work w ON w.kind = 'transfer-landing' "
        "AND w.work_key = t.id || '/1' WHERE t.state NOT IN ('settled', 'on-its-way', 'landed', 'called-back') "
        "OR (t.state = 'settled') <> (t.delivery = 'instant') OR (t.state = 'on-its-way') <> (w.kind IS NOT NULL) "
        "OR (t.state IN ('settled', 'on-its-way')) <> (t.closing_transaction_id = '') "
        "UNION ALL SELECT min(id) FROM transfers WHERE closing_transaction_id <> '' "
        "GROUP BY closing_transaction_id HAVING count(*) > 1"},
    {"what landed or came back left transit, for its payee or its payer",
        "SELECT t.id AS id FROM transfers t LEFT JOIN postings o ON o.transaction_id = t.closing_transaction_id "
        "AND o.ledger_account_id = 'in-transit' AND o.amount_minor = -t.amount_minor "
        "LEFT JOIN postings i ON i.transaction_id = t.closing_transaction_id AND i.amount_minor = t.amount_minor "
        "AND i.ledger_account_id = CASE t.state WHEN 'landed' THEN t.payee_account_id ELSE t.payer_account_id END "
        "WHERE t.state IN ('landed', 'called-back') AND (o.line IS NULL OR i.line IS NULL)"},
    {"transit holds what is on its way",
        "SELECT 'in-transit' AS id FROM (SELECT coalesce(sum(amount_minor), 0) AS held FROM postings "
        "WHERE ledger_account_id = 'in-transit') p, (SELECT coalesce(sum(amount_minor), 0) AS expected FROM transfers "
        "WHERE state = 'on-its-way') t WHERE p.held <> t.expected"},
    {"every paid request is bound to the one transfer that paid it",
        "SELECT r.id AS id FROM money_requests r LEFT JOIN transfers t ON t.id = r.transfer_id "
        "AND t.payer_account_id = r.asked_account_id AND t.payee_account_id = r.asker_account_id "
        "AND t.amount_minor = r.amount_minor WHERE (r.state = 'paid') <> (t.id IS NOT NULL) "
        "OR (r.state = 'paid') <> (r.transfer_id <> '') UNION ALL "
        "SELECT min(id) FROM money_requests WHERE transfer_id <> '' GROUP BY transfer_id HAVING count(*) > 1"},
    {"every open request has its end due, and no other",
        "SELECT r.id AS id FROM money_requests r LEFT JOIN due_work w ON w.kind = 'request-expiry' "
        "AND w.work_key = r.id || '/1' WHERE r.state NOT IN ('open', 'paid', 'declined', 'withdrawn', 'expired') "
        "OR (r.state = 'open') <> (w.kind IS NOT NULL)"},
    {"every stored payment has its final result",
        "SELECT idempotency_key AS id FROM payments WHERE status NOT IN "
        "('SETTLED', 'PROCESSING', 'HELD', 'DECLINED', 'VOID') OR response = ''"},
    {"what waits to be withdrawn is what left the balances for it",
        "SELECT 'withdrawals' AS id FROM (SELECT (SELECT coalesce(sum(amount_minor), 0) FROM postings "
        "WHERE ledger_account_id = 'withdrawals') AS held, (SELECT coalesce(sum(amount_minor + fee_minor), 0) "
        "FROM funding_operations WHERE kind = 'withdrawal' AND state NOT IN ('succeeded', 'reversed')) AS waiting) w "
        "WHERE held <> waiting"},
    {"every top-up that succeeded was booked once, and no other",
        "SELECT o.id AS id FROM funding_operations o LEFT JOIN ledger_transactions t ON t.cause = 'top-up/' || o.id || '/1' "
        "LEFT JOIN postings p ON p.transaction_id = t.id AND p.ledger_account_id = o.account_id "
        "AND p.amount_minor = o.amount_minor WHERE o.kind = 'top-up' AND (o.state = 'succeeded') <> (p.line IS NOT NULL)"},
    {"every withdrawal left the balance once, and came to the bank or back once",
        "SELECT o.id AS id FROM funding_operations o "
        "LEFT JOIN ledger_transactions t ON t.cause = 'withdrawal/' || o.id || '/1' "
        "LEFT JOIN ledger_transactions b ON b.cause = 'withdrawal-return/' || o.id || '/1' "
        "LEFT JOIN ledger_transactions d ON d.cause = 'withdrawal-paid/' || o.id || '/1' WHERE o.kind = 'withdrawal' "
        "AND (t.id IS NULL OR (o.state = 'reversed') <> (b.id IS NOT NULL) OR (o.state = 'succeeded') <> (d.id IS NOT NULL))"},
});

} // namespace

std::vector<LedgerDisagreement> checkLedger(Transaction &transaction)
{
    std::vector<LedgerDisagreement> disagreements;
    for (const Rule &rule : rules) {
        long long count = 0;
        std::string example;
        transaction.sql() << "SELECT count(*), coalesce(min(id), '') FROM (" + std::string(rule.violations) + ") v",
            soci::into(count), soci::into(example);
        if (count > 0)
            disagreements.push_back({std::string(rule.name), count, example});
    }
    return disagreements;
}

} // namespace BillfoldService
