// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/accounts/account.h"
#include "server/ledger/movement.h"
#include "server/payments/transferstore.h"

#include <boost/json.hpp>

namespace BillfoldService {

/// A transfer as its payer sees it: the wire form of the contract.
[[nodiscard]] boost::json::object toJson(const Transfer &transfer, const Account &payee);
/// The same of a transfer by its id, as it stands now; empty for an id of nothing.
[[nodiscard]] boost::json::object readTransferJson(Transaction &transaction, const std::string &id);

/// One side of a transfer for a person's bills, with the other as its counterparty.
[[nodiscard]] Movement movementOf(
    const Transfer &transfer, const std::string &kind, const Account &counterparty, const std::string &id);

} // namespace BillfoldService
