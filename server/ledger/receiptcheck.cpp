// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/ledger/receiptcheck.h"

#include "server/ledger/receiptstore.h"

#include <algorithm>

namespace BillfoldService {
namespace {

constexpr int batch = 1000;

std::string textOf(const boost::json::object &object, std::string_view name)
{
    const boost::json::value *value = object.if_contains(boost::json::string_view(name.data(), name.size()));
    return value && value->is_string() ? std::string(value->get_string().c_str()) : std::string();
}

class ReceiptCheck
{
public:
    ReceiptCheck(Transaction &transaction, const std::string &operatorId,
        const std::optional<std::vector<VerificationKey>> &keys)
        : m_transaction(transaction)
        , m_operatorId(operatorId)
        , m_keys(keys)
    {
    }

    std::vector<LedgerDisagreement> run()
    {
        for (const CustomerHead &customer : readHeads(m_transaction))
            checkChain(customer);
        checkIntents();
        std::erase_if(m_rules, [](const LedgerDisagreement &rule) { return rule.count == 0; });
        return m_rules;
    }

private:
    enum Rule { HasReceipt, IsSigned, SaysTheSame, IsChained, EndsAtHead, ProvesPayment };

    void complain(Rule rule, const std::string &example)
    {
        LedgerDisagreement &broken = m_rules[rule];
        if (broken.count++ == 0)
            broken.example = example;
    }

    void checkChain(const CustomerHead &customer)
    {
        std::string previous;
        std::int64_t after = 0;
        while (true) {
            const auto movements = readMovementsAfter(m_transaction, customer.accountId, after, batch);
            if (movements.empty())
                break;
            for (const Movement &movement : movements) {
                checkReceipt(movement, previous);
                previous = receiptHash(movement.receipt);
            }
            after = movements.back().seq;
        }
        if (previous != customer.head.hash)
            complain(EndsAtHead, customer.accountId);
    }

    void checkReceipt(const Movement &movement, const std::string &previous)
    {
        auto statement = m_keys ? verifyStatement(movement.receipt, *m_keys) : std::nullopt;
        const bool isSigned = !m_keys || statement;
        if (!statement)
            statement = readStatement(movement.receipt);
        if (!statement || statement->type != receiptType)
            return complain(HasReceipt, movement.id);
        if (!isSigned)
            complain(IsSigned, movement.id);
        const std::string named = textOf(statement->payload, "prev");
        if (named != previous)
            complain(IsChained, movement.id);
        const std::string intent = textOf(statement->payload, "intent");
        if (statement->payload != receiptClaims(m_operatorId, movement, intent, named))
            complain(SaysTheSame, movement.id);
        if (!intent.empty())
            m_intents.push_back(movement.accountId + ' ' + intent);
    }

    void checkIntents()
    {
        std::ranges::sort(m_intents);
        std::vector<std::string> unlike;
        std::ranges::set_symmetric_difference(m_intents, readSettledIntents(m_transaction), std::back_inserter(unlike));
        for (const std::string &intent : unlike)
            complain(ProvesPayment, intent);
    }

    Transaction &m_transaction;
    const std::string &m_operatorId;
    const std::optional<std::vector<VerificationKey>> &m_keys;
    std::vector<std::string> m_intents;
    std::vector<LedgerDisagreement> m_rules {
        {"every movement has a receipt"},
        {"receipts are signed with the service's key"},
        {"a receipt says what its movement says"},
        {"a receipt names the hash of the one before"},
        {"the ledger knows the newest receipt of every account"},
        {"every settled payment has one receipt with its intent, every intent a settled payment"},
    };
};

} // namespace

std::vector<LedgerDisagreement> checkReceipts(
    Transaction &transaction, const std::string &operatorId, const std::optional<std::vector<VerificationKey>> &keys)
{
    return ReceiptCheck(transaction, operatorId, keys).run();
}

std::vector<LedgerDisagreement> checkHeads(Transaction &transaction, const std::vector<std::string> &statements,
    const std::optional<std::vector<VerificationKey>> &keys)
{
    LedgerDisagreement forged {"head statements are genuine"};
    LedgerDisagreement missing {"the database has every receipt that was stated before"};
    const auto complain = [](LedgerDisagreement &rule, const std::string &example) {
        if (rule.count++ == 0)
            rule.example = example;
    };
    for (const std::string &text : statements) {
        const auto statement = keys ? verifyStatement(text, *keys) : readStatement(text);
        const boost::json::value *seq = statement ? statement->payload.if_contains("seq") : nullptr;
        if (!seq || !seq->is_int64() || statement->type != headType) {
            complain(forged, text.substr(0, 40));
            continue;
        }
        const std::string account = textOf(statement->payload, "account");
        if (seq->get_int64() == 0)
            continue;
        const auto receipts = readReceipts(transaction, account, seq->get_int64(), 1);
        if (receipts.empty() || receiptHash(receipts.front()) != textOf(statement->payload, "hash"))
            complain(missing, account);
    }
    std::vector<LedgerDisagreement> disagreements {forged, missing};
    std::erase_if(disagreements, [](const LedgerDisagreement &rule) { return rule.count == 0; });
    return disagreements;
}

} // namespace BillfoldService
