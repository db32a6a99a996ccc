// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/items/secretglyphs.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace Billfold {

namespace {

/// The scalar value that starts at `offset` in UTF-8 that SecretBuffer wrote; moves `offset` behind it.
char32_t decodeNext(const SecretBytes &bytes, size_t &offset)
{
    const unsigned char lead = bytes.data()[offset++];
    const int following = lead < 0x80 ? 0 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
    char32_t value = following == 0 ? lead : lead & (0x3F >> following);
    for (int i = 0; i < following && offset < bytes.size(); ++i)
        value = (value << 6) | (bytes.data()[offset++] & 0x3F);
    return value;
}

} // namespace

SecretGlyphs::SecretGlyphs(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    connect(this, &SecretGlyphs::styleChanged, this, &SecretGlyphs::relayout);
}

void SecretGlyphs::setBuffer(SecretBuffer *buffer)
{
    if (buffer == m_buffer)
        return;
    if (m_buffer)
        m_buffer->disconnect(this);
    m_buffer = buffer;
    if (m_buffer)
        connect(m_buffer, &SecretBuffer::lengthChanged, this, &SecretGlyphs::relayout);
    Q_EMIT bufferChanged();
    relayout();
}

int SecretGlyphs::shownCount() const
{
    const int available = m_buffer ? std::max(0, m_buffer->length() - m_first) : 0;
    return m_count < 0 ? available : std::min(m_count, available);
}

QSizeF SecretGlyphs::cell() const
{
    const QFontMetricsF metrics(m_font);
    return {metrics.horizontalAdvance(u'W') * 1.05, metrics.height() * 1.3};
}

int SecretGlyphs::groupsInRow() const
{
    if (m_groupSize <= 0)
        return 1;
    const qreal groupWidth = cell().width() * (m_groupSize + 1);
    return std::max(1, static_cast<int>((width() + cell().width()) / groupWidth));
}

void SecretGlyphs::relayout()
{
    const int shown = shownCount();
    const int groupSize = m_groupSize > 0 ? m_groupSize : std::max(1, shown);
    const int groups = (shown + groupSize - 1) / groupSize;
    const int rows = (groups + groupsInRow() - 1) / groupsInRow();
    setImplicitSize(groups * (groupSize + 1) * cell().width() - cell().width(), std::max(1, rows) * cell().height());
    update();
}

void SecretGlyphs::geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry)
{
    QQuickPaintedItem::geometryChange(newGeometry, oldGeometry);
    if (newGeometry.width() != oldGeometry.width())
        relayout();
}

void SecretGlyphs::paint(QPainter *painter)
{
    if (!m_buffer)
        return;
    const int shown = shownCount();
    const int groupSize = m_groupSize > 0 ? m_groupSize : std::max(1, shown);
    const int columns = groupsInRow();
    const QSizeF box = cell();
    // A single cell is centred in its item; rows start at the leading edge.
    const qreal offset = shown == 1 ? (width() - box.width()) / 2 : 0;

    painter->setFont(m_font);
    painter->setPen(m_color);
    const SecretBytes text = m_buffer->copy();
    size_t position = 0;
    for (int i = 0; i < m_first + shown && position < text.size(); ++i) {
        const char32_t scalar = decodeNext(text, position);
        if (i < m_first)
            continue;
        const int group = (i - m_first) / groupSize;
        const int column = (group % columns) * (groupSize + 1) + (i - m_first) % groupSize;
        const QRectF place(QPointF(offset + column * box.width(), group / columns * box.height()), box);
        painter->drawText(place, Qt::AlignCenter, QString::fromUcs4(&scalar, 1));
    }
}

} // namespace Billfold
