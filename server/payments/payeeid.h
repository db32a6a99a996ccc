// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/base/random.h"
#include "server/base/timestamp.h"
#include "server/crypto/servicekeys.h"

#include <optional>
#include <string>

namespace BillfoldService {

inline constexpr std::chrono::minutes payeeIdTime {30};

/// A name for a payee that means something to this payer alone and for payeeIdTime: the payee's account and the end of
/// that time, encrypted with XChaCha20-Poly1305 and bound to the payer. Nothing is stored. Another purpose names
/// something else than an account in the same way.
[[nodiscard]] std::string makePayeeId(const ServiceKeys &keys, Random &random, const std::string &payerAccountId,
    const std::string &payeeAccountId, Timestamp now, KeyPurpose purpose = KeyPurpose::Payee);

/// The payee's account, or nothing when the id is made up, another payer's or purpose's, or too old.
[[nodiscard]] std::optional<std::string> openPayeeId(const ServiceKeys &keys, const std::string &payerAccountId,
    const std::string &payeeId, Timestamp now, KeyPurpose purpose = KeyPurpose::Payee);

} // namespace BillfoldService
