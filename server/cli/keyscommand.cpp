// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/cli/keyscommand.h"

#include "server/crypto/keyfile.h"
#include "server/crypto/systemrandom.h"

#include <filesystem>

namespace BillfoldService {

Result<int> runMakeKeys(const std::vector<std::string> &line)
{
    if (line.size() != 1 || line.front().starts_with("--"))
        return usageError("make-keys needs a FILE");
    if (std::filesystem::exists(line.front()))
        return failure(ProblemType::Conflict, "the file exists; keys are never replaced");
    SystemRandom random;
    const auto keys = loadKeys(line.front(), MissingKeys::Create, random);
    if (!keys)
        return failure(keys.error());
    return 0;
}

} // namespace BillfoldService
