// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/payments/spendingstore.h"

namespace BillfoldService {

std::int64_t withdrawnSince(Transaction &transaction, const std::string &accountId, Timestamp since)
{
    const long long start = toMilliseconds(since);
    long long sum = 0;
    transaction.sql() << "SELECT CAST(coalesce(sum(amount_minor + fee_minor), 0) AS BIGINT) FROM funding_operations "
                         "WHERE account_id = :account AND kind = 'withdrawal' AND created_at >= :since "
                         "AND state <> 'reversed'",
        soci::use(accountId), soci::use(start), soci::into(sum);
    return sum;
}

} // namespace BillfoldService
