// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sandbox/seed.h"

#include "server/accounts/accountstore.h"
#include "server/database/schemastore.h"
#include "server/database/servicestatestore.h"
#include "server/sandbox/demohistory.h"
#include "server/sandbox/demomerchants.h"

namespace BillfoldService {
namespace {

constexpr int demoPeopleCount = 4;
constexpr std::chrono::days leastSpan {365};
/// Nobody buys more than this in a day: longer histories reach further back.
constexpr int mostPerDay = 40;

HistorySpan spanFor(int movements, Timestamp until)
{
    const auto needed = std::chrono::days(movements / mostPerDay + 1);
    return {until - std::max(leastSpan, needed), until};
}

bool isThere(Transaction &transaction, const SeedRequest &request)
{
    const bool wantsDemo = request.demo == DemoPeopleWanted::Yes;
    if (wantsDemo && findAccountByPhone(transaction, std::string(demoPhone)))
        return true;
    return request.people > 0 && findAccountByPhone(transaction, madeUpPerson(0, {}).phone).has_value();
}

Result<SeedSummary> write(Transaction &transaction, const ServiceKeys &keys, const SeedRequest &request)
{
    const Timestamp until = request.until.value_or(Timestamp(std::chrono::floor<std::chrono::days>(transaction.now())));
    SeededRandom random(request.seed);
    const SharedPassword password = deriveSharedPassword(random);
    const ReceiptSigner signer(keys, readIdentity(transaction).value_or(DatabaseIdentity()).operatorId);
    HistoryWriter writer(transaction, random, signer);
    SeedSummary summary;
    if (request.demo == DemoPeopleWanted::Yes) {
        writeDemoPeople(transaction, keys, random, password, writer, until);
        summary.people += demoPeopleCount;
    }
    const HistorySpan span = spanFor(request.movementsEach, until);
    for (int number = 0; number < request.people; ++number) {
        const Account account
            = insertSeededPerson(transaction, keys, random, password, madeUpPerson(number, span.from));
        writer.open(account);
        writeEverydayHistory(writer, random, account, request.movementsEach, span);
    }
    writer.finish();
    // Last: what was there before stays the same for the same seed.
    if (request.demo == DemoPeopleWanted::Yes) {
        if (const auto written = writeDemoMerchants(transaction, random, until); !written)
            return failure(written.error());
    }
    gatherStatistics(transaction);
    summary.people += request.people;
    summary.movements = writer.movements();
    return summary;
}

} // namespace

Result<SeedSummary> seedSandbox(Database &database, const ServiceKeys &keys, const SeedRequest &request)
{
    return database.write([&](Transaction &transaction) -> Result<SeedSummary> {
        if (isThere(transaction, request))
            return failure(ProblemType::PhoneInUse, "these people are there already");
        return write(transaction, keys, request);
    });
}

} // namespace BillfoldService
