// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/base/problem.h"
#include "server/crypto/servicekeys.h"

#include <string>

namespace BillfoldService {

/// What to do when the key file does not exist.
enum class MissingKeys { Create, Refuse };

/// Reads the service's keys from a JSON file {"format":"billfold-service-keys","version":1,"pepper","sealSecret",
/// "receiptSeed"}, or makes it with mode 0600. A file that others can read is refused.
[[nodiscard]] Result<ServiceKeys> loadKeys(const std::string &path, MissingKeys missing, Random &random);

} // namespace BillfoldService
