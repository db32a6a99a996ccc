// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/funding/fundingoperation.h"
#include "server/funding/fundingsource.h"

#include <boost/json.hpp>

#include <vector>

namespace BillfoldService {

/// The wire forms of the contract.
[[nodiscard]] boost::json::object toJson(const FundingSource &source);
[[nodiscard]] boost::json::object toJson(const FundingOperation &operation, const FundingSource &source);
[[nodiscard]] boost::json::array toJson(const std::vector<FundingSource> &sources);

} // namespace BillfoldService
