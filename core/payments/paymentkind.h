// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Billfold {

/// What a payment intent is for. All kinds go the same way to their outcome; what the answer says differs.
enum class PaymentKind {
    Transfer, ///< to a person
    Purchase, ///< to a merchant
    TopUp, ///< from a card or bank account into the wallet
    Withdrawal, ///< from the wallet to a card or bank account
};

} // namespace Billfold
