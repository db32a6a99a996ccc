// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/codes/qrsymbol.h"

#include <QPainter>
#include <qrencode.h>

#include <memory>

namespace Billfold {

QrSymbol::QrSymbol(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    if (bytes.isEmpty())
        return;
    constexpr int smallestVersion = 0; // as small as it can be
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(int(bytes.size()), reinterpret_cast<const unsigned char *>(bytes.constData()),
            smallestVersion, QR_ECLEVEL_M),
        &QRcode_free);
    if (!code)
        return;
    m_size = code->width;
    m_dark.resize(qsizetype(m_size) * m_size);
    for (qsizetype i = 0; i < m_dark.size(); ++i)
        m_dark.setBit(i, (code->data[i] & 1) != 0); // the lowest bit is the colour
}

QImage QrSymbol::toImage(int pixelsPerModule) const
{
    const int edge = (m_size + 2 * QuietZone) * pixelsPerModule;
    QImage image(edge, edge, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    for (int y = 0; y < m_size; ++y) {
        for (int x = 0; x < m_size; ++x) {
            if (isDark(x, y))
                painter.fillRect((x + QuietZone) * pixelsPerModule, (y + QuietZone) * pixelsPerModule, pixelsPerModule,
                    pixelsPerModule, Qt::black);
        }
    }
    return image;
}

} // namespace Billfold
