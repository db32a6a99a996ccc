// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/base/problem.h"
#include "server/base/timestamp.h"

#include <cstdint>
#include <string>
#include <vector>

namespace BillfoldService {

/// What a person says of a card or bank account to bind it. On its way to the bank only: never stored, never logged.
struct AccountDetails
{
    std::string number = {}; ///< a card's digits, or an IBAN, without spaces
    std::string expires = {}; ///< "2029-08" on a card; empty for an account
    std::string holder = {}; ///< the account's legal name: people bind their own
    std::string phone = {}; ///< E.164, that the bank knows
};

/// What the bank says to that. It has sent a code to the phone.
struct BindingChallenge
{
    std::string reference = {};
    std::string type = {}; ///< of the contract: "debit-card", "credit-card", "bank-account"
    std::string bankName = {};
    std::string brand = {}; ///< "unionpay", "visa", …; empty for an account
};

/// Money between a source and the wallet, in the bank's hands.
struct BankOrder
{
    enum class Direction { Collect, PayOut };

    std::string id = {}; ///< the bank executes it at most once under this
    Direction direction = Direction::Collect;
    std::string token = {}; ///< the bank's name for the source
    std::int64_t amountMinor = 0; ///< at least 1
};

/// What the bank says of an order.
struct BankReply
{
    enum class State {
        Pending, ///< it does not know yet, or is at it
        WantsCode, ///< the person has to type what the bank has sent to `sentTo`
        Done,
        Refused, ///< it has not happened, or was undone; `reason` says why
    };

    State state = State::Pending;
    std::string reason = {}; ///< of the contract's FundingReason
    std::string reference = {}; ///< the bank's own name for it
    std::string sentTo = {}; ///< a masked phone
};

/// When a bank does nothing, announced beforehand.
struct MaintenanceWindow
{
    std::string bankName = {}; ///< empty: all of them
    Timestamp startsAt = {};
    Timestamp endsAt = {};
};

/// The way to people's banks. Called outside of transactions, from several threads. No answer is a problem: then it is
/// not known what the bank did, and it is asked again. Everything may be called twice.
class BankChannel
{
public:
    virtual ~BankChannel() = default;

    /// ProblemType::CardNotSupported, CardDetailsWrong (also where the holder or the phone is another) or CardExpired.
    [[nodiscard]] virtual Result<BindingChallenge> beginBinding(const AccountDetails &details) = 0;
    /// The token of the source. ProblemType::CodeWrong, CodeTriesUsed or CodeExpired.
    [[nodiscard]] virtual Result<std::string> confirmBinding(const std::string &reference, const std::string &code) = 0;

    /// Submits the order, or asks about it when the bank has it already.
    [[nodiscard]] virtual Result<BankReply> submit(const BankOrder &order) = 0;
    /// For an order that wants a code. ProblemType::CodeWrong or CodeTriesUsed.
    [[nodiscard]] virtual Result<BankReply> authenticate(const std::string &orderId, const std::string &code) = 0;

    /// Windows that are not over yet.
    [[nodiscard]] virtual Result<std::vector<MaintenanceWindow>> maintenance() = 0;
};

} // namespace BillfoldService
