// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/retrypolicy.h"

namespace Billfold {

/// When the change feed is asked.
struct SyncPacing
{
    /// After failures, of pulls and of the nudge connection; `attempts` does not count here: it never gives up.
    RetryPolicy retry = {.firstWait = std::chrono::seconds(1), .longestWait = std::chrono::seconds(60)};
    /// Between pulls while no nudges can come.
    std::chrono::milliseconds pollInterval = std::chrono::seconds(60);
    /// Between signs of life on the nudge connection; one that is missed ends it.
    std::chrono::milliseconds pingInterval = std::chrono::seconds(30);
};

} // namespace Billfold
