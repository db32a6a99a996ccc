// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/base/problem.h"
#include "server/merchants/merchant.h"

#include <string>

namespace BillfoldService {

/// The globally unique identifier of this service's template (EMV QRCPS 1.1, 4.7.4), in tag 26 with the code's id in 01.
inline constexpr std::string_view merchantCodeTemplate = "app.billfold";

/// Writes the text of a code by EMV QRCPS, Merchant-Presented Mode 1.1: ASCII alone, since programs do not agree on how long
/// anything else is. Names are spelled in Latin letters and cut. Invalid when another text does not fit into its field.
[[nodiscard]] Result<std::string> writeMerchantCode(const Merchant &merchant, const MerchantCode &code);

} // namespace BillfoldService
