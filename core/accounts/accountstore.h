// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"
#include "core/base/result.h"

#include <optional>

namespace Billfold {

class ReadableDb;
class WritableDb;

/// The SQL of account and balance, on the vault's thread. Nothing when there is none yet.
[[nodiscard]] Result<std::optional<Account>> loadAccount(ReadableDb &db);
[[nodiscard]] Result<void> storeAccount(WritableDb &db, const Account &account);

[[nodiscard]] Result<std::optional<Balance>> loadBalance(ReadableDb &db);
/// Keeps the stored balance when that one contains more movements: answers overtake each other.
[[nodiscard]] Result<void> storeBalance(WritableDb &db, const Balance &balance);

} // namespace Billfold
