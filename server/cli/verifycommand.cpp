// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/cli/verifycommand.h"

#include "server/cli/arguments.h"
#include "server/crypto/keyfile.h"
#include "server/crypto/systemrandom.h"
#include "server/ledger/receipt.h"

#include <fstream>
#include <iostream>
#include <iterator>

namespace BillfoldService {
namespace {

/// Longer than any receipt, so that a wrong file is not read to its end.
constexpr std::size_t mostBytes = 64 * 1024;

std::string readSome(std::istream &input)
{
    std::string text(mostBytes, '\0');
    input.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(input.gcount()));
    return text;
}

/// The keys of a JWK set (RFC 7517), of a stored answer of GET /v1/service, or of a bare list.
Result<std::vector<VerificationKey>> readKeys(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return usageError("the file of --service-keys cannot be read");
    boost::system::error_code error;
    const boost::json::value document = boost::json::parse(readSome(file), error);
    const boost::json::object *object = error ? nullptr : document.if_object();
    const boost::json::value *list = error ? nullptr : &document;
    if (object)
        list = object->contains("keys") ? object->if_contains("keys") : object->if_contains("receiptKeys");
    if (!list || !list->is_array())
        return usageError("the file of --service-keys holds no list of keys");
    std::vector<VerificationKey> keys;
    for (const boost::json::value &jwk : list->get_array()) {
        auto key = fromJwk(jwk);
        if (!key)
            return usageError("the file of --service-keys holds something that is no Ed25519 key");
        keys.push_back(std::move(*key));
    }
    return keys;
}

Result<std::vector<VerificationKey>> chosenKeys(const Arguments &arguments)
{
    const auto jwks = arguments.option("--service-keys");
    const auto secrets = arguments.option("--keys");
    if (jwks.has_value() == secrets.has_value())
        return usageError("verify needs --service-keys FILE or --keys FILE");
    if (jwks)
        return readKeys(*jwks);
    SystemRandom random;
    const auto keys = loadKeys(*secrets, MissingKeys::Refuse, random);
    if (!keys)
        return usageError(keys.error().detail);
    return std::vector {verificationKey(keys->receiptPublic())};
}

std::string trimmed(const std::string &text)
{
    constexpr std::string_view space = " \t\r\n";
    const std::size_t begin = text.find_first_not_of(space);
    return begin == std::string::npos ? std::string() : text.substr(begin, text.find_last_not_of(space) + 1 - begin);
}

} // namespace

Result<int> runVerify(const std::vector<std::string> &line)
{
    const auto arguments = Arguments::parse(line, {"--service-keys", "--keys"}, {});
    if (!arguments)
        return failure(arguments.error());
    if (arguments->words().size() != 1)
        return usageError("verify needs a RECEIPT, or - to read it from standard input");
    const auto keys = chosenKeys(*arguments);
    if (!keys)
        return failure(keys.error());
    const std::string &word = arguments->words().front();
    const std::string receipt = trimmed(word == "-" ? readSome(std::cin) : word);
    const auto statement = readStatement(receipt);
    if (!statement) {
        std::cout << "invalid: this is no receipt\n";
        return 1;
    }
    std::cout << statement->payload << '\n';
    const bool isKnownType = statement->type == receiptType || statement->type == headType;
    const bool isGenuine = isKnownType && verifyStatement(receipt, *keys);
    if (isGenuine)
        std::cout << "valid: " << statement->type << ", hash " << receiptHash(receipt) << '\n';
    else
        std::cout << "invalid: " << (isKnownType ? "no key of the service signed this" : "another kind of statement") << '\n';
    return isGenuine ? 0 : 1;
}

} // namespace BillfoldService
