// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/controls/scene.h"

#include "ui/controls/items/typeface.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QtTest>

Scene::Scene(const QByteArray &code)
{
    QGuiApplication::setFont(Billfold::interfaceFont());
    m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    QQmlComponent component(&m_engine);
    component.setData("import QtQuick\nimport Billfold.Controls\nimport Billfold.Controls.Items\n" + code, QUrl());
    m_root.reset(qobject_cast<QQuickItem *>(component.create()));
    if (!m_root) {
        qWarning().noquote() << component.errorString();
        return;
    }
    m_window.resize(800, 600);
    m_root->setParentItem(m_window.contentItem());
    m_window.show();
    m_window.requestActivate();
    if (!QTest::qWaitForWindowActive(&m_window))
        qWarning("The window did not become active");
}

QQuickItem *Scene::find(const QString &objectName) const
{
    return m_root->findChild<QQuickItem *>(objectName);
}

QObject *Scene::singleton(const char *name)
{
    QQmlComponent component(&m_engine);
    component.setData("import QtQml\nimport Billfold.Controls\nQtObject { property QtObject singleton: " + QByteArray(name) + " }", QUrl());
    const std::unique_ptr<QObject> holder(component.create());
    return holder ? holder->property("singleton").value<QObject *>() : nullptr;
}

void Scene::type(const QString &text)
{
    for (const QChar c : text)
        QTest::keyClick(&m_window, c.toLatin1());
}

QAccessibleInterface *accessible(QObject *item)
{
    QAccessible::setActive(true);
    return QAccessible::queryAccessibleInterface(item);
}

QStringList accessibleTexts(QObject *item)
{
    QAccessibleInterface *interface = accessible(item);
    if (!interface)
        return {};
    QStringList texts;
    for (const QAccessible::Text kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
        texts << interface->text(kind);
    if (QAccessibleTextInterface *text = interface->textInterface())
        texts << text->text(0, text->characterCount());
    for (int i = 0; i < interface->childCount(); ++i)
        texts << accessibleTexts(interface->child(i)->object());
    return texts;
}
