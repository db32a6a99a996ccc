// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/cli/arguments.h"
#include "server/crypto/servicekeys.h"
#include "server/database/database.h"
#include "server/database/servicestatestore.h"

#include <memory>

namespace BillfoldService {

/// Who runs a sandbox when nobody says.
inline constexpr std::string_view sandboxOperator = "billfold-sandbox";

/// Opens the database of --database.
[[nodiscard]] Result<std::unique_ptr<Database>> openDatabase(const Arguments &arguments, std::size_t connections);

/// The keys of --keys, or of FILE.keys beside an SQLite database. Made when missing in a sandbox, else required.
[[nodiscard]] Result<ServiceKeys> openKeys(const Arguments &arguments, DatabaseKind kind, Random &random);

/// Marks a new database, or makes sure that it is of this kind and made with these keys.
[[nodiscard]] Result<DatabaseIdentity> claimDatabase(
    Database &database, const ServiceKeys &keys, DatabaseKind kind, const std::string &operatorId);
/// The same of a sandbox.
[[nodiscard]] Result<DatabaseIdentity> claimSandbox(
    Database &database, const ServiceKeys &keys, const std::string &operatorId = std::string(sandboxOperator));

/// For commands that steer the sandbox: opens the database and refuses one that is none.
[[nodiscard]] Result<std::unique_ptr<Database>> openSandbox(const Arguments &arguments);

} // namespace BillfoldService
