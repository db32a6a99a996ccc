// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/profile.h"

#include <memory>

namespace Billfold {

class ApiClient;
class DeviceCredentials;
class Vault;

/// All that a wallet is made from. Moved from the way in to the wallet.
struct WalletFoundation
{
    WalletFoundation();
    ~WalletFoundation();
    WalletFoundation(WalletFoundation &&) noexcept;
    WalletFoundation &operator=(WalletFoundation &&) noexcept;

    Profile profile;
    std::unique_ptr<Vault> vault;
    std::unique_ptr<ApiClient> api;
    std::shared_ptr<DeviceCredentials> credentials;
};

} // namespace Billfold
