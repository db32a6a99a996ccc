// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secretbytes.h"
#include "core/crypto/signing.h"

#include <QCoroTask>

namespace Billfold {

/// Who this device and its session are. Implemented by core/session; used on the interface thread.
class CredentialSource
{
public:
    virtual ~CredentialSource() = default;

    [[nodiscard]] virtual const DeviceKey &deviceKey() const = 0;
    /// A copy; empty outside a session.
    [[nodiscard]] virtual SecretBytes accessToken() const = 0;

    /// Trades the refresh token for a new access token (a request of RequestIdentity::Device through the same
    /// ApiClient) and keeps both. ApiClient calls it when the service no longer knows the token, never twice at once,
    /// and holds the source while it runs. SessionExpired when the person has to sign in again.
    [[nodiscard]] virtual QCoro::Task<Result<void>> refresh() = 0;
};

} // namespace Billfold
