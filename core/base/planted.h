// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace Billfold {

#ifdef BILLFOLD_FAULTS
/// Whether the environment's BILLFOLD_PLANTED is `name`: a defect that a test has to catch (docs/planted-defects.md).
/// Thread-safe.
[[nodiscard]] bool isPlanted(std::string_view name);
#else
/// What people install has none of them.
[[nodiscard]] constexpr bool isPlanted(std::string_view)
{
    return false;
}
#endif

} // namespace Billfold
