// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QUrl>

#include <vector>

namespace Billfold {

/// Where a service answers and how it proves who it is.
class ServiceEndpoint
{
public:
    /// `address` is https://HOST[:PORT], or http:// where HOST is a loopback address; nothing follows the port.
    /// `keyPins` are SHA-256 hashes of SubjectPublicKeyInfo (RFC 7469, section 2.4), any one of which the
    /// certificate chain has to contain; none: the machine's certificate authorities alone decide. Only RSA and EC
    /// keys can be pinned, since Qt does not give out the bytes of others.
    /// TlsFailed for plain HTTP to another machine, ServiceUnreachable for what is no such address.
    [[nodiscard]] static Result<ServiceEndpoint> create(const QUrl &address, std::vector<QByteArray> keyPins = {});

    [[nodiscard]] const QUrl &address() const { return m_address; }
    [[nodiscard]] const std::vector<QByteArray> &keyPins() const { return m_keyPins; }
    [[nodiscard]] bool isLoopback() const;

private:
    ServiceEndpoint(QUrl address, std::vector<QByteArray> keyPins)
        : m_address(std::move(address))
        , m_keyPins(std::move(keyPins))
    {
    }

    QUrl m_address;
    std::vector<QByteArray> m_keyPins;
};

} // namespace Billfold
