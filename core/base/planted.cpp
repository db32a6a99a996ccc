// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/planted.h"

#include <QByteArray>

namespace Billfold {

bool isPlanted(std::string_view name)
{
    static const QByteArray planted = qgetenv("BILLFOLD_PLANTED");
    return name == std::string_view(planted);
}

} // namespace Billfold
