// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Billfold {

/// A success (2xx). Everything else is an Error.
struct ApiResponse
{
    int status = 0;
    /// JSON bytes, complete and within the request's bound; empty for 204.
    QByteArray body = {};
    /// The service's id of the request, to read to support.
    QString requestId = {};
};

} // namespace Billfold
