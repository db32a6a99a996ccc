// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace BillfoldService {

/// Whether `signature` (64 bytes) over `message` was made with the Ed25519 key `publicKey` (32 bytes).
[[nodiscard]] bool isSignedBy(std::string_view publicKey, std::string_view message, std::string_view signature);

/// The 64-byte Ed25519 signature over `message`. `secretKey` is libsodium's 64 bytes: seed and public key.
[[nodiscard]] std::string makeSignature(std::string_view secretKey, std::string_view message);

} // namespace BillfoldService
