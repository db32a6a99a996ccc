// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/accounts/accountjson.h"

#include "server/base/money.h"
#include "server/wire/values.h"

namespace BillfoldService {

boost::json::object toJson(const Account &account)
{
    return {{"id", account.id}, {"name", account.name}, {"phone", account.phone},
        {"createdAt", toJson(account.createdAt)}, {"currency", serviceCurrency}};
}

} // namespace BillfoldService
