// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/base/problem.h"
#include "server/work/outboxmessage.h"

namespace BillfoldService {

/// The way to people's phones. Called after the commit, never inside of a transaction, by one thread per process. The
/// same message may come again, under the same id, when the service could not note that it was sent.
class SmsGateway
{
public:
    virtual ~SmsGateway() = default;
    [[nodiscard]] virtual Result<void> send(const OutboxMessage &message) = 0;
};

} // namespace BillfoldService
