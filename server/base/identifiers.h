// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/base/random.h"
#include "server/base/timestamp.h"

#include <string>

namespace BillfoldService {

/// A UUID of version 7 (RFC 9562, section 5.7) in lower case: 48 bits of milliseconds, then randomness.
[[nodiscard]] std::string makeIdentifier(Timestamp now, Random &random);
[[nodiscard]] bool isIdentifier(std::string_view text);

} // namespace BillfoldService
