// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payments/intenttransitions.h"

#include <algorithm>
#include <array>

namespace Billfold {

namespace {

struct Transition
{
    IntentState from;
    IntentEvent event;
    IntentState to;
};

using enum IntentState;
using Event = IntentEvent;

constexpr std::array Transitions{
    Transition{Draft, Event::Prepare, Prepared},

    Transition{Prepared, Event::Send, Sending},
    Transition{Prepared, Event::Discard, Void},
    Transition{Prepared, Event::Void, Void},

    Transition{Sending, Event::Send, Sending},
    Transition{Sending, Event::Settle, Settled},
    Transition{Sending, Event::Accept, Accepted},
    Transition{Sending, Event::Decline, Declined},
    Transition{Sending, Event::Hold, Held},
    Transition{Sending, Event::Refuse, Prepared},
    Transition{Sending, Event::GiveUp, Unknown},
    Transition{Sending, Event::Void, Void},

    Transition{Unknown, Event::Settle, Settled},
    Transition{Unknown, Event::Accept, Accepted},
    Transition{Unknown, Event::Decline, Declined},
    Transition{Unknown, Event::Hold, Held},
    Transition{Unknown, Event::Void, Void},

    Transition{Held, Event::Settle, Settled},
    Transition{Held, Event::Decline, Declined},
};

} // namespace

std::optional<IntentState> nextState(IntentState state, IntentEvent event)
{
    const auto found = std::ranges::find_if(Transitions,
        [=](const Transition &transition) { return transition.from == state && transition.event == event; });
    if (found == Transitions.end())
        return {};
    return found->to;
}

} // namespace Billfold
