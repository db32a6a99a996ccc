// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/merchants/merchantstore.h"

#include "server/base/planted.h"

#include <array>
#include <utility>

namespace BillfoldService {
namespace {

constexpr std::array<std::pair<TipRule::Kind, const char *>, 4> tipKinds {{
    {TipRule::Kind::None, ""},
    {TipRule::Kind::Prompt, "prompt"},
    {TipRule::Kind::Fixed, "fixed"},
    {TipRule::Kind::Percentage, "percentage"},
}};

TipRule::Kind tipKindOf(const std::string &word)
{
    for (const auto &[kind, text] : tipKinds) {
        if (word == text)
            return kind;
    }
    return TipRule::Kind::None;
}

std::string stateText(MerchantState state)
{
    return state == MerchantState::Open ? "open" : "closed";
}

std::vector<Merchant> selectMerchants(Transaction &transaction, const std::string &where, const std::string &value)
{
    Merchant row;
    std::string state;
    soci::statement statement = (transaction.sql().prepare
            << "SELECT id, name, category, city, state FROM merchants WHERE " + where + " ORDER BY created_at, id",
        soci::use(value), soci::into(row.id), soci::into(row.name), soci::into(row.category), soci::into(row.city),
        soci::into(state));
    statement.execute();
    std::vector<Merchant> merchants;
    while (statement.fetch()) {
        row.state = state == "open" ? MerchantState::Open : MerchantState::Closed;
        merchants.push_back(row);
    }
    return merchants;
}

std::vector<MerchantCode> selectCodes(Transaction &transaction, const std::string &where, const std::string &value)
{
    MerchantCode row;
    std::string tipKind;
    long long amount = 0;
    long long tip = 0;
    long long created = 0;
    long long expires = 0;
    soci::statement statement = (transaction.sql().prepare
            << "SELECT id, merchant_id, content, amount_minor, tip_kind, tip_value, bill_number, store_label, created_at, "
               "expires_at, purchase_id FROM merchant_codes WHERE "
                + where + " ORDER BY created_at, id",
        soci::use(value), soci::into(row.id), soci::into(row.merchantId), soci::into(row.content), soci::into(amount),
        soci::into(tipKind), soci::into(tip), soci::into(row.billNumber), soci::into(row.storeLabel),
        soci::into(created), soci::into(expires), soci::into(row.purchaseId));
    statement.execute();
    std::vector<MerchantCode> codes;
    while (statement.fetch()) {
        row.amountMinor = amount;
        row.tip = {tipKindOf(tipKind), tip};
        row.createdAt = fromMilliseconds(created);
        row.expiresAt = expires == 0 ? std::nullopt : std::optional(fromMilliseconds(expires));
        codes.push_back(row);
    }
    return codes;
}

template <class Value> std::optional<Value> firstOf(std::vector<Value> values)
{
    return values.empty() ? std::nullopt : std::optional(std::move(values.front()));
}

} // namespace

void insertMerchant(Transaction &transaction, const Merchant &merchant)
{
    const std::string state = stateText(merchant.state);
    const long long now = toMilliseconds(transaction.now());
    transaction.sql() << "INSERT INTO merchants (id, name, category, city, state, created_at) "
                         "VALUES (:id, :name, :category, :city, :state, :now)",
        soci::use(merchant.id), soci::use(merchant.name), soci::use(merchant.category), soci::use(merchant.city),
        soci::use(state), soci::use(now);
}

std::optional<Merchant> findMerchant(Transaction &transaction, const std::string &id)
{
    return firstOf(selectMerchants(transaction, "id = :id", id));
}

std::vector<Merchant> readMerchants(Transaction &transaction)
{
    return selectMerchants(transaction, "id <> :nothing", {});
}

void setMerchantState(Transaction &transaction, const std::string &id, MerchantState state)
{
    const std::string text = stateText(state);
    transaction.sql() << "UPDATE merchants SET state = :state WHERE id = :id", soci::use(text), soci::use(id);
}

void insertMerchantCode(Transaction &transaction, const MerchantCode &code)
{
    const long long amount = code.amountMinor;
    const std::string tipKind = tipKinds[static_cast<std::size_t>(code.tip.kind)].second;
    const long long tip = code.tip.value;
    const long long created = toMilliseconds(code.createdAt);
    const long long expires = code.expiresAt ? toMilliseconds(*code.expiresAt) : 0;
    transaction.sql() << "INSERT INTO merchant_codes (id, merchant_id, content, amount_minor, tip_kind, tip_value, "
                         "bill_number, store_label, created_at, expires_at, purchase_id) VALUES (:id, :merchant, :content, "
                         ":amount, :kind, :tip, :bill, :label, :created, :expires, '')",
        soci::use(code.id), soci::use(code.merchantId), soci::use(code.content), soci::use(amount), soci::use(tipKind),
        soci::use(tip), soci::use(code.billNumber), soci::use(code.storeLabel), soci::use(created), soci::use(expires);
}

std::optional<MerchantCode> findMerchantCode(Transaction &transaction, const std::string &id)
{
    return firstOf(selectCodes(transaction, "id = :id", id));
}

std::optional<MerchantCode> findMerchantCodeByContent(Transaction &transaction, const std::string &content)
{
    return firstOf(selectCodes(transaction, "content = :content", content));
}

std::vector<MerchantCode> readMerchantCodes(Transaction &transaction, const std::string &merchantId)
{
    return selectCodes(transaction, "merchant_id = :id", merchantId);
}

bool claimMerchantCode(Transaction &transaction, const std::string &id, const std::string &purchaseId)
{
    if (isPlanted("merchant-code-not-claimed"))
        return true;
    soci::statement statement = (transaction.sql().prepare
            << "UPDATE merchant_codes SET purchase_id = :purchase WHERE id = :id AND purchase_id = ''",
        soci::use(purchaseId), soci::use(id));
    statement.execute(true);
    return statement.get_affected_rows() == 1;
}

} // namespace BillfoldService
