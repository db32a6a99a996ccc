// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/database/transaction.h"
#include "server/funding/bankchannel.h"

#include <optional>

namespace BillfoldService {

/// What the sandbox's bank was told to say to orders over a card.
struct BankInstruction
{
    std::string card = "*"; ///< the last four digits, or "*" for all that have none of their own
    std::string answer = "succeed"; ///< "succeed", "ask-code", "pending", "silent", or a reason to refuse
    std::string later = "succeed"; ///< what a pending or silent one turns into
    std::chrono::milliseconds after = std::chrono::seconds(10); ///< and when
};

void writeInstruction(Transaction &transaction, const BankInstruction &instruction);
/// For this card, or for all, or to succeed.
[[nodiscard]] BankInstruction readInstruction(Transaction &transaction, const std::string &lastFour);
void writeWindow(Transaction &transaction, const MaintenanceWindow &window);
/// Those that are not over.
[[nodiscard]] std::vector<MaintenanceWindow> readWindows(Transaction &transaction);
/// Forgets instructions and windows.
void resetBank(Transaction &transaction);

/// A card as the sandbox's bank knows it.
struct BankCard
{
    BindingChallenge challenge = {};
    std::string token = {};
    std::string lastFour = {};
    std::string phone = {};
    std::string code = {};
    int triesLeft = 3;
};

void insertCard(Transaction &transaction, const BankCard &card);
[[nodiscard]] std::optional<BankCard> findCardByChallenge(Transaction &transaction, const std::string &challenge);
[[nodiscard]] std::optional<BankCard> findCardByToken(Transaction &transaction, const std::string &token);
void spendCardTry(Transaction &transaction, const std::string &challenge);

/// A line of the sandbox bank's own books.
struct BankEntry
{
    BankOrder order = {};
    std::string state = "pending"; ///< "pending", "silent", "wants-code", "done", "refused"
    std::string reason = {};
    std::string reference = {};
    std::string code = {};
    int triesLeft = 3;
    std::string later = {};
    Timestamp laterAt = {};
};

void insertEntry(Transaction &transaction, const BankEntry &entry);
[[nodiscard]] std::optional<BankEntry> lockEntry(Transaction &transaction, const std::string &orderId);
void updateEntry(Transaction &transaction, const BankEntry &entry);

} // namespace BillfoldService
