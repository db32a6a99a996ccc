// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/database/servicestatestore.h"

namespace BillfoldService {
namespace {

std::optional<std::string> readValue(Transaction &transaction, const std::string &name)
{
    std::string value;
    soci::session &sql = transaction.sql();
    sql << "SELECT value FROM service_state WHERE name = :name", soci::use(name), soci::into(value);
    return sql.got_data() ? std::optional(value) : std::nullopt;
}

void writeValue(Transaction &transaction, const std::string &name, const std::string &value)
{
    transaction.sql() << "INSERT INTO service_state (name, value) VALUES (:name, :value) "
                         "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        soci::use(name), soci::use(value);
}

} // namespace

std::optional<DatabaseIdentity> readIdentity(Transaction &transaction)
{
    const auto kind = readValue(transaction, "kind");
    if (!kind)
        return std::nullopt;
    return DatabaseIdentity {*kind == "sandbox" ? DatabaseKind::Sandbox : DatabaseKind::Production,
        readValue(transaction, "operator_id").value_or(""), readValue(transaction, "key_fingerprint").value_or("")};
}

Result<DatabaseIdentity> claimIdentity(Transaction &transaction, const DatabaseIdentity &wanted)
{
    const auto existing = readIdentity(transaction);
    if (!existing) {
        writeValue(transaction, "kind", wanted.kind == DatabaseKind::Sandbox ? "sandbox" : "production");
        writeValue(transaction, "operator_id", wanted.operatorId);
        writeValue(transaction, "key_fingerprint", wanted.keyFingerprint);
        return wanted;
    }
    if (existing->kind != wanted.kind)
        return failure(ProblemType::Forbidden,
            existing->kind == DatabaseKind::Sandbox ? "the database is a sandbox; start with --sandbox"
                                                    : "the database is not a sandbox; --sandbox is refused");
    if (existing->keyFingerprint != wanted.keyFingerprint)
        return failure(ProblemType::Forbidden, "the database was made with other keys");
    return *existing;
}

Outage readOutage(Transaction &transaction)
{
    return readValue(transaction, "outage") == "maintenance" ? Outage::Maintenance : Outage::None;
}

void writeOutage(Transaction &transaction, Outage outage)
{
    writeValue(transaction, "outage", outage == Outage::Maintenance ? "maintenance" : "none");
}

void advanceClock(Transaction &transaction, std::chrono::milliseconds by)
{
    const auto offset = std::stoll(readValue(transaction, "clock_offset").value_or("0"));
    writeValue(transaction, "clock_offset", std::to_string(offset + by.count()));
}

} // namespace BillfoldService
