// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sandbox/demomerchants.h"

#include "server/merchants/merchantbook.h"
#include <array>

namespace BillfoldService {

Result<void> writeDemoMerchants(Transaction &transaction, Random &random, Timestamp until)
{
    struct Entry
    {
        Merchant merchant;
        MerchantCode code;
    };
    const std::array entries {
        Entry {{.name = "瑞幸咖啡（文三路店）", .category = "dining", .city = "杭州"}, {.storeLabel = "A03"}},
        Entry {{.name = "外婆家（西湖店）", .category = "dining", .city = "杭州"},
            {.amountMinor = 168'00,
                .tip = {TipRule::Kind::Prompt, 0},
                .billNumber = "WPJ-20417",
                .storeLabel = "12",
                .expiresAt = until + std::chrono::days(365)}},
        Entry {{.name = "晓风书屋", .category = "shopping", .city = "杭州", .state = MerchantState::Closed}, {}},
    };
    for (const Entry &entry : entries) {
        const auto merchant = openMerchant(transaction, random, entry.merchant);
        if (!merchant)
            return failure(merchant.error());
        MerchantCode code = entry.code;
        code.merchantId = merchant->id;
        if (const auto issued = issueMerchantCode(transaction, random, std::move(code)); !issued)
            return failure(issued.error());
    }
    return {};
}

} // namespace BillfoldService
