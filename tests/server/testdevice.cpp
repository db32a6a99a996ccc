// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/testdevice.h"

#include <QByteArray>
#include <QCryptographicHash>

#include <sodium.h>

#include <array>

namespace BillfoldService {
namespace {

QByteArray base64Url(const std::string &bytes)
{
    return QByteArray::fromStdString(bytes).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

std::string sha256Base64(const std::string &text)
{
    return QCryptographicHash::hash(QByteArray::fromStdString(text), QCryptographicHash::Sha256).toBase64().toStdString();
}

unsigned char *bytesOf(std::string &text)
{
    return reinterpret_cast<unsigned char *>(text.data());
}

const unsigned char *bytesOf(const std::string &text)
{
    return reinterpret_cast<const unsigned char *>(text.data());
}

void removeHeader(Request &request, const std::string &name)
{
    std::erase_if(request.headers, [&](const auto &field) { return field.first == name; });
}

} // namespace

TestDevice::TestDevice()
    : m_publicKey(crypto_sign_PUBLICKEYBYTES, '\0')
    , m_secretKey(crypto_sign_SECRETKEYBYTES, '\0')
{
    crypto_sign_keypair(bytesOf(m_publicKey), bytesOf(m_secretKey));
}

std::string TestDevice::keyId() const
{
    return base64Url(m_publicKey).toStdString();
}

std::string TestDevice::intentHash(const std::string &path, const std::string &body)
{
    const std::string text = "POST\n" + path + "\n" + body;
    return QCryptographicHash::hash(QByteArray::fromStdString(text), QCryptographicHash::Sha256).toHex().toStdString();
}

Request TestDevice::request(const std::string &method, const std::string &target, const std::string &body,
    Timestamp now, const HeaderFields &headers) const
{
    const std::size_t question = target.find('?');
    Request request {.method = method,
        .path = target.substr(0, question),
        .query = question == std::string::npos ? std::string() : target.substr(question + 1),
        .headers = headers,
        .body = body,
        .remoteAddress = "127.0.0.1"};
    request.headers.emplace_back("billfold-operator", operatorId);
    if (!accessToken.empty())
        request.headers.emplace_back("authorization", "Bearer " + accessToken);
    if (!body.empty()) {
        request.headers.emplace_back("content-type", "application/json");
        request.headers.emplace_back("content-digest", "sha-256=:" + sha256Base64(body) + ":");
    }
    sign(request, now);
    return request;
}

void TestDevice::sign(Request &request, Timestamp created) const
{
    removeHeader(request, "signature");
    removeHeader(request, "signature-input");
    std::string list = "(\"@method\" \"@path\" \"@query\"";
    std::string base = "\"@method\": " + request.method + "\n\"@path\": " + request.path + "\n\"@query\": ?" + request.query + "\n";
    for (const std::string name : {"billfold-operator", "content-digest", "idempotency-key", "authorization"}) {
        if (const auto value = request.header(name)) {
            list += " \"" + name + "\"";
            base += "\"" + name + "\": " + std::string(*value) + "\n";
        }
    }
    std::string nonce(16, '\0');
    randombytes_buf(nonce.data(), nonce.size());
    const auto seconds = std::chrono::floor<std::chrono::seconds>(created).time_since_epoch().count();
    const std::string parameters = list + ");created=" + std::to_string(seconds) + ";nonce=\""
        + base64Url(nonce).toStdString() + "\";keyid=\"" + keyId() + "\";alg=\"ed25519\";tag=\"billfold\"";
    base += "\"@signature-params\": " + parameters;
    std::string signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(bytesOf(signature), nullptr, bytesOf(base), base.size(), bytesOf(m_secretKey));
    request.headers.emplace_back("signature-input", "sig1=" + parameters);
    request.headers.emplace_back(
        "signature", "sig1=:" + QByteArray::fromStdString(signature).toBase64().toStdString() + ":");
}

std::string seal(const std::string &sealKey, const std::string &context, const std::string &secret)
{
    const std::string key
        = QByteArray::fromBase64(QByteArray::fromStdString(sealKey), QByteArray::Base64UrlEncoding).toStdString();
    std::string plain(32, '\0');
    crypto_generichash(bytesOf(plain), plain.size(), bytesOf(context), context.size(), nullptr, 0);
    plain += secret;
    std::string sealed(plain.size() + crypto_box_SEALBYTES, '\0');
    crypto_box_seal(bytesOf(sealed), bytesOf(plain), plain.size(), bytesOf(key));
    return base64Url(sealed).toStdString();
}

} // namespace BillfoldService
