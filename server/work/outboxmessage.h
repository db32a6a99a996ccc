// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/base/timestamp.h"

#include <string>

namespace BillfoldService {

/// A message to a phone, written in the transaction that causes it.
struct OutboxMessage
{
    std::string id = {}; ///< stays the same when it is sent again
    std::string phone = {};
    std::string body = {};
    Timestamp expiresAt = {}; ///< nobody wants it afterwards
};

} // namespace BillfoldService
