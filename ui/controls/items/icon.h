// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQmlIntegration>

namespace Billfold {

/// One of the icons listed in resources/icons/lucide.txt (or `mark`, the program's own), drawn in one colour and sharp at
/// every scale. Decorative: assistive technology does not see it.
class Icon : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY nameChanged FINAL)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged FINAL)
    /// Edge length in device-independent pixels.
    Q_PROPERTY(qreal size READ size WRITE setSize NOTIFY sizeChanged FINAL)

public:
    explicit Icon(QQuickItem *parent = nullptr);

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] const QColor &color() const { return m_color; }
    [[nodiscard]] qreal size() const { return implicitWidth(); }
    void setName(const QString &name);
    void setColor(const QColor &color);
    void setSize(qreal size);

    /// Whether such an icon is compiled in.
    [[nodiscard]] static bool exists(const QString &name);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void nameChanged();
    void colorChanged();
    void sizeChanged();

private:
    QString m_name;
    QColor m_color = Qt::black;
};

} // namespace Billfold
