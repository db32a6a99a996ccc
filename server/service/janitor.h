// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/base/log.h"
#include "server/database/database.h"
#include "server/work/backgroundloop.h"

namespace BillfoldService {

/// Clears expired rows away, every few minutes, on a thread of its own.
class Janitor
{
public:
    Janitor(Database &database, Log &log);

private:
    void clear();

    Database &m_database;
    Log &m_log;
    BackgroundLoop m_loop; ///< last: it uses all of the above
};

} // namespace BillfoldService
