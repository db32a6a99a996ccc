// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/ledger/receipt.h"

#include "server/base/encoding.h"
#include "server/crypto/hashing.h"
#include "server/wire/values.h"

namespace BillfoldService {

std::string receiptHash(std::string_view receipt)
{
    return toBase64Url(blake2b(receipt));
}

boost::json::object receiptClaims(const std::string &operatorId, const Movement &movement,
    std::string_view intentHash, std::string_view previousHash)
{
    boost::json::object claims {{"operator", operatorId}, {"account", movement.accountId}, {"seq", movement.seq},
        {"prev", previousHash}, {"movement", movement.id}, {"kind", movement.kind}};
    if (!intentHash.empty())
        claims.emplace("intent", intentHash);
    claims.emplace("amount", moneyJson(movement.amountMinor));
    claims.emplace("balanceAfter", moneyJson(movement.balanceAfterMinor));
    claims.emplace("bookedAt", toJson(movement.bookedAt));
    return claims;
}

ReceiptSigner::ReceiptSigner(const ServiceKeys &keys, std::string operatorId)
    : m_operatorId(std::move(operatorId))
    , m_receipts(keys, receiptType)
    , m_heads(keys, headType)
{
}

std::string ReceiptSigner::sign(
    const Movement &movement, std::string_view intentHash, std::string_view previousHash) const
{
    return m_receipts.sign(receiptClaims(m_operatorId, movement, intentHash, previousHash));
}

std::string ReceiptSigner::signHead(const std::string &accountId, const ReceiptHead &head, Timestamp now) const
{
    return m_heads.sign({{"operator", m_operatorId}, {"account", accountId}, {"seq", head.seq}, {"hash", head.hash},
        {"at", toJson(now)}});
}

} // namespace BillfoldService
