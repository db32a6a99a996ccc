// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace Billfold {

/// What of an answer that is not a success tells what went wrong.
struct Refusal
{
    int status = 0;
    QByteArray contentType = {};
    QByteArray body = {};
    /// The header's text; empty when there is none.
    QByteArray retryAfter = {};
    QByteArray requestId = {};
};

/// Problem details (RFC 9457) as an Error. Types that are not known here, and answers that are no problem details at
/// all, count by their status. Error::detail is the problem's type and the pointer to what was wrong; never its title.
[[nodiscard]] Error readProblem(const Refusal &refusal);

} // namespace Billfold
