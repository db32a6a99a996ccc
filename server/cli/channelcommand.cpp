// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/cli/channelcommand.h"

#include "server/cli/opendatabase.h"
#include "server/cli/sandboxcommand.h"
#include "server/sandbox/sandboxbank.h"
#include "server/sandbox/sandboxbankstore.h"

#include <iostream>

namespace BillfoldService {
namespace {

bool isAnswer(std::string_view word)
{
    return word == "succeed" || word == "ask-code" || word == "pending" || word == "silent" || isBankReason(word);
}

Result<int> close(Database &database, const Arguments &arguments, const std::string &length)
{
    const auto until = parseDuration(length);
    const auto in = parseDuration(arguments.option("--in").value_or("0s"));
    if (!until || !in)
        return usageError("--closed and --in need times such as 90s, 15m, 24h or 7d");
    const auto written = database.write([&](Transaction &transaction) -> Result<MaintenanceWindow> {
        const Timestamp start = transaction.now() + *in;
        const MaintenanceWindow window {arguments.option("--bank").value_or(""), start, start + *until};
        writeWindow(transaction, window);
        return window;
    });
    if (!written)
        return failure(written.error());
    std::cout << "closed from " << toRfc3339(written->startsAt) << " to " << toRfc3339(written->endsAt) << '\n';
    return 0;
}

} // namespace

Result<int> instructBank(Database &database, const Arguments &arguments)
{
    if (const auto length = arguments.option("--closed"))
        return close(database, arguments, *length);
    BankInstruction told;
    told.card = arguments.option("--card").value_or(told.card);
    told.answer = arguments.option("--answer").value_or(told.answer);
    told.later = arguments.option("--then").value_or(told.later);
    const auto after = parseDuration(arguments.option("--after").value_or("10s"));
    const bool isReset = arguments.has("--reset");
    if (!isReset && !arguments.option("--answer"))
        return usageError("sandbox channel needs --answer, --closed or --reset");
    if (!isAnswer(told.answer) || !(told.later == "succeed" || isBankReason(told.later)) || !after)
        return usageError("--answer is succeed, ask-code, pending, silent or a reason of the contract's FundingReason; --then "
                          "is succeed or a reason; --after a time such as 30s");
    told.after = *after;
    const auto written = database.write([&](Transaction &transaction) -> Result<void> {
        if (isReset)
            resetBank(transaction);
        else
            writeInstruction(transaction, told);
        return {};
    });
    if (!written)
        return failure(written.error());
    return 0;
}

} // namespace BillfoldService
