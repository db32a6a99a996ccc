// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/items/icon.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace Billfold {

namespace {

QString pathOf(const QString &name)
{
    return QStringLiteral(":/billfold/icons/%1.svg").arg(name);
}

// Lucide draws with 2 px lines, which look heavy beside 14 px text.
constexpr auto DrawnLine = "stroke-width=\"2\"";
constexpr auto WantedLine = "stroke-width=\"1.75\"";

} // namespace

Icon::Icon(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setImplicitSize(20, 20);
}

void Icon::setName(const QString &name)
{
    if (name == m_name)
        return;
    m_name = name;
    Q_EMIT nameChanged();
    update();
}

void Icon::setColor(const QColor &color)
{
    if (color == m_color)
        return;
    m_color = color;
    Q_EMIT colorChanged();
    update();
}

void Icon::setSize(qreal size)
{
    if (qFuzzyCompare(size, implicitWidth()))
        return;
    setImplicitSize(size, size);
    Q_EMIT sizeChanged();
    update();
}

bool Icon::exists(const QString &name)
{
    return QFile::exists(pathOf(name));
}

void Icon::paint(QPainter *painter)
{
    if (m_name.isEmpty())
        return;
    QFile file(pathOf(m_name));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("There is no icon named %s", qPrintable(m_name));
        return;
    }
    QByteArray drawing = file.readAll();
    drawing.replace("currentColor", m_color.name().toLatin1());
    drawing.replace(DrawnLine, WantedLine);
    QSvgRenderer renderer(drawing);
    painter->setOpacity(m_color.alphaF());
    renderer.render(painter, QRectF(0, 0, width(), height()));
}

} // namespace Billfold
