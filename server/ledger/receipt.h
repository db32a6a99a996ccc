// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/crypto/jws.h"
#include "server/ledger/movement.h"

#include <string>
#include <string_view>

namespace BillfoldService {

inline constexpr std::string_view receiptType = "billfold-receipt+jws";
inline constexpr std::string_view headType = "billfold-head+jws";

/// What the next receipt names as `prev`: base64url of BLAKE2b-256 over the compact serialisation.
[[nodiscard]] std::string receiptHash(std::string_view receipt);

/// What the receipt of a movement says ("Receipts" in the contract). `intentHash` is empty unless the movement is the
/// payer's side of a payment that a person started; `previousHash` is empty for the first.
[[nodiscard]] boost::json::object receiptClaims(const std::string &operatorId, const Movement &movement,
    std::string_view intentHash, std::string_view previousHash);

/// The end of an account's chain: number and hash of the newest receipt, 0 and empty before the first.
struct ReceiptHead
{
    std::int64_t seq = 0;
    std::string hash = {};
};

/// Signs what one operator gives out. Immutable and thread-safe.
class ReceiptSigner
{
public:
    /// `keys` outlive this object.
    ReceiptSigner(const ServiceKeys &keys, std::string operatorId);

    [[nodiscard]] std::string sign(
        const Movement &movement, std::string_view intentHash, std::string_view previousHash) const;
    [[nodiscard]] std::string signHead(const std::string &accountId, const ReceiptHead &head, Timestamp now) const;

private:
    std::string m_operatorId;
    StatementSigner m_receipts;
    StatementSigner m_heads;
};

} // namespace BillfoldService
