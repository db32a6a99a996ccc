// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace BillfoldService {

/// A name in capital letters of ASCII, for where nothing else may stand: "外婆家（西湖店）" as "WAI PO JIA (XI HU DIAN)". What
/// has no such letters is left out; the result may be empty.
[[nodiscard]] std::string toLatin(std::string_view text);

} // namespace BillfoldService
