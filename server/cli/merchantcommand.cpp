// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/cli/merchantcommand.h"

#include "server/cli/sandboxcommand.h"
#include "server/cli/subcommand.h"
#include "server/crypto/systemrandom.h"
#include "server/merchants/merchantbook.h"
#include "server/merchants/merchantstore.h"
#include "server/merchants/refunding.h"
#include "server/payments/purchasestore.h"

#include <array>
#include <iostream>

namespace BillfoldService {
namespace {

Result<int> addMerchant(Database &database, const Arguments &arguments)
{
    const Merchant wanted {.name = arguments.option("--name").value_or(""),
        .category = arguments.option("--category").value_or("other"),
        .city = arguments.option("--city").value_or("")};
    SystemRandom random;
    const auto merchant = database.write([&](Transaction &transaction) -> Result<Merchant> {
        return openMerchant(transaction, random, wanted);
    });
    if (!merchant)
        return usageError("--name, --city or --category: " + merchant.error().detail);
    std::cout << "merchant " << merchant->id << '\n';
    return 0;
}

/// "prompt", an amount, or a percentage such as 10% or 7.5%.
std::optional<TipRule> parseTip(const std::string &text)
{
    if (text.empty())
        return TipRule();
    if (text == "prompt")
        return TipRule {TipRule::Kind::Prompt, 0};
    const bool isPercentage = text.ends_with('%');
    const auto value = parseAmount(std::string_view(text).substr(0, text.size() - (isPercentage ? 1 : 0)));
    if (!value)
        return std::nullopt;
    return TipRule {isPercentage ? TipRule::Kind::Percentage : TipRule::Kind::Fixed, *value};
}

Result<int> addCode(Database &database, const Arguments &arguments)
{
    const auto amount = parseAmount(arguments.option("--amount").value_or("0"));
    const auto tip = parseTip(arguments.option("--tip").value_or(""));
    const auto time = parseDuration(arguments.option("--expires").value_or("15m"));
    if (!amount || !tip || !time)
        return usageError("--amount needs an amount such as 38.00, --tip prompt, an amount or 10%, --expires 15m");
    SystemRandom random;
    const auto code = database.write([&](Transaction &transaction) -> Result<MerchantCode> {
        MerchantCode wanted {.merchantId = arguments.option("--merchant").value_or(""),
            .amountMinor = *amount,
            .tip = *tip,
            .billNumber = arguments.option("--bill").value_or(""),
            .storeLabel = arguments.option("--label").value_or("")};
        if (wanted.isForOnePayment())
            wanted.expiresAt = transaction.now() + *time;
        return issueMerchantCode(transaction, random, std::move(wanted));
    });
    if (!code)
        return usageError(code.error().detail);
    std::cout << "code " << code->content << '\n';
    return 0;
}

struct Listing
{
    Merchant merchant;
    std::vector<MerchantCode> codes;
};

Result<int> listMerchants(Database &database, const Arguments & /*arguments*/)
{
    const auto listings = database.read([](Transaction &transaction) -> Result<std::vector<Listing>> {
        std::vector<Listing> all;
        for (const Merchant &merchant : readMerchants(transaction))
            all.push_back({merchant, readMerchantCodes(transaction, merchant.id)});
        return all;
    });
    if (!listings)
        return failure(listings.error());
    for (const auto &[merchant, codes] : *listings) {
        std::cout << "merchant " << merchant.id << "  " << merchant.name << "  " << merchant.category << "  "
                  << merchant.city << (merchant.state == MerchantState::Closed ? "  closed" : "") << '\n';
        for (const MerchantCode &code : codes)
            std::cout << (code.purchaseId.empty() ? "code " : "paid ") << code.content << '\n';
    }
    return 0;
}

Result<int> refund(Database &database, const Arguments &arguments)
{
    const auto amount = parseAmount(arguments.option("--amount").value_or(""));
    const auto after = parseDuration(arguments.option("--after").value_or("0s"));
    if (!amount || !after)
        return usageError("--amount needs an amount such as 38.00, --after a time such as 90s, 15m, 24h or 7d");
    const Refund wanted {.purchaseId = arguments.option("--purchase").value_or(""),
        .amountMinor = *amount,
        .note = arguments.option("--note").value_or("")};
    const auto announced = database.write([&](Transaction &transaction) -> Result<Refund> {
        return announceRefund(transaction, wanted, *after);
    });
    if (!announced)
        return usageError("--purchase, --amount or --note: " + announced.error().detail);
    std::cout << "refund " << announced->number << '\n';
    return 0;
}

/// What was paid to a merchant, for refunds.
Result<int> listPurchases(Database &database, const Arguments &arguments)
{
    const auto purchases = database.read([&](Transaction &transaction) -> Result<std::vector<Purchase>> {
        return readPurchases(transaction, arguments.option("--merchant").value_or(""));
    });
    if (!purchases)
        return failure(purchases.error());
    for (const Purchase &purchase : *purchases)
        std::cout << "purchase " << purchase.id << "  " << purchase.amountMinor + purchase.tipMinor << "  "
                  << toRfc3339(purchase.createdAt) << '\n';
    return 0;
}

Result<int> setState(Database &database, const Arguments &arguments, MerchantState state)
{
    const std::string id = arguments.option("--merchant").value_or("");
    const auto written = database.write([&](Transaction &transaction) -> Result<void> {
        if (!findMerchant(transaction, id))
            return failure(ProblemType::NotFound, "no such merchant");
        setMerchantState(transaction, id, state);
        return {};
    });
    if (!written)
        return usageError("--merchant: " + written.error().detail);
    return 0;
}

} // namespace

Result<int> runMerchant(const std::vector<std::string> &line)
{
    static constexpr auto close = [](Database &database, const Arguments &arguments) {
        return setState(database, arguments, MerchantState::Closed);
    };
    static constexpr auto open = [](Database &database, const Arguments &arguments) {
        return setState(database, arguments, MerchantState::Open);
    };
    static constexpr std::array<Subcommand, 7> subcommands{{{"add", addMerchant}, {"code", addCode}, {"list", listMerchants},
        {"purchases", listPurchases}, {"refund", refund}, {"close", close}, {"open", open}}};
    const auto arguments = Arguments::parse(line,
        {"--database", "--merchant", "--name", "--category", "--city", "--amount", "--tip", "--bill", "--label",
            "--expires", "--purchase", "--note", "--after"},
        {});
    if (!arguments)
        return failure(arguments.error());
    return runSubcommand("sandbox merchant", subcommands, *arguments);
}

} // namespace BillfoldService
