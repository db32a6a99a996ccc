// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>

#include <memory>

class QAccessibleInterface;

/// A window of 800 × 600 that shows a piece of QML with Billfold.Controls imported, for tests of single controls.
class Scene
{
public:
    /// Fails the test by a null root() when `code` does not load; the reasons are printed.
    explicit Scene(const QByteArray &code);

    [[nodiscard]] QQuickItem *root() const { return m_root.get(); }
    [[nodiscard]] QQuickItem *find(const QString &objectName) const;
    [[nodiscard]] QQuickWindow *window() { return &m_window; }
    /// Presses the keys of `text`, which is Latin-1.
    void type(const QString &text);
    /// One of the QML singletons of Billfold.Controls.
    [[nodiscard]] QObject *singleton(const char *name);

private:
    QQmlEngine m_engine;
    QQuickWindow m_window;
    std::unique_ptr<QQuickItem> m_root;
};

/// What assistive technology is told of `item` and everything in it: names, descriptions, values and text.
[[nodiscard]] QStringList accessibleTexts(QObject *item);
[[nodiscard]] QAccessibleInterface *accessible(QObject *item);
