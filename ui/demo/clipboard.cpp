// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demo/clipboard.h"

#include <QClipboard>
#include <QGuiApplication>

namespace Billfold {

void Clipboard::copy(const QString &text) const
{
    QGuiApplication::clipboard()->setText(text);
}

} // namespace Billfold
