// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/database/transaction.h"
#include "server/wire/requestsignature.h"

namespace BillfoldService {

/// How far a signature's time may be off.
inline constexpr std::chrono::seconds signatureWindow {300};

/// Remembers the nonce for as long as its signature would be accepted. False when it was there already.
[[nodiscard]] bool claimNonce(Transaction &transaction, const RequestSignature &signature);

} // namespace BillfoldService
