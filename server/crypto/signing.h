// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace BillfoldService {

/// Whether `signature` (64 bytes) over `message` was made with the Ed25519 key `publicKey` (32 bytes).
[[nodiscard]] bool isSignedBy(std::string_view publicKey, std::string_view message, std::string_view signature);

} // namespace BillfoldService
