// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/base/problem.h"

#include <string>

namespace BillfoldService {

/// The way to people's phones. Called after the commit, never inside of a transaction. Thread-safe.
class SmsGateway
{
public:
    virtual ~SmsGateway() = default;
    [[nodiscard]] virtual Result<void> send(const std::string &phone, const std::string &body) = 0;
};

} // namespace BillfoldService
