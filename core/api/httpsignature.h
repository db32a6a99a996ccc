// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <utility>
#include <vector>

namespace Billfold {

class DeviceKey;

/// A covered component of a message signature (RFC 9421, section 2): its lower-case name and canonical value.
using SignatureComponent = std::pair<QByteArray, QByteArray>;

/// Parameters of a signature (RFC 9421, section 2.3), serialised in the order of the members; empty ones are left out.
struct SignatureParameters
{
    QDateTime created = {};
    QByteArray nonce = {};
    QByteArray keyId = {};
    QByteArray algorithm = {};
    QByteArray tag = {};
};

/// What a message carries: the values of the headers Signature-Input and Signature, label "sig1".
struct SignatureHeaders
{
    QByteArray signatureInput;
    QByteArray signature;
};

/// The inner list and its parameters: `("@method" "@path");created=1;keyid="k"`.
[[nodiscard]] QByteArray serializeSignatureParameters(
    const std::vector<SignatureComponent> &components, const SignatureParameters &parameters);
/// What is signed (RFC 9421, section 2.5). `serializedParameters` is what serializeSignatureParameters() gave.
[[nodiscard]] QByteArray createSignatureBase(
    const std::vector<SignatureComponent> &components, const QByteArray &serializedParameters);
[[nodiscard]] SignatureHeaders signMessage(
    const std::vector<SignatureComponent> &components, const SignatureParameters &parameters, const DeviceKey &key);

/// `sha-256=:…:` (RFC 9530).
[[nodiscard]] QByteArray createContentDigest(const QByteArray &body);

} // namespace Billfold
