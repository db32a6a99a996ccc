// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/cli/sandboxcommand.h"

#include "server/accounts/accountstore.h"
#include "server/base/phone.h"
#include "server/base/text.h"
#include "server/cli/channelcommand.h"
#include "server/cli/merchantcommand.h"
#include "server/cli/opendatabase.h"
#include "server/cli/subcommand.h"
#include "server/cli/tillcommand.h"
#include "server/crypto/systemrandom.h"
#include "server/ledger/ledgerstore.h"
#include "server/sandbox/credit.h"
#include "server/sandbox/messagestore.h"
#include "server/work/outboxstore.h"

#include <array>
#include <charconv>
#include <iostream>
#include <thread>

namespace BillfoldService {
namespace {

/// What was caused before is there when the messages are shown, unless nobody serves who would bring it.
void waitForOutbox(Database &database)
{
    constexpr int checks = 250;
    constexpr std::chrono::milliseconds pause{20};
    const auto waiting
        = [](Transaction &transaction) -> Result<long long> { return countWaitingMessages(transaction); };
    for (int check = 0; check < checks && database.read(waiting).value_or(0) > 0; ++check)
        std::this_thread::sleep_for(pause);
}

Result<int> showMessages(Database &database, const Arguments &arguments)
{
    const std::string to = arguments.option("--to").value_or("");
    waitForOutbox(database);
    const auto messages = database.read([&](Transaction &transaction) -> Result<std::vector<SandboxMessage>> {
        return readMessages(transaction, to, 0);
    });
    if (!messages)
        return failure(messages.error());
    if (arguments.has("--json")) {
        std::cout << toJson(*messages) << '\n';
        return 0;
    }
    for (const SandboxMessage &message : *messages)
        std::cout << toRfc3339(message.sentAt) << "  " << message.to << "  " << message.body << '\n';
    return 0;
}

Result<int> announce(Database &database, Random &random, const Credit &credit, const std::string &after)
{
    const auto time = parseDuration(after);
    if (!time)
        return usageError("--after needs a time such as 90s, 15m, 24h or 7d");
    const auto due = creditLater(database, random, credit, *time);
    if (!due)
        return failure(due.error());
    std::cout << "lands " << toRfc3339(*due) << '\n';
    return 0;
}

Result<int> creditPerson(Database &database, const Arguments &arguments)
{
    const auto amount = parseAmount(arguments.option("--amount").value_or(""));
    const std::string to = arguments.option("--to").value_or("");
    const auto from = acceptName(arguments.option("--from").value_or("银行转入"));
    const std::string note = arguments.option("--note").value_or("");
    if (!isPhone(to))
        return usageError("--to needs a phone such as +8613800000001");
    if (!amount || *amount < 1)
        return usageError("--amount needs an amount such as 100.00");
    if (!from || !isNote(note))
        return usageError("--from or --note has characters that no bill shows");
    SystemRandom random;
    const Credit credit{to, *amount, *from, note};
    if (const auto after = arguments.option("--after"))
        return announce(database, random, credit, *after);
    // Production: a sandbox that is credited was made with keys, so none are made here.
    const auto keys = openKeys(arguments, DatabaseKind::Production, random);
    if (!keys)
        return failure(keys.error());
    const auto identity = claimSandbox(database, *keys);
    if (!identity)
        return failure(identity.error());
    const ReceiptSigner signer(*keys, identity->operatorId);
    const auto balance = creditFromOutside(database, random, signer, credit);
    if (!balance)
        return failure(balance.error());
    std::cout << "balance " << *balance << '\n';
    return 0;
}

/// What the ledger says that somebody has, in minor units.
Result<int> showBalance(Database &database, const Arguments &arguments)
{
    const std::string phone = arguments.option("--of").value_or("");
    if (!isPhone(phone))
        return usageError("--of needs a phone such as +8613800000001");
    const auto balance = database.read([&](Transaction &transaction) -> Result<CustomerBalance> {
        const auto account = findAccountByPhone(transaction, phone);
        const auto found = account ? readBalance(transaction, account->id) : std::nullopt;
        if (!found)
            return failure(ProblemType::PayeeNotFound, "nobody has this phone");
        return *found;
    });
    if (!balance)
        return failure(balance.error());
    std::cout << "balance " << balance->balanceMinor << '\n';
    return 0;
}

Result<int> advance(Database &database, const Arguments &arguments)
{
    const auto &words = arguments.words();
    const auto by = words.size() == 3 && words[1] == "advance" ? parseDuration(words[2]) : std::nullopt;
    if (!by)
        return usageError("sandbox clock advance needs a time such as 90s, 15m, 24h or 7d");
    const auto advanced = database.write([&](Transaction &transaction) -> Result<void> {
        advanceClock(transaction, *by);
        return {};
    });
    if (!advanced)
        return failure(advanced.error());
    const auto now = database.read([](Transaction &transaction) -> Result<Timestamp> { return transaction.now(); });
    if (!now)
        return failure(now.error());
    std::cout << "now " << toRfc3339(*now) << '\n';
    return 0;
}

Result<int> setOutage(Database &database, const Arguments &arguments)
{
    const std::string mode = arguments.option("--mode").value_or("");
    if (mode != "maintenance" && mode != "off")
        return usageError("--mode is maintenance or off");
    const auto written = database.write([&](Transaction &transaction) -> Result<void> {
        writeOutage(transaction, mode == "maintenance" ? Outage::Maintenance : Outage::None);
        return {};
    });
    if (!written)
        return failure(written.error());
    return 0;
}

} // namespace

std::optional<std::chrono::milliseconds> parseDuration(std::string_view text)
{
    std::int64_t count = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
    constexpr std::int64_t tenYearsInSeconds = 315'360'000;
    if (error != std::errc() || count < 0 || count > tenYearsInSeconds)
        return std::nullopt;
    const std::string_view unit(end, static_cast<std::size_t>(text.data() + text.size() - end));
    if (unit == "s")
        return std::chrono::seconds(count);
    if (unit == "m")
        return std::chrono::minutes(count);
    if (unit == "h")
        return std::chrono::hours(count);
    if (unit == "d")
        return std::chrono::days(count);
    return std::nullopt;
}

Result<int> runSandbox(const std::vector<std::string> &line)
{
    if (!line.empty() && line.front() == "merchant")
        return runMerchant(line);
    if (!line.empty() && line.front() == "till")
        return runTill(line);
    static constexpr std::array<Subcommand, 6> subcommands{{{"messages", showMessages}, {"credit", creditPerson},
        {"balance", showBalance}, {"clock", advance, true}, {"channel", instructBank}, {"outage", setOutage}}};
    const auto arguments = Arguments::parse(line,
        {"--database", "--keys", "--to", "--of", "--amount", "--from", "--note", "--after", "--mode", "--answer", "--then",
            "--card", "--closed", "--in", "--bank"},
        {"--json", "--reset"});
    if (!arguments)
        return failure(arguments.error());
    return runSubcommand("sandbox", subcommands, *arguments);
}

} // namespace BillfoldService
