// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/serviceendpoint.h"

#include <QHostAddress>

namespace Billfold {

using namespace Qt::StringLiterals;

namespace {

bool isLoopbackHost(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

bool hasMoreThanHost(const QUrl &address)
{
    return !address.userInfo().isEmpty() || address.hasQuery() || address.hasFragment()
        || (!address.path().isEmpty() && address.path() != "/"_L1);
}

} // namespace

Result<ServiceEndpoint> ServiceEndpoint::create(const QUrl &address, std::vector<QByteArray> keyPins)
{
    const bool isPlain = address.scheme() == "http"_L1;
    if (!address.isValid() || address.host().isEmpty() || hasMoreThanHost(address)
        || (!isPlain && address.scheme() != "https"_L1))
        return failure(ErrorCode::ServiceUnreachable, u"not the address of a service"_s);
    if (isPlain && !isLoopbackHost(address.host()))
        return failure(ErrorCode::TlsFailed, u"plain HTTP to another machine"_s);
    QUrl bare = address;
    bare.setPath({});
    return ServiceEndpoint(bare, std::move(keyPins));
}

bool ServiceEndpoint::isLoopback() const
{
    return isLoopbackHost(m_address.host());
}

} // namespace Billfold
