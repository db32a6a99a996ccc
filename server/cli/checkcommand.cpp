// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/cli/checkcommand.h"

#include "server/cli/opendatabase.h"
#include "server/crypto/systemrandom.h"
#include "server/ledger/receiptcheck.h"

#include <algorithm>
#include <fstream>
#include <iostream>

namespace BillfoldService {
namespace {

Result<std::vector<std::string>> readLines(const std::string &path)
{
    std::ifstream file(path);
    if (!file)
        return failure(ProblemType::Internal, "the file of --heads cannot be read");
    std::vector<std::string> lines;
    for (std::string line; std::getline(file, line);) {
        if (!line.empty())
            lines.push_back(line);
    }
    return lines;
}

} // namespace

Result<int> runCheck(const std::vector<std::string> &line)
{
    const auto arguments = Arguments::parse(line, {"--database", "--keys", "--heads"}, {});
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
    std::vector<std::string> heads;
    if (const auto file = arguments->option("--heads")) {
        auto lines = readLines(*file);
        if (!lines)
            return failure(lines.error());
        heads = std::move(*lines);
    }
    const auto database = openDatabase(*arguments, 1);
    if (!database)
        return failure(database.error());
    const auto disagreements
        = (*database)->read([&](Transaction &transaction) -> Result<std::vector<LedgerDisagreement>> {
              auto found = checkLedger(transaction);
              const auto identity = readIdentity(transaction).value_or(DatabaseIdentity());
              std::ranges::move(checkReceipts(transaction, identity.operatorId, receiptKeys), std::back_inserter(found));
              std::ranges::move(checkHeads(transaction, heads, receiptKeys), std::back_inserter(found));
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
