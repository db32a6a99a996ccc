// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/database/transaction.h"

#include <optional>
#include <string>

namespace BillfoldService {

struct Device
{
    std::string id = {};
    std::string accountId = {};
    std::string publicKey = {}; ///< base64url of the Ed25519 key
    std::string name = {};
    std::string platform = {};
};

/// What an access token stands for.
struct Access
{
    std::string accountId = {};
    std::string deviceId = {};
    std::string publicKey = {};
    Timestamp expiresAt = {};
};

/// What a refresh token stands for.
struct RefreshRight
{
    Device device = {};
    std::string parentMac = {};
    Timestamp expiresAt = {};
};

void insertDevice(Transaction &transaction, const Device &device);
[[nodiscard]] std::optional<Device> findDevice(
    Transaction &transaction, const std::string &accountId, const std::string &publicKey);

void insertAccessToken(
    Transaction &transaction, const std::string &tokenMac, const std::string &deviceId, Timestamp expiresAt);
[[nodiscard]] std::optional<Access> findAccess(Transaction &transaction, const std::string &tokenMac);

/// `parentMac` is the token that this one was got with; empty at sign-in.
void insertRefreshToken(Transaction &transaction, const std::string &tokenMac, const std::string &deviceId,
    const std::string &parentMac, Timestamp expiresAt);
[[nodiscard]] std::optional<RefreshRight> findRefresh(Transaction &transaction, const std::string &tokenMac);
/// The first use of a token ends the one that it came from, and its siblings that were never used.
void endOlderRefreshTokens(
    Transaction &transaction, const std::string &tokenMac, const std::string &deviceId, const std::string &parentMac);

/// Signs the device out.
void endTokensOfDevice(Transaction &transaction, const std::string &deviceId);

} // namespace BillfoldService
