// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sandbox/historywriter.h"

#include "server/base/identifiers.h"
#include "server/base/masking.h"
#include "server/feed/feedstore.h"
#include "server/ledger/movementstore.h"
#include "server/payments/transferstore.h"

namespace BillfoldService {

HistoryWriter::HistoryWriter(Transaction &transaction, Random &random, const ReceiptSigner &signer)
    : m_transaction(transaction)
    , m_random(random)
    , m_signer(signer)
    , m_transactions(bulkTransactions(transaction))
    , m_postings(bulkPostings(transaction))
    , m_movements(bulkMovements(transaction))
    , m_changes(bulkChanges(transaction))
    , m_transfers(bulkTransfers(transaction))
{
}

void HistoryWriter::open(const Account &account)
{
    openCustomerLedger(m_transaction, account.id);
    openFeed(m_transaction, account.id);
    State &state = m_states[account.id];
    m_changes.add(changeRow(account.id, ++state.changeSeq, ChangeKind::Account, 0));
}

std::string HistoryWriter::addTransaction(const std::string &kind, Timestamp at)
{
    const std::string id = makeIdentifier(at, m_random);
    m_transactions.add({id, kind, static_cast<long long>(toMilliseconds(at))});
    return id;
}

void HistoryWriter::addPosting(
    const std::string &transactionId, int line, const std::string &account, std::int64_t amount)
{
    m_postings.add({transactionId, static_cast<long long>(line), account, static_cast<long long>(amount)});
}

void HistoryWriter::addMovement(const std::string &accountId, Movement movement, std::int64_t amount)
{
    State &state = m_states.at(accountId);
    CustomerBalance &customer = state.customer;
    customer.balanceMinor += amount;
    movement.accountId = accountId;
    movement.seq = ++customer.head.seq;
    movement.id = makeIdentifier(movement.bookedAt, m_random);
    movement.amountMinor = amount;
    movement.balanceAfterMinor = customer.balanceMinor;
    movement.receipt = m_signer.sign(movement, {}, customer.head.hash);
    customer.head.hash = receiptHash(movement.receipt);
    m_movements.add(movementRow(movement));
    m_changes.add(changeRow(accountId, ++state.changeSeq, ChangeKind::Movement, movement.seq));
    ++m_movementCount;
}

const std::string &HistoryWriter::outsideAccount(OutsideKind kind, const std::string &name)
{
    const auto [position, isNew] = m_outside.try_emplace(kind == OutsideKind::Merchant ? name : std::string());
    if (isNew)
        position->second = ensureOutsideLedger(m_transaction, kind, name);
    return position->second;
}

void HistoryWriter::book(const Account &account, const OutsideEvent &event)
{
    const std::string transactionId = addTransaction(event.kind, event.at);
    addPosting(transactionId, 1, account.id, event.amountMinor);
    addPosting(transactionId, 2, outsideAccount(event.outside, event.name), -event.amountMinor);
    addMovement(account.id,
        Movement {.transactionId = transactionId,
            .kind = event.kind,
            .counterpartyName = event.name,
            .category = event.category,
            .note = event.note,
            .bookedAt = event.at},
        event.amountMinor);
}

void HistoryWriter::transfer(const Account &payer, const Account &payee, std::int64_t amountMinor,
    const std::string &note, const std::string &category, Timestamp at)
{
    const Transfer row {.id = makeIdentifier(at, m_random),
        .transactionId = addTransaction("transfer", at),
        .payerAccountId = payer.id,
        .payeeAccountId = payee.id,
        .amountMinor = amountMinor,
        .note = note,
        .createdAt = at,
        .settledAt = at};
    m_transfers.add(transferRow(row));
    addPosting(row.transactionId, 1, payer.id, -amountMinor);
    addPosting(row.transactionId, 2, payee.id, amountMinor);
    const auto side = [&](const std::string &kind, const Account &counterparty) {
        return Movement {.transactionId = row.transactionId,
            .kind = kind,
            .counterpartyName = maskName(counterparty.name),
            .counterpartyPhone = maskPhone(counterparty.phone),
            .category = category,
            .note = note,
            .transferId = row.id,
            .bookedAt = at};
    };
    addMovement(payer.id, side("transfer-out", payee), -amountMinor);
    addMovement(payee.id, side("transfer-in", payer), amountMinor);
}

std::int64_t HistoryWriter::balanceOf(const Account &account) const
{
    return m_states.at(account.id).customer.balanceMinor;
}

void HistoryWriter::finish()
{
    for (BulkInsert *insert : {&m_transactions, &m_postings, &m_movements, &m_changes, &m_transfers})
        insert->flush();
    for (const auto &[accountId, state] : m_states) {
        setBalance(m_transaction, accountId, state.customer);
        setLatestChange(m_transaction, accountId, state.changeSeq);
    }
}

} // namespace BillfoldService
