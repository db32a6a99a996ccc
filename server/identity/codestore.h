// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/database/transaction.h"

#include <optional>
#include <string>

namespace BillfoldService {

struct SentCode
{
    std::string codeMac = {};
    Timestamp sentAt = {};
    Timestamp expiresAt = {};
    int triesLeft = 0;
};

/// Locks the code until the end of the transaction.
[[nodiscard]] std::optional<SentCode> lockCode(
    Transaction &transaction, const std::string &phone, const std::string &purpose);
/// Replaces the code that was sent before.
void putCode(
    Transaction &transaction, const std::string &phone, const std::string &purpose, const SentCode &code);
void spendCodeTry(Transaction &transaction, const std::string &phone, const std::string &purpose);
/// Uses the code up. False when it is not there any more.
[[nodiscard]] bool removeCode(
    Transaction &transaction, const std::string &phone, const std::string &purpose, const std::string &codeMac);

/// The sends to a phone since a time: how many, and the first.
struct RecentSends
{
    int count = 0;
    Timestamp first = {};
};

[[nodiscard]] RecentSends readSendsSince(Transaction &transaction, const std::string &phone, Timestamp since);
void recordSend(Transaction &transaction, const std::string &phone);

} // namespace BillfoldService
