// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/codes/qrcode.h"

#include <QPainter>
#include <QQuickWindow>

#include <algorithm>

namespace Billfold {

QrCode::QrCode(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setFillColor(Qt::white);
}

void QrCode::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_symbol = QrSymbol(text);
    update();
    Q_EMIT textChanged();
}

void QrCode::paint(QPainter *painter)
{
    if (m_symbol.isNull())
        return;
    // Modules of different widths are what readers stumble over.
    const qreal ratio = painter->device()->devicePixelRatio();
    const int available = int(std::min(width(), height()) * ratio);
    const int pixels = std::max(1, available / (m_symbol.size() + 2 * QrSymbol::QuietZone));
    const QImage image = m_symbol.toImage(pixels);
    const qreal edge = image.width() / ratio;
    painter->drawImage(QRectF((width() - edge) / 2, (height() - edge) / 2, edge, edge), image);
}

} // namespace Billfold
