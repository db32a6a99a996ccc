// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/cli/opendatabase.h"

#include "server/crypto/keyfile.h"

namespace BillfoldService {
namespace {

Result<DatabaseAddress> addressOf(const Arguments &arguments)
{
    const auto text = arguments.option("--database");
    if (!text)
        return usageError("--database is missing");
    return parseDatabaseAddress(*text);
}

} // namespace

Result<std::unique_ptr<Database>> openDatabase(const Arguments &arguments, std::size_t connections)
{
    const auto address = addressOf(arguments);
    if (!address)
        return failure(address.error());
    auto database = Database::open(*address, connections, std::make_unique<DatabaseClock>());
    if (!database && database.error().type != ProblemType::Internal)
        return failure(ProblemType::Unavailable, "the database cannot be reached (" + database.error().detail + ")");
    return database;
}

Result<ServiceKeys> openKeys(const Arguments &arguments, DatabaseKind kind, Random &random)
{
    const auto address = addressOf(arguments);
    if (!address)
        return failure(address.error());
    auto path = arguments.option("--keys");
    if (!path && address->dialect == Dialect::Sqlite)
        path = address->location + ".keys";
    if (!path)
        return usageError("--keys FILE is needed with PostgreSQL: keys never live in the database");
    return loadKeys(*path, kind == DatabaseKind::Sandbox ? MissingKeys::Create : MissingKeys::Refuse, random);
}

Result<DatabaseIdentity> claimDatabase(
    Database &database, const ServiceKeys &keys, DatabaseKind kind, const std::string &operatorId)
{
    return database.write([&](Transaction &transaction) {
        return claimIdentity(transaction, {kind, operatorId, keys.fingerprint()});
    });
}

Result<DatabaseIdentity> claimSandbox(Database &database, const ServiceKeys &keys, const std::string &operatorId)
{
    return claimDatabase(database, keys, DatabaseKind::Sandbox, operatorId);
}

Result<std::unique_ptr<Database>> openSandbox(const Arguments &arguments)
{
    auto database = openDatabase(arguments, 1);
    if (!database)
        return database;
    const auto identity = (*database)->read([](Transaction &transaction) -> Result<DatabaseIdentity> {
        return readIdentity(transaction).value_or(DatabaseIdentity());
    });
    if (!identity)
        return failure(identity.error());
    if (identity->kind != DatabaseKind::Sandbox)
        return failure(ProblemType::Forbidden, "the database is not a sandbox");
    return database;
}

} // namespace BillfoldService
