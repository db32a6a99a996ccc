// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/cli/tillcommand.h"

#include "server/cli/opendatabase.h"
#include "server/cli/subcommand.h"
#include "server/crypto/systemrandom.h"
#include "server/merchants/till.h"

#include <array>
#include <iostream>

namespace BillfoldService {
namespace {

std::string_view outcomeOf(const PaymentCode &code)
{
    if (code.state == PaymentCode::State::Paid)
        return "paid";
    return code.state == PaymentCode::State::Confirm ? "confirm" : "declined";
}

/// What the till of a merchant does with a code that it has read.
Result<int> scan(Database &database, const Arguments &arguments)
{
    const auto amount = parseAmount(arguments.option("--amount").value_or(""));
    if (!amount)
        return usageError("--amount needs an amount such as 38.00");
    SystemRandom random;
    // Production: a sandbox that people use was made with keys, so none are made here.
    const auto keys = openKeys(arguments, DatabaseKind::Production, random);
    if (!keys)
        return failure(keys.error());
    const auto identity = claimSandbox(database, *keys);
    if (!identity)
        return failure(identity.error());
    const ReceiptSigner signer(*keys, identity->operatorId);
    const TillScan wanted {
        arguments.option("--code").value_or(""), arguments.option("--merchant").value_or(""), *amount};
    const auto result = database.write([&](Transaction &transaction) -> Result<ScanResult> {
        return scanAtTill(transaction, random, signer, {}, wanted);
    });
    if (!result)
        return usageError(std::string(problemName(result.error().type)));
    std::cout << outcomeOf(result->code) << ' ' << result->code.amountMinor << '\n';
    return 0;
}

} // namespace

Result<int> runTill(const std::vector<std::string> &line)
{
    static constexpr std::array<Subcommand, 1> subcommands{{{"scan", scan}}};
    const auto arguments = Arguments::parse(line, {"--database", "--keys", "--merchant", "--code", "--amount"}, {});
    if (!arguments)
        return failure(arguments.error());
    return runSubcommand("sandbox till", subcommands, *arguments);
}

} // namespace BillfoldService
