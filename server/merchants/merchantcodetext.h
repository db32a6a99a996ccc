// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/base/problem.h"
#include "server/merchants/merchant.h"

#include <string>

namespace BillfoldService {

/// The globally unique identifier of this service's template (EMV QRCPS 1.1, 4.7.4), in tag 26 with the code's id in 01.
inline constexpr std::string_view merchantCodeTemplate = "app.billfold";

/// Writes the text of a code by EMV QRCPS, Merchant-Presented Mode 1.1: lengths in bytes of UTF-8, so names in other
/// scripts than Latin bend the standard as domestic schemes do. Invalid when something does not fit into its field.
[[nodiscard]] Result<std::string> writeMerchantCode(const Merchant &merchant, const MerchantCode &code);

} // namespace BillfoldService
