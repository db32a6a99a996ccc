// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/funding/bankchannel.h"

namespace BillfoldService {

/// For a service without a channel: no card can be bound, so that no money can be asked for either.
class AbsentBank final : public BankChannel
{
public:
    [[nodiscard]] Result<BindingChallenge> beginBinding(const AccountDetails &details) override;
    [[nodiscard]] Result<std::string> confirmBinding(const std::string &reference, const std::string &code) override;
    [[nodiscard]] Result<BankReply> submit(const BankOrder &order) override;
    [[nodiscard]] Result<BankReply> authenticate(const std::string &orderId, const std::string &code) override;
    [[nodiscard]] Result<std::vector<MaintenanceWindow>> maintenance() override;
};

} // namespace BillfoldService
