// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QVariantMap>
#include <QQmlEngine>

namespace Billfold {

/// Where a person is and has been: a history of named pages with their arguments. Knows nothing of what the pages are.
class Navigation : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    /// Empty before the first open().
    Q_PROPERTY(QString current READ current NOTIFY changed FINAL)
    Q_PROPERTY(QVariantMap arguments READ arguments NOTIFY changed FINAL)
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY changed FINAL)

public:
    /// Older places are forgotten.
    static constexpr int Remembered = 50;

    using QObject::QObject;

    [[nodiscard]] QString current() const;
    [[nodiscard]] QVariantMap arguments() const;
    [[nodiscard]] bool canGoBack() const { return m_history.size() > 1; }

    /// Goes to a page; nothing when it is the current one with the same arguments.
    Q_INVOKABLE void open(const QString &page, const QVariantMap &arguments = {});
    /// As open, and forgets everything before.
    Q_INVOKABLE void restart(const QString &page);
    /// To the page before; nothing at the first.
    Q_INVOKABLE void back();

Q_SIGNALS:
    void changed();

private:
    struct Place
    {
        QString page;
        QVariantMap arguments;
        bool operator==(const Place &) const = default;
    };
    QList<Place> m_history;
};

} // namespace Billfold
