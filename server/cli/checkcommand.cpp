// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/cli/checkcommand.h"

#include "server/cli/opendatabase.h"
#include "server/crypto/systemrandom.h"
#include "server/ledger/receiptcheck.h"

#include <algorithm>
#include <iostream>

namespace BillfoldService {

Result<int> runCheck(const std::vector<std::string> &line)
{
    const auto arguments = Arguments::parse(line, {"--database", "--keys"}, {});
    if (!arguments)
        return failure(arguments.error());
    std::optional<std::vector<VerificationKey>> receiptKeys;
    if (arguments->has("--keys")) {
        SystemRandom random;
        const auto keys = openKeys(*arguments, DatabaseKind::Production, random);
        if (!keys)
            return failure(keys.error());
        receiptKeys = {verificationKey(keys->receiptPublic())};
    }
    const auto database = openDatabase(*arguments, 1);
    if (!database)
        return failure(database.error());
    const auto disagreements
        = (*database)->read([&](Transaction &transaction) -> Result<std::vector<LedgerDisagreement>> {
              auto found = checkLedger(transaction);
              const auto identity = readIdentity(transaction).value_or(DatabaseIdentity());
              std::ranges::move(checkReceipts(transaction, identity.operatorId, receiptKeys), std::back_inserter(found));
              return found;
          });
    if (!disagreements)
        return failure(disagreements.error());
    for (const LedgerDisagreement &each : *disagreements)
        std::cout << "broken: " << each.rule << ": " << each.count << " (such as " << each.example << ")\n";
    if (disagreements->empty())
        std::cout << "the books agree\n";
    return disagreements->empty() ? 0 : 1;
}

} // namespace BillfoldService
