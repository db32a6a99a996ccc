// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/accountjson.h"

#include "core/api/json.h"

namespace Billfold {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaximumCapabilities = 100;

Balance readBalance(const JsonReader &reader)
{
    Balance balance;
    balance.available = reader.money("available"_L1);
    balance.seq = reader.integer("seq"_L1, 0, Money::MaximumMinor);
    balance.asOf = reader.time("asOf"_L1);
    return balance;
}

Limits readLimits(const JsonReader &reader)
{
    Limits limits;
    limits.perPayment = reader.money("perPayment"_L1);
    limits.perDay = reader.money("perDay"_L1);
    limits.perMonth = reader.money("perMonth"_L1);
    limits.usedToday = reader.money("usedToday"_L1);
    limits.usedThisMonth = reader.money("usedThisMonth"_L1);
    return limits;
}

} // namespace

Account readAccount(const JsonReader &reader)
{
    Account account;
    account.id = reader.filledText("id"_L1);
    account.name = reader.filledText("name"_L1);
    account.phone = reader.filledText("phone"_L1);
    account.currency = reader.filledText("currency"_L1, 3);
    account.createdAt = reader.time("createdAt"_L1);
    return account;
}

Result<AccountStatus> parseAccountStatus(const QByteArray &bytes)
{
    const JsonReader reader(bytes);
    AccountStatus status;
    status.account = readAccount(reader.object("account"_L1));
    status.balance = readBalance(reader.object("balance"_L1));
    status.capabilities = reader.texts("capabilities"_L1, MaximumCapabilities);
    status.limits = readLimits(reader.object("limits"_L1));
    return reader.finish(std::move(status));
}

} // namespace Billfold
