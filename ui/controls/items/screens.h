// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QtQmlIntegration>
#include <QQmlEngine>

namespace Billfold {

/// The three-digit screen codes of resources/ui-contract.json, which support staff and people tell each other.
class Screens : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    explicit Screens(QObject *parent = nullptr);

    /// The code of a screen by its name in the contract ("transfer.amount" → "302"); empty for a name that is not there.
    Q_INVOKABLE [[nodiscard]] QString code(const QString &name) const;

private:
    QHash<QString, QString> m_codes;
};

} // namespace Billfold
