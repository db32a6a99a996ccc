// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tour/uidriver.h"

namespace Billfold {

/// Does one step after the other; the first that fails ends it and is the outcome.
template <class... Steps> UiDriver::Outcome inOrder(Steps &&...steps)
{
    UiDriver::Outcome outcome;
    (void)(... && (outcome = steps()).has_value());
    return outcome;
}

} // namespace Billfold
