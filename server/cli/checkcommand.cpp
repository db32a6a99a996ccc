// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/cli/checkcommand.h"

#include "server/cli/opendatabase.h"
#include "server/ledger/checkstore.h"

#include <iostream>

namespace BillfoldService {

Result<int> runCheck(const std::vector<std::string> &line)
{
    const auto arguments = Arguments::parse(line, {"--database"}, {});
    if (!arguments)
        return failure(arguments.error());
    const auto database = openDatabase(*arguments, 1);
    if (!database)
        return failure(database.error());
    const auto disagreements
        = (*database)->read([](Transaction &transaction) -> Result<std::vector<LedgerDisagreement>> {
              return checkLedger(transaction);
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
