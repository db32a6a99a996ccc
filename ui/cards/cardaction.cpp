// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/cardaction.h"

#include <QCoroTask>

namespace Billfold {

void CardAction::makeDefault()
{
    if (m_busy || !m_wallet)
        return;
    begin();
    QCoro::connect(m_wallet->funding()->choose(m_sourceId), this,
        [this](const Result<FundingSource> &source) { end(source ? Problem() : Problem(source.error())); });
}

void CardAction::remove()
{
    if (m_busy || !m_wallet)
        return;
    begin();
    QCoro::connect(m_wallet->funding()->remove(m_sourceId), this, [this](const Result<void> &done) {
        end(done ? Problem() : Problem(done.error()));
        if (done)
            Q_EMIT removed();
    });
}

void CardAction::begin()
{
    m_busy = true;
    m_problem = {};
    Q_EMIT changed();
}

void CardAction::end(const Problem &problem)
{
    m_busy = false;
    m_problem = problem;
    Q_EMIT changed();
}

} // namespace Billfold
