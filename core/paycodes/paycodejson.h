// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paycodes/merchantcode.h"
#include "core/paycodes/paycodeerror.h"
#include "core/paycodes/walletlink.h"

#include <QJsonObject>

namespace Billfold {

/// What a code says as JSON for programs and people who look into codes (docs/paycodes.md lists the members). Enumerations go
/// by their names, money as {"currency","minor"} in minor units, tags as texts of two digits; what a code has not is left out.
/// Texts are the stranger's own: whoever prints them escapes what a terminal would obey.
[[nodiscard]] QJsonObject toJson(const MerchantCode &code);
[[nodiscard]] QJsonObject toJson(const WalletLink &link);

/// {"error":{"code","offset"}}, with "tag" where an object is meant.
[[nodiscard]] QJsonObject toJson(const PayCodeError &error);

} // namespace Billfold
