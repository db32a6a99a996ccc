// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace Billfold {

/// A code by SMS is on its way, as far as the service tells.
struct CodeSent
{
    std::chrono::seconds validFor{0}; ///< from now
    std::chrono::seconds resendIn{0}; ///< from now; asking earlier is RateLimited
};

} // namespace Billfold
