// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/base/problem.h"
#include "server/database/transaction.h"

#include <chrono>
#include <optional>
#include <string>

namespace BillfoldService {

enum class DatabaseKind { Sandbox, Production };
enum class Outage { None, Maintenance };

/// What a database is, fixed when it is made.
struct DatabaseIdentity
{
    DatabaseKind kind = DatabaseKind::Production;
    std::string operatorId = {};
    std::string keyFingerprint = {}; ///< which service keys its hashes were made with
};

/// Nothing when the database is new.
[[nodiscard]] std::optional<DatabaseIdentity> readIdentity(Transaction &transaction);
/// Marks a new database. An existing one must be of the same kind and keys, else ProblemType::Forbidden; its operator
/// stays what it was, and is returned.
[[nodiscard]] Result<DatabaseIdentity> claimIdentity(Transaction &transaction, const DatabaseIdentity &wanted);

[[nodiscard]] Outage readOutage(Transaction &transaction);
void writeOutage(Transaction &transaction, Outage outage);

/// Moves the sandbox's clock, for all replicas at once.
void advanceClock(Transaction &transaction, std::chrono::milliseconds by);

} // namespace BillfoldService
