// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/session/profile.h"
#include "core/session/sessionoptions.h"

#include <QCoroTask>

#include <memory>

namespace Billfold {

class ApiClient;
class Clock;
class Random;

/// A client that speaks with the service of the profile, or with the one of the options where they name one.
/// ServiceUnreachable or TlsFailed when the address is none that may be spoken to.
[[nodiscard]] Result<std::unique_ptr<ApiClient>> createClient(
    const SessionOptions &options, const Profile &profile, const Clock &clock, Random &random);

/// The keys of a service that was met before there were receipts. TlsFailed when somebody else answers; errors of transport.
[[nodiscard]] QCoro::Task<Result<QList<ReceiptKey>>> learnReceiptKeys(ApiClient *client, QString operatorId);

/// Asks the service who it is, which the profile pins from then on, and binds the client to it.
/// ClientTooOld; errors of transport.
[[nodiscard]] QCoro::Task<Result<Profile>> meetService(ApiClient *client);

} // namespace Billfold
