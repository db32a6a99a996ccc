// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/glyphreader.h"

#include <QFontMetricsF>
#include <QPainter>

#include <limits>

namespace Billfold {

namespace {

qint64 difference(const QImage &left, const QImage &right)
{
    qint64 sum = 0;
    for (int y = 0; y < left.height(); ++y) {
        for (int x = 0; x < left.width(); ++x)
            sum += qAbs(qGray(left.pixel(x, y)) - qGray(right.pixel(x, y)));
    }
    return sum;
}

} // namespace

QString readGlyphs(const QImage &row, int count, const QFont &font, const QColor &ink, const QString &alphabet)
{
    const QFontMetricsF metrics(font);
    // The cell of SecretGlyphs: a little wider than the widest letter, a third higher than a line.
    const QSizeF cell(metrics.horizontalAdvance(u'W') * 1.05, metrics.height() * 1.3);
    QString result;
    for (int i = 0; i < count; ++i) {
        const QRectF place(QPointF(i * cell.width(), 0), cell);
        const QRect pixels = place.toAlignedRect();
        const QImage seen = row.copy(pixels);
        qint64 least = std::numeric_limits<qint64>::max();
        QChar nearest;
        for (const QChar letter : alphabet) {
            QImage drawn(row.size(), QImage::Format_ARGB32_Premultiplied);
            drawn.fill(row.pixelColor(0, 0));
            QPainter painter(&drawn);
            painter.setFont(font);
            painter.setPen(ink);
            painter.drawText(place, Qt::AlignCenter, QString(letter));
            painter.end();
            const qint64 distance = difference(seen, drawn.copy(pixels));
            if (distance < least) {
                least = distance;
                nearest = letter;
            }
        }
        result.append(nearest);
    }
    return result;
}

} // namespace Billfold
