// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/merchants/merchantbook.h"

#include "server/base/encoding.h"
#include "server/base/identifiers.h"
#include "server/base/text.h"
#include "server/crypto/systemrandom.h"
#include "server/ledger/ledgerstore.h"
#include "server/merchants/merchantcodetext.h"
#include "server/merchants/merchantstore.h"

#include <algorithm>
#include <array>

namespace BillfoldService {
namespace {

constexpr std::array<std::string_view, 8> categories {
    "dining", "groceries", "transport", "home", "shopping", "health", "entertainment", "other"};
constexpr int longestName = 60;
constexpr std::int64_t mostTipInHundredthsOfPercent = 50'00;
constexpr std::size_t idBytes = 16;

bool isTipAcceptable(const TipRule &tip)
{
    if (tip.kind == TipRule::Kind::Fixed)
        return tip.value > 0 && tip.value <= Money::maximumMinor / 2;
    if (tip.kind == TipRule::Kind::Percentage)
        return tip.value > 0 && tip.value <= mostTipInHundredthsOfPercent;
    return true;
}

} // namespace

Result<Merchant> openMerchant(Transaction &transaction, Random &random, Merchant merchant)
{
    if (!isLabel(merchant.name, longestName) || !isLabel(merchant.city, longestName))
        return failure(ProblemType::Invalid, "a name or city that no bill shows");
    if (std::ranges::find(categories, merchant.category) == categories.end())
        return failure(ProblemType::Invalid, "a category that the contract does not know");
    merchant.id = makeIdentifier(transaction.now(), random);
    insertMerchant(transaction, merchant);
    ensureOutsideLedger(transaction, OutsideKind::Merchant, merchant.id);
    return merchant;
}

Result<MerchantCode> issueMerchantCode(Transaction &transaction, Random &random, MerchantCode code)
{
    const auto merchant = findMerchant(transaction, code.merchantId);
    if (!merchant)
        return failure(ProblemType::NotFound, "no such merchant");
    if (code.amountMinor < 0 || code.amountMinor > Money::maximumMinor / 2 || !isTipAcceptable(code.tip))
        return failure(ProblemType::Invalid, "an amount or a tip that no code carries");
    const auto isText = [](const std::string &text) { return text.empty() || isLabel(text, longestName); };
    if (!isText(code.billNumber) || !isText(code.storeLabel))
        return failure(ProblemType::Invalid, "a bill number or store label that no bill shows");
    code.id = toHex(randomBytes(random, idBytes));
    code.createdAt = transaction.now();
    auto content = writeMerchantCode(*merchant, code);
    if (!content)
        return failure(content.error());
    code.content = std::move(*content);
    insertMerchantCode(transaction, code);
    return code;
}

} // namespace BillfoldService
