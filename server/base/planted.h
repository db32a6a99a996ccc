// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace BillfoldService {

/// Whether the service is to have this defect: one of docs/planted-defects.md, named in the environment variable
/// BILLFOLD_PLANTED, which is read once. For the test that shows that each of them is caught. Only builds with the option
/// BILLFOLD_FAULTS can have any; in all others this is false when compiled, and neither name nor branch is left.
#ifdef BILLFOLD_FAULTS
[[nodiscard]] bool isPlanted(std::string_view defect);
#else
[[nodiscard]] consteval bool isPlanted(std::string_view)
{
    return false;
}
#endif

} // namespace BillfoldService
