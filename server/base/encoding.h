// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace BillfoldService {

/// Bytes are carried in std::string. Base64url without padding (RFC 4648, section 5), as the contract has it.
[[nodiscard]] std::string toBase64Url(std::string_view bytes);
[[nodiscard]] std::optional<std::string> fromBase64Url(std::string_view text);
/// Plain base64 with padding, for structured header fields (RFC 8941).
[[nodiscard]] std::string toBase64(std::string_view bytes);
[[nodiscard]] std::optional<std::string> fromBase64(std::string_view text);
/// Lower-case hexadecimal.
[[nodiscard]] std::string toHex(std::string_view bytes);
[[nodiscard]] bool isLowerHex(std::string_view text, std::size_t length);

} // namespace BillfoldService
