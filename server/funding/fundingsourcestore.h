// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/database/transaction.h"
#include "server/funding/fundingsource.h"

#include <optional>
#include <vector>

namespace BillfoldService {

/// Fails (soci::soci_error) when the account has the same number bound already.
void insertSource(Transaction &transaction, const FundingSource &source);
/// In the order in which they were bound, without those that were removed.
[[nodiscard]] std::vector<FundingSource> readSources(Transaction &transaction, const std::string &accountId);
/// Also one that was removed since, for what goes on over it.
[[nodiscard]] std::optional<FundingSource> findSource(
    Transaction &transaction, const std::string &accountId, const std::string &id);
[[nodiscard]] bool isBound(Transaction &transaction, const std::string &accountId, const std::string &fingerprint);
void makeDefault(Transaction &transaction, const std::string &accountId, const std::string &id);
void removeSource(Transaction &transaction, const std::string &accountId, const std::string &id);

/// What waits for the code of a bank.
struct CardBinding
{
    std::string id = {};
    std::string accountId = {};
    FundingSource source = {}; ///< without id, token and times
    std::string challenge = {}; ///< the bank's
    Timestamp validUntil = {};
};

void insertBinding(Transaction &transaction, const CardBinding &binding);
[[nodiscard]] std::optional<CardBinding> findBinding(
    Transaction &transaction, const std::string &accountId, const std::string &id);
/// False when it is not there any more.
[[nodiscard]] bool removeBinding(Transaction &transaction, const std::string &id);

} // namespace BillfoldService
