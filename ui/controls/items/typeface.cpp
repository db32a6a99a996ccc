// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/items/typeface.h"

#include <QStringList>

namespace Billfold {

QFont interfaceFont()
{
#if defined(Q_OS_WIN)
    const QStringList families{QStringLiteral("Segoe UI"), QStringLiteral("Microsoft YaHei UI")};
#elif defined(Q_OS_MACOS)
    const QStringList families{QStringLiteral("Helvetica Neue"), QStringLiteral("PingFang SC")};
#else
    const QStringList families{QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans CJK SC")};
#endif
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(14);
    return font;
}

} // namespace Billfold
