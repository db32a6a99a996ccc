// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/base/random.h"
#include "server/crypto/servicekeys.h"
#include "server/database/database.h"
#include "server/feed/feedstore.h"
#include "server/wire/exchange.h"

#include <boost/json.hpp>

#include <functional>
#include <map>

namespace BillfoldService {

/// Who may listen to nudges, and what was the latest change when the connection was opened.
struct NudgeRight
{
    std::string accountId = {};
    std::int64_t latest = 0;
};

/// Describe what changes refer to, as the account that reads its feed may see it.
using ReferenceReader
    = std::function<boost::json::object(Transaction &, const std::string &accountId, const std::string &reference)>;
using ReferenceReaders = std::map<ChangeKind, ReferenceReader>;

/// GET /v1/changes, POST /v1/nudge-tickets, and the opening of GET /v1/nudges.
class ChangeEndpoints
{
public:
    /// All outlive this object.
    ChangeEndpoints(Database &database, const ServiceKeys &keys, Random &random, ReferenceReaders readers);

    [[nodiscard]] Result<Response> changes(const Exchange &exchange);
    [[nodiscard]] Result<Response> createTicket(const Exchange &exchange);
    [[nodiscard]] Result<NudgeRight> takeTicket(const Request &request);

private:
    [[nodiscard]] boost::json::object describe(
        Transaction &transaction, const std::string &accountId, const Change &change) const;

    Database &m_database;
    const ServiceKeys &m_keys;
    Random &m_random;
    ReferenceReaders m_readers;
};

} // namespace BillfoldService
