// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/payments/approvalstore.h"

#include "server/base/planted.h"

namespace BillfoldService {

void insertApproval(Transaction &transaction, const Approval &approval)
{
    const long long expires = toMilliseconds(approval.expiresAt);
    transaction.sql() << "INSERT INTO approvals (id, account_id, device_id, intent_hash, expires_at) "
                         "VALUES (:id, :account, :device, :hash, :expires)",
        soci::use(approval.id), soci::use(approval.accountId), soci::use(approval.deviceId),
        soci::use(approval.intentHash), soci::use(expires);
}

bool consumeApproval(Transaction &transaction, const Approval &wanted)
{
    long long expires = 0;
    soci::session &sql = transaction.sql();
    sql << "DELETE FROM approvals WHERE id = :id AND account_id = :account AND device_id = :device "
           "AND intent_hash = :hash RETURNING expires_at",
        soci::use(wanted.id), soci::use(wanted.accountId), soci::use(wanted.deviceId), soci::use(wanted.intentHash),
        soci::into(expires);
    const bool fits = sql.got_data() && fromMilliseconds(expires) > transaction.now();
    if (fits && isPlanted("approval-not-consumed"))
        insertApproval(
            transaction, {wanted.id, wanted.accountId, wanted.deviceId, wanted.intentHash, fromMilliseconds(expires)});
    return fits;
}

} // namespace BillfoldService
