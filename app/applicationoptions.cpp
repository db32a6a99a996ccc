// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/applicationoptions.h"

#include <QStandardPaths>

namespace Billfold {

QString defaultProfileDirectory()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/billfold");
}

} // namespace Billfold
