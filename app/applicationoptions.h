// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace Billfold {

/// What one run of the program is told from outside. Empty texts leave the matter to the settings of the profile.
struct ApplicationOptions
{
    QString profileDirectory; ///< never empty
    QUrl service; ///< empty: the profile's
    QString language; ///< "zh_CN" or "en"
    QString theme; ///< "light" or "dark"
    QString renderer; ///< "software" or "hardware"
    bool reducedMotion = false;
    bool demo = false; ///< show the phone of the sandbox; without `service`, also run a sandbox service of our own
};

/// Where a profile lives unless another place is named.
[[nodiscard]] QString defaultProfileDirectory();

} // namespace Billfold
