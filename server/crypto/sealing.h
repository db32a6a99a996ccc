// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/base/problem.h"
#include "server/crypto/servicekeys.h"

#include <string>
#include <string_view>

namespace BillfoldService {

/// Bytes that are wiped when they go. Movable, not copyable.
class SecretText
{
public:
    explicit SecretText(std::string bytes);
    ~SecretText();
    SecretText(SecretText &&other) noexcept;
    SecretText &operator=(SecretText &&) = delete;
    SecretText(const SecretText &) = delete;
    SecretText &operator=(const SecretText &) = delete;

    [[nodiscard]] std::string_view view() const { return m_bytes; }

private:
    std::string m_bytes;
};

/// Opens what a client sealed to the service (crypto_box_seal, base64url) for exactly this context: the plaintext is
/// BLAKE2b-256(context) followed by the secret. Fails with ProblemType::Invalid, never saying why.
[[nodiscard]] Result<SecretText> openSealed(
    const ServiceKeys &keys, std::string_view context, std::string_view sealedText);

} // namespace BillfoldService
