// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secretbytes.h"
#include "core/session/sessionoptions.h"
#include "core/session/walletfoundation.h"

#include <QCoroTask>

namespace Billfold {

class Clock;
class Random;

/// What opening works with. Clock and randomness outlive it.
struct OpeningContext
{
    SessionOptions options;
    const Clock *clock;
    Random *random;
};

/// Opens the vault of the profile directory and reads who this device is: all that a wallet needs, without the service
/// unless a registration has to be finished first. Fails like Session::unlock.
[[nodiscard]] QCoro::Task<Result<WalletFoundation>> openWithPassword(OpeningContext context, SecretBytes password);
/// `code` as typed. Fails like Session::unlockWithRecoveryCode.
[[nodiscard]] QCoro::Task<Result<WalletFoundation>> openWithRecoveryCode(OpeningContext context, SecretBytes code);

/// Sends a registration whose bytes are in the vault already, and keeps what it brings. Errors of transport, RequestRefused:
/// it can be sent again. TicketInvalid, PhoneInUse, NameInvalid, NameTooLong: it never can, and the vault is worth nothing.
[[nodiscard]] QCoro::Task<Result<void>> finishRegistration(
    ApiClient *client, std::shared_ptr<DeviceCredentials> credentials, QByteArray registration);
[[nodiscard]] bool isRegistrationRefused(ErrorCode code);

/// Closes the vault and removes it and the profile from the directory, when nothing in it is worth keeping.
[[nodiscard]] QCoro::Task<void> eraseVault(std::unique_ptr<Vault> vault, QString directory);

} // namespace Billfold
