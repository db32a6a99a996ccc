// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/items/screens.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Billfold {

Screens::Screens(QObject *parent)
    : QObject(parent)
{
    QFile file(QStringLiteral(":/billfold/ui-contract.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("The screen contract is not compiled in");
        return;
    }
    const QJsonArray screens = QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("screens")).toArray();
    for (const QJsonValue &screen : screens)
        m_codes.insert(screen[QLatin1String("name")].toString(), screen[QLatin1String("code")].toString());
}

QString Screens::code(const QString &name) const
{
    return m_codes.value(name);
}

} // namespace Billfold
