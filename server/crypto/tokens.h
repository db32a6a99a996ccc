// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/base/random.h"
#include "server/crypto/servicekeys.h"

#include <string>
#include <string_view>

namespace BillfoldService {

/// 32 random bytes in base64url: for tokens and tickets.
[[nodiscard]] std::string makeToken(Random &random);

/// What the database holds of a token: a keyed hash, so that a copy of the database signs nobody in.
[[nodiscard]] std::string tokenMac(const ServiceKeys &keys, std::string_view token);

} // namespace BillfoldService
