// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/wire/values.h"

namespace BillfoldService {

boost::json::object toJson(const Money &money)
{
    return {{"currency", money.currency}, {"minor", money.minor}};
}

boost::json::object moneyJson(std::int64_t minor)
{
    return toJson(inServiceCurrency(minor));
}

boost::json::string toJson(Timestamp time)
{
    return boost::json::string(toRfc3339(time));
}

} // namespace BillfoldService
