// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/syncproblem.h"

namespace Billfold {

void SyncProblem::setSync(SyncService *sync)
{
    if (sync == m_sync)
        return;
    m_sync = sync;
    if (sync)
        connect(sync, &SyncService::stateChanged, this, &SyncProblem::update);
    Q_EMIT syncChanged();
    update();
}

void SyncProblem::update()
{
    m_problem = m_sync ? Problem(m_sync->lastError()) : Problem();
    Q_EMIT problemChanged();
}

} // namespace Billfold
