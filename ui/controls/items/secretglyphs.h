// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretbuffer.h"

#include <QColor>
#include <QFont>
#include <QPointer>
#include <QQuickPaintedItem>
#include <QtQmlIntegration>
#include <QQmlEngine>

namespace Billfold {

/// Shows a secret that a person is meant to read (a recovery code, a code from a message), drawn glyph by glyph straight
/// from locked memory, so that the whole never becomes a string. Each character takes a cell of equal width; cells
/// stand in groups, and groups in rows of what fits into the width.
class SecretGlyphs : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Billfold::SecretBuffer *buffer READ buffer WRITE setBuffer NOTIFY bufferChanged FINAL)
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY styleChanged FINAL)
    Q_PROPERTY(QFont font MEMBER m_font NOTIFY styleChanged FINAL)
    /// The first character shown and how many; a count of -1 shows all that follow.
    Q_PROPERTY(int first MEMBER m_first NOTIFY styleChanged FINAL)
    Q_PROPERTY(int count MEMBER m_count NOTIFY styleChanged FINAL)
    /// Characters in a group; 0 for no groups.
    Q_PROPERTY(int groupSize MEMBER m_groupSize NOTIFY styleChanged FINAL)

public:
    explicit SecretGlyphs(QQuickItem *parent = nullptr);

    [[nodiscard]] SecretBuffer *buffer() const { return m_buffer; }
    void setBuffer(SecretBuffer *buffer);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void bufferChanged();
    void styleChanged();

protected:
    void geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry) override;

private:
    [[nodiscard]] int shownCount() const;
    [[nodiscard]] int groupsInRow() const;
    [[nodiscard]] QSizeF cell() const;
    void relayout();

    QPointer<SecretBuffer> m_buffer;
    QColor m_color = Qt::black;
    QFont m_font;
    int m_first = 0;
    int m_count = -1;
    int m_groupSize = 0;
};

} // namespace Billfold
