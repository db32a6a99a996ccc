// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/httpsignature.h"

#include "core/crypto/hashes.h"
#include "core/crypto/signing.h"

namespace Billfold {

namespace {

/// A string of structured fields (RFC 8941, section 3.3.3). What is signed here never holds a quote or a backslash.
QByteArray quoted(const QByteArray &text)
{
    return '"' + text + '"';
}

void appendParameter(QByteArray &list, const char *name, const QByteArray &value)
{
    if (!value.isEmpty())
        list += QByteArray(";") + name + '=' + quoted(value);
}

} // namespace

QByteArray serializeSignatureParameters(
    const std::vector<SignatureComponent> &components, const SignatureParameters &parameters)
{
    QByteArrayList names;
    for (const auto &[name, value] : components)
        names.append(quoted(name));
    QByteArray list = '(' + names.join(' ') + ')';
    if (parameters.created.isValid())
        list += ";created=" + QByteArray::number(parameters.created.toSecsSinceEpoch());
    appendParameter(list, "nonce", parameters.nonce);
    appendParameter(list, "keyid", parameters.keyId);
    appendParameter(list, "alg", parameters.algorithm);
    appendParameter(list, "tag", parameters.tag);
    return list;
}

QByteArray createSignatureBase(
    const std::vector<SignatureComponent> &components, const QByteArray &serializedParameters)
{
    QByteArray base;
    for (const auto &[name, value] : components)
        base += quoted(name) + ": " + value + '\n';
    return base + "\"@signature-params\": " + serializedParameters;
}

SignatureHeaders signMessage(
    const std::vector<SignatureComponent> &components, const SignatureParameters &parameters, const DeviceKey &key)
{
    const QByteArray list = serializeSignatureParameters(components, parameters);
    const QByteArray signature = key.sign(createSignatureBase(components, list));
    return {"sig1=" + list, "sig1=:" + signature.toBase64() + ':'};
}

QByteArray createContentDigest(const QByteArray &body)
{
    return "sha-256=:" + sha256(body).toBase64() + ':';
}

} // namespace Billfold
