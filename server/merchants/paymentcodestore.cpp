// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/merchants/paymentcodestore.h"

#include <algorithm>
#include <array>
#include <utility>

namespace BillfoldService {
namespace {

using State = PaymentCode::State;

constexpr std::array<std::pair<State, std::string_view>, 5> states {{
    {State::Waiting, "waiting"},
    {State::Confirm, "confirm"},
    {State::Paid, "paid"},
    {State::Declined, "declined"},
    {State::Revoked, "revoked"},
}};

std::string textOf(State state)
{
    return std::string(std::ranges::find(states, state, &std::pair<State, std::string_view>::first)->second);
}

State stateOf(const std::string &text)
{
    const auto found = std::ranges::find(states, text, &std::pair<State, std::string_view>::second);
    return found == states.end() ? State::Revoked : found->first;
}

std::optional<PaymentCode> selectCode(
    Transaction &transaction, const std::string &where, const std::string &value, const char *lock)
{
    PaymentCode code;
    std::string state;
    long long created = 0;
    long long expires = 0;
    long long amount = 0;
    soci::session &sql = transaction.sql();
    sql << "SELECT id, account_id, digits, created_at, expires_at, state, amount_minor, merchant_id, merchant_code_id, "
           "purchase_id, reason FROM payment_codes WHERE "
            + where + lock,
        soci::use(value), soci::into(code.id), soci::into(code.accountId), soci::into(code.digits), soci::into(created),
        soci::into(expires), soci::into(state), soci::into(amount), soci::into(code.merchantId),
        soci::into(code.merchantCodeId), soci::into(code.purchaseId), soci::into(code.reason);
    if (!sql.got_data())
        return std::nullopt;
    code.createdAt = fromMilliseconds(created);
    code.expiresAt = fromMilliseconds(expires);
    code.state = stateOf(state);
    code.amountMinor = amount;
    return code;
}

} // namespace

void insertPaymentCode(Transaction &transaction, const PaymentCode &code)
{
    const long long created = toMilliseconds(code.createdAt);
    const long long expires = toMilliseconds(code.expiresAt);
    transaction.sql() << "INSERT INTO payment_codes (id, account_id, digits, created_at, expires_at, state, amount_minor, "
                         "merchant_id, merchant_code_id, purchase_id, reason) VALUES (:id, :account, :digits, :created, "
                         ":expires, 'waiting', 0, '', '', '', '')",
        soci::use(code.id), soci::use(code.accountId), soci::use(code.digits), soci::use(created), soci::use(expires);
}

void updatePaymentCode(Transaction &transaction, const PaymentCode &code)
{
    const std::string state = textOf(code.state);
    const long long amount = code.amountMinor;
    transaction.sql() << "UPDATE payment_codes SET state = :state, amount_minor = :amount, merchant_id = :merchant, "
                         "merchant_code_id = :code, purchase_id = :purchase, reason = :reason WHERE id = :id",
        soci::use(state), soci::use(amount), soci::use(code.merchantId), soci::use(code.merchantCodeId),
        soci::use(code.purchaseId), soci::use(code.reason), soci::use(code.id);
}

void revokeWaitingCodes(Transaction &transaction, const std::string &accountId)
{
    transaction.sql() << "UPDATE payment_codes SET state = 'revoked' WHERE account_id = :account AND state = 'waiting'",
        soci::use(accountId);
}

std::optional<PaymentCode> findPaymentCode(Transaction &transaction, const std::string &id)
{
    return selectCode(transaction, "id = :id", id, "");
}

std::optional<PaymentCode> lockPaymentCode(Transaction &transaction, const std::string &id)
{
    return selectCode(transaction, "id = :id", id, transaction.forUpdate());
}

std::optional<PaymentCode> lockPaymentCodeByDigits(Transaction &transaction, const std::string &digits)
{
    return selectCode(transaction, "digits = :digits", digits, transaction.forUpdate());
}

} // namespace BillfoldService
