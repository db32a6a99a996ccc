// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/service/receiptchain.h"

#include "server/base/encoding.h"
#include "tests/server/testservice.h"

#include <sodium.h>

namespace BillfoldService {
namespace {

using boost::json::object;

const unsigned char *bytesOf(const std::string &text)
{
    return reinterpret_cast<const unsigned char *>(text.data());
}

std::string hashOf(const std::string &receipt)
{
    std::string hash(32, '\0');
    crypto_generichash(
        reinterpret_cast<unsigned char *>(hash.data()), hash.size(), bytesOf(receipt), receipt.size(), nullptr, 0);
    return toBase64Url(hash);
}

object parsePart(const std::string &part)
{
    boost::system::error_code error;
    const auto value = boost::json::parse(fromBase64Url(part).value_or(""), error);
    return !error && value.is_object() ? value.as_object() : object();
}

bool isSigned(const std::string &receipt, std::size_t lastDot, const std::string &key)
{
    const std::string signature = fromBase64Url(receipt.substr(lastDot + 1)).value_or("");
    return signature.size() == crypto_sign_BYTES && key.size() == crypto_sign_PUBLICKEYBYTES
        && crypto_sign_verify_detached(bytesOf(signature), bytesOf(receipt), lastDot, bytesOf(key)) == 0;
}

} // namespace

ReceiptKeys readReceiptKeys(const object &serviceDescription)
{
    ReceiptKeys keys;
    const auto *listed = serviceDescription.if_contains("receiptKeys");
    if (!listed)
        return keys;
    for (const auto &key : listed->as_array())
        keys[textOf(key.as_object(), "kid")] = fromBase64Url(textOf(key.as_object(), "x")).value_or("");
    return keys;
}

object receiptPayload(const object &movement)
{
    const std::string receipt = textOf(movement, "receipt");
    const std::size_t first = receipt.find('.');
    const std::size_t last = receipt.rfind('.');
    return first == last ? object() : parsePart(receipt.substr(first + 1, last - first - 1));
}

std::string ReceiptChain::add(const object &movement)
{
    const std::string receipt = textOf(movement, "receipt");
    const object header = parsePart(receipt.substr(0, receipt.find('.')));
    const object payload = receiptPayload(movement);
    const auto key = m_keys.find(textOf(header, "kid"));
    if (payload.empty() || textOf(header, "typ") != "billfold-receipt+jws" || textOf(header, "alg") != "EdDSA")
        return "this is no receipt";
    if (key == m_keys.end() || !isSigned(receipt, receipt.rfind('.'), key->second))
        return "the receipt is not signed by the service";
    if (textOf(payload, "prev") != m_previousHash)
        return "the receipt does not follow the one before";
    m_previousHash = hashOf(receipt);
    for (const char *member : {"seq", "kind", "amount", "balanceAfter", "bookedAt"}) {
        if (!payload.contains(member) || payload.at(member) != movement.at(member))
            return std::string("the receipt says something else about ") + member;
    }
    return textOf(payload, "movement") == textOf(movement, "id") ? "" : "the receipt is another movement's";
}

} // namespace BillfoldService
