// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/merchants/merchant.h"
#include "server/payments/purchasestore.h"

#include <boost/json.hpp>

namespace BillfoldService {

/// As payers see it.
[[nodiscard]] boost::json::object toJson(const Merchant &merchant);
/// The answer to whoever gave the code; `codeId` is what they pay by.
[[nodiscard]] boost::json::object toJson(
    const Merchant &merchant, const MerchantCode &code, const std::string &codeId);
[[nodiscard]] boost::json::object toJson(
    const Purchase &purchase, const Merchant &merchant, const MerchantCode &code);

} // namespace BillfoldService
