// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/base/problem.h"
#include "server/crypto/sealing.h"
#include "server/crypto/servicekeys.h"

#include <string>

namespace BillfoldService {

/// What is kept of a password's proof: a keyed BLAKE2b. Argon2id has made the proof expensive to guess already.
[[nodiscard]] std::string proofMac(const ServiceKeys &keys, const std::string &accountId, std::string_view proof);

/// What is kept of a payment PIN: a keyed BLAKE2b as well. Six digits fall to any hash once its key is known, and to none
/// while the key, which lives outside of the database, is not: a slow hash would cost every payment and save nobody.
[[nodiscard]] std::string pinMac(const ServiceKeys &keys, const std::string &accountId, std::string_view pin);

/// A secret that has to have `size` bytes; else ProblemType::Invalid at `pointer`.
[[nodiscard]] Result<SecretText> openProof(
    const ServiceKeys &keys, const std::string &context, const std::string &sealed, const std::string &pointer);
/// Six ASCII digits.
[[nodiscard]] Result<SecretText> openPin(
    const ServiceKeys &keys, const std::string &context, const std::string &sealed, const std::string &pointer);

} // namespace BillfoldService
