// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/credentialsource.h"

#include <functional>

namespace Billfold {

/// A device with a made-up session.
class TestCredentials final : public CredentialSource
{
public:
    using Refresh = std::function<QCoro::Task<Result<void>>()>;

    explicit TestCredentials(QByteArray token = "access-token-1")
        : m_token(std::move(token))
    {
    }

    void setToken(const QByteArray &token) { m_token = token; }
    void setRefresh(Refresh refresh) { m_refresh = std::move(refresh); }
    [[nodiscard]] int refreshes() const { return m_refreshes; }

    [[nodiscard]] const DeviceKey &deviceKey() const override { return m_key; }
    [[nodiscard]] SecretBytes accessToken() const override { return SecretBytes::copyOf(m_token); }
    [[nodiscard]] QCoro::Task<Result<void>> refresh() override
    {
        ++m_refreshes;
        return m_refresh();
    }

private:
    DeviceKey m_key = DeviceKey::create();
    QByteArray m_token;
    Refresh m_refresh;
    int m_refreshes = 0;
};

} // namespace Billfold
