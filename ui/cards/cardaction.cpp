// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/cardaction.h"

#include <QCoroTask>

namespace Billfold {

void CardAction::makeDefault()
{
    if (!isReady())
        return;
    begin();
    QCoro::connect(wallet()->funding()->choose(m_sourceId), this, [this](const Result<FundingSource> &source) {
        end();
        if (!source)
            setProblem(source.error());
    });
}

void CardAction::remove()
{
    if (!isReady())
        return;
    begin();
    QCoro::connect(wallet()->funding()->remove(m_sourceId), this, [this](const Result<void> &done) {
        end();
        if (!done)
            return setProblem(done.error());
        Q_EMIT removed();
    });
}

} // namespace Billfold
