// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/json.hpp>

#include <map>
#include <string>

namespace BillfoldService {

/// The receipt keys of a service: the raw Ed25519 keys by their ids.
using ReceiptKeys = std::map<std::string, std::string>;

[[nodiscard]] ReceiptKeys readReceiptKeys(const boost::json::object &serviceDescription);

/// Follows the receipts of one account from its first movement on. Written against the contract, not against the
/// service's own code.
class ReceiptChain
{
public:
    /// The keys outlive the chain.
    explicit ReceiptChain(const ReceiptKeys &keys)
        : m_keys(keys)
    {
    }

    /// What is wrong with the next movement's receipt: its form, key, signature, place in the chain, or what it says.
    /// Empty when all is right.
    [[nodiscard]] std::string add(const boost::json::object &movement);

private:
    const ReceiptKeys &m_keys;
    std::string m_previousHash;
};

/// What a receipt says; an empty object when it is none.
[[nodiscard]] boost::json::object receiptPayload(const boost::json::object &movement);

} // namespace BillfoldService
