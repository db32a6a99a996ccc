// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/base/random.h"
#include "server/database/database.h"
#include "server/funding/bankchannel.h"

namespace BillfoldService {

/// A bank that does what the sandbox was told (`billfold-server sandbox channel`), and keeps its own books of it, so that
/// what the wallet believes can be compared with what the bank did. Its codes come as messages to the phone.
class SandboxBank final : public BankChannel
{
public:
    /// Both outlive this object.
    SandboxBank(Database &database, Random &random);

    [[nodiscard]] Result<BindingChallenge> beginBinding(const AccountDetails &details) override;
    [[nodiscard]] Result<std::string> confirmBinding(const std::string &reference, const std::string &code) override;
    [[nodiscard]] Result<BankReply> submit(const BankOrder &order) override;
    [[nodiscard]] Result<BankReply> authenticate(const std::string &orderId, const std::string &code) override;
    [[nodiscard]] Result<std::vector<MaintenanceWindow>> maintenance() override;

private:
    Database &m_database;
    Random &m_random;
};

/// Everything that `sandbox channel --answer` takes besides "succeed", "ask-code", "pending" and "silent": the reasons of
/// the contract's FundingReason.
[[nodiscard]] bool isBankReason(std::string_view word);

} // namespace BillfoldService
