// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/accounts/account.h"
#include "server/database/transaction.h"

#include <optional>

namespace BillfoldService {

/// How many wrong PINs lock it.
inline constexpr int pinTries = 5;

void insertAccount(
    Transaction &transaction, const Account &account, const Credentials &credentials, const Consent &consent);

[[nodiscard]] std::optional<Account> findAccount(Transaction &transaction, const std::string &id);
[[nodiscard]] std::optional<Account> findAccountByPhone(Transaction &transaction, const std::string &phone);
[[nodiscard]] std::optional<Credentials> readCredentials(Transaction &transaction, const std::string &accountId);

/// A try of the PIN that is spent already, before anything is compared.
struct PinTry
{
    std::string pinMac = {};
    int triesLeft = 0; ///< after this one
};

/// Spends one try. Nothing when none is left.
[[nodiscard]] std::optional<PinTry> spendPinTry(Transaction &transaction, const std::string &accountId);
void restorePinTries(Transaction &transaction, const std::string &accountId);

} // namespace BillfoldService
