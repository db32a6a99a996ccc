// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sandbox/everydayhistory.h"

#include "server/sandbox/merchants.h"

namespace BillfoldService {
namespace {

/// Below this the salary comes: more than the dearest purchase.
constexpr std::int64_t reserve = 1'000'00;

OutsideEvent salary(SeededRandom &random, Timestamp at)
{
    return {.at = at,
        .outside = OutsideKind::External,
        .name = "杭州云帆科技有限公司",
        .kind = "top-up",
        .category = "salary",
        .note = "工资",
        .amountMinor = random.between(12'000'00, 18'000'00)};
}

OutsideEvent purchase(SeededRandom &random, Timestamp at)
{
    const MadeUpMerchant &merchant = merchantFor(random.between(0, 1'000'000));
    return {.at = at,
        .outside = OutsideKind::Merchant,
        .name = std::string(merchant.name),
        .kind = "payment",
        .category = std::string(merchant.category),
        .note = std::string(merchant.note),
        .amountMinor = -random.between(merchant.least, merchant.most)};
}

} // namespace

void writeEverydayHistory(
    HistoryWriter &writer, SeededRandom &random, const Account &account, int count, const HistorySpan &span)
{
    for (int number = 0; number < count; ++number) {
        const Timestamp at = span.from + (span.until - span.from) * number / count;
        const bool isPoor = writer.balanceOf(account) < reserve;
        writer.book(account, isPoor ? salary(random, at) : purchase(random, at));
    }
}

} // namespace BillfoldService
