// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/database/transaction.h"

#include <optional>
#include <string>

namespace BillfoldService {

/// Wrong passwords from devices that the account does not know. Counted by phone, whether or not it has an account.
struct SignInTries
{
    int failures = 0;
    Timestamp lockedUntil = {};
};

/// Locks the row until the end of the transaction.
[[nodiscard]] SignInTries lockSignInTries(Transaction &transaction, const std::string &phone);
void putSignInTries(Transaction &transaction, const std::string &phone, const SignInTries &tries);
void clearSignInTries(Transaction &transaction, const std::string &phone);

} // namespace BillfoldService
