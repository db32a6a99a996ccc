// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/wire/requestsignature.h"

#include "server/base/encoding.h"
#include "server/crypto/hashing.h"
#include "server/crypto/signing.h"

#include <array>
#include <charconv>
#include <vector>

namespace BillfoldService {
namespace {

constexpr std::string_view label = "sig1=";
constexpr std::array<std::string_view, 4> signedHeaders {
    "billfold-operator", "content-digest", "idempotency-key", "authorization"};

std::unexpected<Problem> invalid(std::string detail)
{
    return failure(ProblemType::SignatureInvalid, std::move(detail));
}

struct Component
{
    std::string name;
    std::string value;
};

/// What must be covered, in the order of the contract: each header only when the request has it.
Result<std::vector<Component>> requiredComponents(const Request &request)
{
    std::vector<Component> components {
        {"@method", request.method}, {"@path", request.path}, {"@query", '?' + request.query}};
    for (const std::string_view name : signedHeaders) {
        if (!request.hasHeader(name))
            continue;
        const auto value = request.header(name);
        if (!value)
            return invalid("a signed header is there twice");
        components.push_back({std::string(name), std::string(*value)});
    }
    return components;
}

std::string componentList(const std::vector<Component> &components)
{
    std::string list = "(";
    for (const Component &component : components)
        list.append(list.size() > 1 ? " \"" : "\"").append(component.name).append("\"");
    return list + ')';
}

/// Takes `;name="value"` or `;name=123` off the front of the parameters.
std::optional<std::pair<std::string_view, std::string_view>> takeParameter(std::string_view &rest)
{
    const std::size_t equals = rest.find('=');
    if (!rest.starts_with(';') || equals == std::string_view::npos)
        return std::nullopt;
    const std::string_view name = rest.substr(1, equals - 1);
    rest.remove_prefix(equals + 1);
    const bool quoted = rest.starts_with('"');
    const std::size_t end = quoted ? rest.find('"', 1) : rest.find(';');
    if (quoted && end == std::string_view::npos)
        return std::nullopt;
    const std::string_view value = quoted ? rest.substr(1, end - 1) : rest.substr(0, end);
    rest.remove_prefix(quoted ? end + 1 : std::min(rest.size(), value.size()));
    return std::pair(name, value);
}

struct Parameters
{
    std::string_view created, nonce, keyId, algorithm, tag;
};

std::optional<Parameters> parseParameters(std::string_view text)
{
    Parameters parameters;
    const std::array<std::pair<std::string_view, std::string_view *>, 5> slots {{{"created", &parameters.created},
        {"nonce", &parameters.nonce}, {"keyid", &parameters.keyId}, {"alg", &parameters.algorithm},
        {"tag", &parameters.tag}}};
    for (const auto &[name, slot] : slots) {
        const auto parameter = takeParameter(text);
        if (!parameter || parameter->first != name)
            return std::nullopt;
        *slot = parameter->second;
    }
    if (!text.empty() || parameters.algorithm != "ed25519" || parameters.tag != "billfold")
        return std::nullopt;
    return parameters;
}

std::string signatureBase(const std::vector<Component> &components, std::string_view signatureParameters)
{
    std::string base;
    for (const Component &component : components)
        base.append("\"").append(component.name).append("\": ").append(component.value).append("\n");
    return base.append("\"@signature-params\": ").append(signatureParameters);
}

bool digestFits(const Request &request)
{
    const bool present = request.hasHeader("content-digest");
    if (request.body.empty())
        return !present;
    return request.header("content-digest") == "sha-256=:" + toBase64(sha256(request.body)) + ':';
}

std::optional<std::string> signatureBytes(const Request &request)
{
    const auto field = request.header("signature");
    if (!field || !field->starts_with("sig1=:") || !field->ends_with(':') || field->size() < 8)
        return std::nullopt;
    return fromBase64(field->substr(6, field->size() - 7));
}

} // namespace

Result<RequestSignature> verifySignature(const Request &request, std::string_view operatorId)
{
    const auto input = request.header("signature-input");
    const auto signature = signatureBytes(request);
    if (!input || !input->starts_with(label) || !signature)
        return invalid("no usable signature");
    if (request.header("billfold-operator") != operatorId)
        return invalid("meant for another operator");
    if (!digestFits(request))
        return invalid("the content digest does not fit the body");
    const auto components = requiredComponents(request);
    if (!components)
        return failure(components.error());
    const std::string_view signatureParameters = input->substr(label.size());
    const std::string list = componentList(*components);
    if (!signatureParameters.starts_with(list))
        return invalid("other components than the contract's are covered");
    const auto parameters = parseParameters(signatureParameters.substr(list.size()));
    std::int64_t created = 0;
    if (!parameters
        || std::from_chars(parameters->created.data(), parameters->created.data() + parameters->created.size(), created)
                .ptr
            != parameters->created.data() + parameters->created.size())
        return invalid("the signature's parameters are not the contract's");
    const auto nonce = fromBase64Url(parameters->nonce);
    const auto publicKey = fromBase64Url(parameters->keyId);
    if (!nonce || nonce->size() != 16 || !publicKey)
        return invalid("the nonce or the key has another length");
    if (!isSignedBy(*publicKey, signatureBase(*components, signatureParameters), *signature))
        return invalid("the signature does not verify");
    constexpr std::int64_t lastSecond = 253402300799; // the end of year 9999: no overflow in milliseconds
    if (created < 0 || created > lastSecond)
        return failure(ProblemType::ClockSkew);
    return RequestSignature {std::string(parameters->keyId), std::string(parameters->nonce),
        Timestamp(std::chrono::seconds(created))};
}

} // namespace BillfoldService
