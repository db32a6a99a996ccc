// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/cli/checkcommand.h"
#include "server/cli/headscommand.h"
#include "server/cli/keyscommand.h"
#include "server/cli/sandboxcommand.h"
#include "server/cli/seedcommand.h"
#include "server/cli/servecommand.h"
#include "server/cli/usage.h"
#include "server/cli/verifycommand.h"

#include <sodium.h>

#include <iostream>
#include <sys/stat.h>
#include <vector>

namespace {

using namespace BillfoldService;

constexpr int usageExit = 2;

Result<int> dispatch(std::vector<std::string> line)
{
    const std::string first = line.empty() ? std::string("--help") : line.front();
    if (first == "--help" || first == "help") {
        std::cout << usageText();
        return 0;
    }
    if (first.starts_with("--"))
        return runServe(line);
    line.erase(line.begin());
    if (first == "check")
        return runCheck(line);
    if (first == "heads")
        return runHeads(line);
    if (first == "make-keys")
        return runMakeKeys(line);
    if (first == "seed")
        return runSeed(line);
    if (first == "sandbox")
        return runSandbox(line);
    if (first == "verify")
        return runVerify(line);
    return usageError("unknown command " + first);
}

} // namespace

int main(int count, char **values)
{
    ::umask(077); // databases and keys are nobody else's
    if (sodium_init() < 0) {
        std::cerr << "billfold-server: libsodium cannot start\n";
        return 1;
    }
    const auto result = dispatch(std::vector<std::string>(values + 1, values + count));
    if (result)
        return *result;
    std::cerr << "billfold-server: " << result.error().detail << '\n';
    return result.error().type == ProblemType::Malformed ? usageExit : 1;
}
