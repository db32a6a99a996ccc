// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sandbox/merchants.h"

#include <array>

namespace BillfoldService {
namespace {

constexpr std::array<MadeUpMerchant, 20> all {{
    {"杭州地铁", "transport", "", 3'00, 8'00, 14},
    {"杭州公交", "transport", "", 2'00, 3'00, 6},
    {"滴滴出行", "transport", "", 12'00, 58'00, 5},
    {"瑞幸咖啡（文三路店）", "dining", "", 9'90, 32'00, 12},
    {"外婆家（西湖店）", "dining", "", 56'00, 268'00, 5},
    {"新白鹿餐厅", "dining", "", 48'00, 220'00, 4},
    {"知味观", "dining", "", 15'00, 86'00, 7},
    {"老娘舅", "dining", "", 22'00, 49'00, 9},
    {"美团外卖", "dining", "", 18'00, 75'00, 10},
    {"盒马鲜生", "groceries", "", 35'00, 260'00, 8},
    {"联华超市", "groceries", "", 8'00, 140'00, 8},
    {"永辉超市", "groceries", "", 12'00, 180'00, 5},
    {"优衣库", "shopping", "", 79'00, 499'00, 2},
    {"晓风书屋", "shopping", "", 28'00, 168'00, 2},
    {"京东商城", "shopping", "", 19'90, 899'00, 4},
    {"老百姓大药房", "health", "", 12'00, 130'00, 2},
    {"邵逸夫医院", "health", "门诊", 25'00, 320'00, 1},
    {"百老汇影城", "entertainment", "", 39'00, 120'00, 2},
    {"中国移动", "home", "话费", 50'00, 100'00, 1},
    {"国家电网", "home", "电费", 60'00, 210'00, 1},
}};

constexpr int totalWeight()
{
    int total = 0;
    for (const MadeUpMerchant &merchant : all)
        total += merchant.weight;
    return total;
}

} // namespace

std::span<const MadeUpMerchant> merchants()
{
    return all;
}

const MadeUpMerchant &merchantFor(std::int64_t draw)
{
    std::int64_t rest = draw % totalWeight();
    for (const MadeUpMerchant &merchant : all) {
        rest -= merchant.weight;
        if (rest < 0)
            return merchant;
    }
    return all.back();
}

} // namespace BillfoldService
