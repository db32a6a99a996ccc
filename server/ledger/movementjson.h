// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/ledger/movement.h"

#include <boost/json.hpp>

namespace BillfoldService {

/// The wire form of the contract.
[[nodiscard]] boost::json::object toJson(const Movement &movement);

} // namespace BillfoldService
