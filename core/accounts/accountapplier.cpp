// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/accountapplier.h"

#include "core/accounts/accountjson.h"
#include "core/accounts/accountstore.h"
#include "core/api/json.h"

namespace Billfold {

QString AccountApplier::kind() const
{
    return QStringLiteral("account");
}

Result<void> AccountApplier::apply(WritableDb &database, const Change &change) const
{
    const JsonReader reader(change.value);
    const Result<Account> account = reader.finish(readAccount(reader));
    if (!account)
        return failure(account.error());
    return storeAccount(database, *account);
}

} // namespace Billfold
