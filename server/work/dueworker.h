// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/base/log.h"
#include "server/database/database.h"
#include "server/work/backgroundloop.h"
#include "server/work/duework.h"

#include <map>

namespace BillfoldService {

/// Does due work. Any number of replicas may do so over one database: each piece is taken by one of them, and its effect
/// commits together with its removal. What fails is tried again later.
class DueWorker
{
public:
    using Handlers = std::map<std::string, WorkHandler>; ///< by kind; work of other kinds is left alone

    /// The database and the log outlive this object. Works on a thread of its own until it goes.
    DueWorker(Database &database, Log &log, Handlers handlers);

    /// Does what is due now, on the calling thread. How many pieces were done.
    int doDueWork();

private:
    enum class Outcome { Done, Failed, NothingDue };

    Outcome doNext(const std::string &kind, const WorkHandler &handler);
    Outcome putOff(const DueWork &work, const Problem &problem);

    Database &m_database;
    Log &m_log;
    Handlers m_handlers;
    BackgroundLoop m_loop; ///< last: it uses all of the above
};

} // namespace BillfoldService
