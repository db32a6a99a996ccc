// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bills/movement.h"

namespace Billfold {

/// A movement as the vault gives it, together with what its neighbour says about it.
struct Bill
{
    Movement movement;
    /// Whether the balance before plus the amount gives the balance after. True as long as the movement before is not here.
    bool addsUp = true;

    bool operator==(const Bill &) const = default;
};

} // namespace Billfold
