// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/form.h"

namespace Billfold {

void Form::begin()
{
    setProblem({});
    if (m_busy)
        return;
    m_busy = true;
    Q_EMIT busyChanged();
}

void Form::end()
{
    if (!m_busy)
        return;
    m_busy = false;
    Q_EMIT busyChanged();
}

void Form::setProblem(const Problem &problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    Q_EMIT problemChanged();
}

} // namespace Billfold
