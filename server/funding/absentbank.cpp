// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/funding/absentbank.h"

namespace BillfoldService {

Result<BindingChallenge> AbsentBank::beginBinding(const AccountDetails &)
{
    return failure(ProblemType::CardNotSupported);
}

Result<std::string> AbsentBank::confirmBinding(const std::string &, const std::string &)
{
    return failure(ProblemType::CodeExpired);
}

Result<BankReply> AbsentBank::submit(const BankOrder &)
{
    return failure(ProblemType::Unavailable, "there is no bank channel");
}

Result<BankReply> AbsentBank::authenticate(const std::string &, const std::string &)
{
    return failure(ProblemType::Unavailable, "there is no bank channel");
}

Result<std::vector<MaintenanceWindow>> AbsentBank::maintenance()
{
    return std::vector<MaintenanceWindow>();
}

} // namespace BillfoldService
