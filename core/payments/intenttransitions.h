// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/payments/paymentintent.h"

#include <optional>

namespace Billfold {

/// What can happen to a payment.
enum class IntentEvent {
    Prepare, ///< the person has seen the review; the bytes are fixed
    Send, ///< an attempt begins, the first one or another with the same key and bytes
    Settle, ///< the service has booked it, and its receipt says so
    Accept, ///< the service has taken it and will not take it again; a bank does the rest
    Decline, ///< the service says that it refused, and stays with that
    Hold, ///< the service holds it back
    Refuse, ///< the service did not execute it this time and stored nothing, for example because the approval ran out
    GiveUp, ///< no clear answer within the time for sending
    Discard, ///< the person leaves without approving
    Void, ///< the service keeps a tombstone under the key: it was not and never will be executed
};

/// The only table of what may follow what. Nothing when `event` must not happen in `state`.
[[nodiscard]] std::optional<IntentState> nextState(IntentState state, IntentEvent event);

} // namespace Billfold
