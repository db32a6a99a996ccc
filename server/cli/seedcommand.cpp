// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/cli/seedcommand.h"

#include "server/cli/opendatabase.h"
#include "server/crypto/systemrandom.h"
#include "server/sandbox/seed.h"

#include <iostream>

namespace BillfoldService {
namespace {

constexpr std::int64_t mostPeople = 1'000'000;
constexpr std::int64_t mostMovements = 10'000'000;

Result<SeedRequest> parseRequest(const Arguments &arguments)
{
    const auto people = arguments.number("--people", 0, 0);
    const auto movements = arguments.number("--movements", 0, 0);
    const auto seed = arguments.number("--seed", 1, 0);
    for (const auto *number : {&people, &movements, &seed}) {
        if (!*number)
            return failure(number->error());
    }
    if (*people > mostPeople || *movements > mostMovements)
        return usageError("--people or --movements is too large");
    SeedRequest request {.demo = arguments.has("--demo") ? DemoPeopleWanted::Yes : DemoPeopleWanted::No,
        .people = static_cast<int>(*movements > 0 && *people == 0 ? 1 : *people),
        .movementsEach = static_cast<int>(*movements),
        .seed = static_cast<std::uint64_t>(*seed),
        .until = {}};
    if (const auto text = arguments.option("--until")) {
        request.until = fromDate(*text);
        if (!request.until)
            return usageError("--until needs a date such as 2026-11-22");
    }
    if (request.people == 0 && request.demo == DemoPeopleWanted::No)
        return usageError("seed needs --demo, --people or --movements");
    return request;
}

} // namespace

Result<int> runSeed(const std::vector<std::string> &line)
{
    const auto arguments = Arguments::parse(
        line, {"--database", "--keys", "--people", "--movements", "--seed", "--until"}, {"--demo"});
    if (!arguments)
        return failure(arguments.error());
    const auto request = parseRequest(*arguments);
    if (!request)
        return failure(request.error());
    SystemRandom random;
    const auto keys = openKeys(*arguments, DatabaseKind::Sandbox, random);
    if (!keys)
        return failure(keys.error());
    const auto database = openDatabase(*arguments, 1);
    if (!database)
        return failure(database.error());
    const auto identity = claimSandbox(**database, *keys);
    if (!identity)
        return failure(identity.error());
    const auto summary = seedSandbox(**database, *keys, *request);
    if (!summary)
        return failure(summary.error());
    std::cout << "seeded " << summary->people << " people with " << summary->movements << " movements\n";
    return 0;
}

} // namespace BillfoldService
