// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/base/problem.h"
#include "server/crypto/servicekeys.h"
#include "server/database/database.h"

#include <cstdint>
#include <optional>

namespace BillfoldService {

enum class DemoPeopleWanted { No, Yes };

struct SeedRequest
{
    DemoPeopleWanted demo = DemoPeopleWanted::No;
    int people = 0; ///< besides the demo's: +8613910000000 and on
    int movementsEach = 0;
    std::uint64_t seed = 1;
    std::optional<Timestamp> until = {}; ///< where history ends; the start of today when absent
};

struct SeedSummary
{
    int people = 0;
    std::int64_t movements = 0;
};

/// Fills a sandbox in one transaction; the same request writes the same rows under the same keys. Fails with
/// ProblemType::PhoneInUse when these people are there already.
[[nodiscard]] Result<SeedSummary> seedSandbox(Database &database, const ServiceKeys &keys, const SeedRequest &request);

} // namespace BillfoldService
