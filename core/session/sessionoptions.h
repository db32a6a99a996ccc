// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace Billfold {

/// What a session is told when the program starts.
struct SessionOptions
{
    QString profileDirectory;
    /// Where the service answers. May be empty once there is a profile, which remembers it; otherwise it wins over the
    /// profile's address, and the operator is still checked against the profile.
    QUrl service;
    QString language; ///< BCP 47: of the messages that the service sends by itself
    QString deviceName; ///< as the person's other devices will list this one
    QString platform; ///< "linux", "macos", "windows"
};

} // namespace Billfold
