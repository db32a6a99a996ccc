// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/accounts/account.h"

#include <boost/json.hpp>

namespace BillfoldService {

/// The wire form of the contract: the person's own account, unmasked.
[[nodiscard]] boost::json::object toJson(const Account &account);

} // namespace BillfoldService
