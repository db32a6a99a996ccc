// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Billfold {

/// The three letters of a currency by its number (ISO 4217, list one of 2026): "CNY" for 156. Empty for a number that is not
/// in circulation: funds, metals and what has been withdrawn are nothing to pay a merchant in.
[[nodiscard]] QString currencyOfNumber(int number);

/// Whether `letters` are among those that currencyOfNumber() gives.
[[nodiscard]] bool isCurrency(const QString &letters);

} // namespace Billfold
