// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QQmlEngine>

namespace Billfold {

/// Phone numbers as people write them.
class PhoneText : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    /// "+86 138 0000 0001" for "+8613800000001"; what is no number in E.164 stays as it is.
    Q_INVOKABLE QString grouped(const QString &e164) const;
};

} // namespace Billfold
