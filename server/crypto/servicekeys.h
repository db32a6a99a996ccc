// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/base/random.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace BillfoldService {

/// What a derived key is for. The numbers are part of every database: append only.
enum class KeyPurpose : std::uint64_t {
    PasswordProof = 1,
    Pin = 2,
    Code = 3,
    Token = 4,
    Ticket = 5,
    UnknownSalt = 6,
    Payee = 7,
    Fingerprint = 8,
    CardNumber = 9,
    MerchantCode = 10,
};

/// The service's secrets, which live outside the database so that a copy of the database alone lets nobody guess
/// passwords or PINs. Wiped from memory at the end. Immutable and thread-safe.
class ServiceKeys
{
public:
    static constexpr std::size_t pepperSize = 32;
    static constexpr std::size_t sealKeySize = 32;
    static constexpr std::size_t receiptSeedSize = 32;

    /// `pepper`, `sealSecret` (X25519) and `receiptSeed` (Ed25519) are 32 bytes each.
    ServiceKeys(std::string pepper, std::string sealSecret, std::string_view receiptSeed);
    ~ServiceKeys();
    ServiceKeys(const ServiceKeys &) = delete;
    ServiceKeys &operator=(const ServiceKeys &) = delete;
    ServiceKeys(ServiceKeys &&) noexcept = default;
    ServiceKeys &operator=(ServiceKeys &&) = delete;

    [[nodiscard]] static ServiceKeys generate(Random &random);

    /// A keyed BLAKE2b of `message` under the key of `purpose`: 32 bytes.
    [[nodiscard]] std::string mac(KeyPurpose purpose, std::string_view message) const;
    /// The 32-byte key of a purpose.
    [[nodiscard]] std::string derive(KeyPurpose purpose) const;

    [[nodiscard]] const std::string &pepper() const { return m_pepper; }
    [[nodiscard]] const std::string &sealSecret() const { return m_sealSecret; }
    [[nodiscard]] const std::string &sealPublic() const { return m_sealPublic; }
    /// What receipts are signed with, as libsodium has it: the seed, then the public key.
    [[nodiscard]] const std::string &receiptSecret() const { return m_receiptSecret; }
    [[nodiscard]] std::string_view receiptSeed() const;
    [[nodiscard]] const std::string &receiptPublic() const { return m_receiptPublic; }
    /// Tells two sets of keys apart without giving them away; a database remembers whose it is.
    [[nodiscard]] std::string fingerprint() const;

private:
    std::string m_pepper;
    std::string m_sealSecret;
    std::string m_sealPublic;
    std::string m_receiptSecret;
    std::string m_receiptPublic;
};

} // namespace BillfoldService
