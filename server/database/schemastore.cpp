// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/database/schemastore.h"

#include "server/database/migrations/migrations.h"

namespace BillfoldService {
namespace {

/// Any number will do, as long as every replica takes the same.
constexpr long long migrationLock = 0x62696c6c66;

void createVersionTable(Transaction &transaction)
{
    if (transaction.dialect() == Dialect::PostgreSql)
        transaction.sql() << "SELECT pg_advisory_xact_lock(:key)", soci::use(migrationLock);
    transaction.sql() << "CREATE TABLE IF NOT EXISTS schema_version (version BIGINT NOT NULL)";
}

} // namespace

Result<void> migrate(Transaction &transaction)
{
    soci::session &sql = transaction.sql();
    createVersionTable(transaction);
    long long version = 0;
    sql << "SELECT coalesce(max(version), 0) FROM schema_version", soci::into(version);
    const auto migrations = allMigrations();
    if (version > static_cast<long long>(migrations.size()))
        return failure(ProblemType::Internal, "the database belongs to a later version of the service");
    while (version < static_cast<long long>(migrations.size())) {
        for (const std::string_view statement : migrations[static_cast<std::size_t>(version)])
            sql << std::string(statement);
        ++version;
        sql << "INSERT INTO schema_version (version) VALUES (:version)", soci::use(version);
    }
    return {};
}

void gatherStatistics(Transaction &transaction)
{
    transaction.sql() << "ANALYZE";
}

} // namespace BillfoldService
