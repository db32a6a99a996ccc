// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sandbox/sandboxbankstore.h"

namespace BillfoldService {
namespace {

std::optional<BankCard> findCard(Transaction &transaction, const std::string &condition, const std::string &value)
{
    BankCard card;
    soci::session &sql = transaction.sql();
    sql << "SELECT challenge, token, type, bank_name, brand, last_four, phone, code, tries_left FROM sandbox_bank_cards "
           "WHERE "
            + condition,
        soci::use(value), soci::into(card.challenge.reference), soci::into(card.token),
        soci::into(card.challenge.type), soci::into(card.challenge.bankName), soci::into(card.challenge.brand),
        soci::into(card.lastFour), soci::into(card.phone), soci::into(card.code), soci::into(card.triesLeft);
    return sql.got_data() ? std::optional(card) : std::nullopt;
}

} // namespace

void writeInstruction(Transaction &transaction, const BankInstruction &instruction)
{
    const long long after = instruction.after.count();
    transaction.sql() << "INSERT INTO sandbox_bank_answers (card, answer, later, after_ms) VALUES (:card, :answer, :later, "
                         ":after) ON CONFLICT (card) DO UPDATE SET answer = excluded.answer, later = excluded.later, "
                         "after_ms = excluded.after_ms",
        soci::use(instruction.card), soci::use(instruction.answer), soci::use(instruction.later), soci::use(after);
}

BankInstruction readInstruction(Transaction &transaction, const std::string &lastFour)
{
    BankInstruction instruction;
    long long after = instruction.after.count();
    transaction.sql() << "SELECT card, answer, later, after_ms FROM sandbox_bank_answers WHERE card IN (:card, '*') "
                         "ORDER BY card DESC LIMIT 1",
        soci::use(lastFour), soci::into(instruction.card), soci::into(instruction.answer),
        soci::into(instruction.later), soci::into(after);
    instruction.after = std::chrono::milliseconds(after);
    return instruction;
}

void writeWindow(Transaction &transaction, const MaintenanceWindow &window)
{
    const long long start = toMilliseconds(window.startsAt);
    const long long end = toMilliseconds(window.endsAt);
    transaction.sql() << "INSERT INTO sandbox_bank_windows (bank_name, starts_at, ends_at) VALUES (:bank, :start, :end)",
        soci::use(window.bankName), soci::use(start), soci::use(end);
}

std::vector<MaintenanceWindow> readWindows(Transaction &transaction)
{
    MaintenanceWindow row;
    long long start = 0;
    long long end = 0;
    const long long now = toMilliseconds(transaction.now());
    soci::statement statement = (transaction.sql().prepare
            << "SELECT bank_name, starts_at, ends_at FROM sandbox_bank_windows WHERE ends_at > :now ORDER BY starts_at",
        soci::use(now), soci::into(row.bankName), soci::into(start), soci::into(end));
    statement.execute();
    std::vector<MaintenanceWindow> windows;
    while (statement.fetch()) {
        row.startsAt = fromMilliseconds(start);
        row.endsAt = fromMilliseconds(end);
        windows.push_back(row);
    }
    return windows;
}

void resetBank(Transaction &transaction)
{
    transaction.sql() << "DELETE FROM sandbox_bank_answers";
    transaction.sql() << "DELETE FROM sandbox_bank_windows";
}

void insertCard(Transaction &transaction, const BankCard &card)
{
    transaction.sql() << "INSERT INTO sandbox_bank_cards (challenge, token, type, bank_name, brand, last_four, phone, code, "
                         "tries_left) VALUES (:challenge, :token, :type, :bank, :brand, :last, :phone, :code, :tries)",
        soci::use(card.challenge.reference), soci::use(card.token), soci::use(card.challenge.type),
        soci::use(card.challenge.bankName), soci::use(card.challenge.brand), soci::use(card.lastFour),
        soci::use(card.phone), soci::use(card.code), soci::use(card.triesLeft);
}

std::optional<BankCard> findCardByChallenge(Transaction &transaction, const std::string &challenge)
{
    return findCard(transaction, "challenge = :value", challenge);
}

std::optional<BankCard> findCardByToken(Transaction &transaction, const std::string &token)
{
    return findCard(transaction, "token = :value", token);
}

void spendCardTry(Transaction &transaction, const std::string &challenge)
{
    transaction.sql() << "UPDATE sandbox_bank_cards SET tries_left = tries_left - 1 WHERE challenge = :challenge",
        soci::use(challenge);
}

void insertEntry(Transaction &transaction, const BankEntry &entry)
{
    const std::string direction = entry.order.direction == BankOrder::Direction::Collect ? "collect" : "pay-out";
    const long long amount = entry.order.amountMinor;
    const long long laterAt = toMilliseconds(entry.laterAt);
    transaction.sql() << "INSERT INTO sandbox_bank_orders (id, direction, token, amount_minor, state, reason, reference, "
                         "code, tries_left, later, later_at) VALUES (:id, :direction, :token, :amount, :state, :reason, "
                         ":reference, :code, :tries, :later, :at)",
        soci::use(entry.order.id), soci::use(direction), soci::use(entry.order.token), soci::use(amount),
        soci::use(entry.state), soci::use(entry.reason), soci::use(entry.reference), soci::use(entry.code),
        soci::use(entry.triesLeft), soci::use(entry.later), soci::use(laterAt);
}

std::optional<BankEntry> lockEntry(Transaction &transaction, const std::string &orderId)
{
    BankEntry entry {.order = {.id = orderId}};
    std::string direction;
    long long amount = 0;
    long long laterAt = 0;
    soci::session &sql = transaction.sql();
    sql << std::string("SELECT direction, token, amount_minor, state, reason, reference, code, tries_left, later, later_at "
                       "FROM sandbox_bank_orders WHERE id = :id")
            + transaction.forUpdate(),
        soci::use(orderId), soci::into(direction), soci::into(entry.order.token), soci::into(amount),
        soci::into(entry.state), soci::into(entry.reason), soci::into(entry.reference), soci::into(entry.code),
        soci::into(entry.triesLeft), soci::into(entry.later), soci::into(laterAt);
    if (!sql.got_data())
        return std::nullopt;
    entry.order.direction
        = direction == "collect" ? BankOrder::Direction::Collect : BankOrder::Direction::PayOut;
    entry.order.amountMinor = amount;
    entry.laterAt = fromMilliseconds(laterAt);
    return entry;
}

void updateEntry(Transaction &transaction, const BankEntry &entry)
{
    transaction.sql() << "UPDATE sandbox_bank_orders SET state = :state, reason = :reason, reference = :reference, "
                         "tries_left = :tries WHERE id = :id",
        soci::use(entry.state), soci::use(entry.reason), soci::use(entry.reference), soci::use(entry.triesLeft),
        soci::use(entry.order.id);
}

} // namespace BillfoldService
