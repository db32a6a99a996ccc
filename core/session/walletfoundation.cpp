// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/walletfoundation.h"

#include "core/api/apiclient.h"
#include "core/session/devicecredentials.h"
#include "core/vault/vault.h"

namespace Billfold {

WalletFoundation::WalletFoundation() = default;
WalletFoundation::~WalletFoundation() = default;
WalletFoundation::WalletFoundation(WalletFoundation &&) noexcept = default;
WalletFoundation &WalletFoundation::operator=(WalletFoundation &&) noexcept = default;

} // namespace Billfold
