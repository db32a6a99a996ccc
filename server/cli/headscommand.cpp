// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/cli/headscommand.h"

#include "server/cli/opendatabase.h"
#include "server/crypto/systemrandom.h"
#include "server/ledger/receiptstore.h"

#include <iostream>

namespace BillfoldService {

Result<int> runHeads(const std::vector<std::string> &line)
{
    const auto arguments = Arguments::parse(line, {"--database", "--keys"}, {});
    if (!arguments)
        return failure(arguments.error());
    SystemRandom random;
    const auto keys = openKeys(*arguments, DatabaseKind::Production, random);
    if (!keys)
        return failure(keys.error());
    const auto database = openDatabase(*arguments, 1);
    if (!database)
        return failure(database.error());
    const auto statements = (*database)->read([&](Transaction &transaction) -> Result<std::vector<std::string>> {
        const auto identity = readIdentity(transaction);
        if (!identity || identity->keyFingerprint != keys->fingerprint())
            return failure(ProblemType::Forbidden, "the database was made with other keys");
        const ReceiptSigner signer(*keys, identity->operatorId);
        std::vector<std::string> heads;
        for (const CustomerHead &customer : readHeads(transaction))
            heads.push_back(signer.signHead(customer.accountId, customer.head, transaction.now()));
        return heads;
    });
    if (!statements)
        return failure(statements.error());
    for (const std::string &statement : *statements)
        std::cout << statement << '\n';
    return 0;
}

} // namespace BillfoldService
