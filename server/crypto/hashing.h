// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace BillfoldService {

/// 32 bytes each.
[[nodiscard]] std::string sha256(std::string_view bytes);
[[nodiscard]] std::string blake2b(std::string_view bytes);
[[nodiscard]] std::string keyedBlake2b(std::string_view key, std::string_view bytes);

/// In time that does not depend on where they differ.
[[nodiscard]] bool equalInConstantTime(std::string_view left, std::string_view right);

/// What an approval and an idempotency key are bound to: the lower-case hex SHA-256 of method, path and exact body,
/// with a line feed between them.
[[nodiscard]] std::string intentHash(std::string_view method, std::string_view path, std::string_view body);

} // namespace BillfoldService
