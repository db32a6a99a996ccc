// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBitArray>
#include <QImage>
#include <QString>

namespace Billfold {

/// A QR code (ISO/IEC 18004) of a text in UTF-8, with error correction level M (15 %).
class QrSymbol
{
public:
    /// The quiet zone around it that readers need, in modules (ISO/IEC 18004, 6.3.8).
    static constexpr int QuietZone = 4;

    QrSymbol() = default;
    /// Null when the text is empty or longer than a code can hold (about 2,300 bytes).
    explicit QrSymbol(const QString &text);

    [[nodiscard]] bool isNull() const { return m_size == 0; }
    /// Modules on each side, without the quiet zone.
    [[nodiscard]] int size() const { return m_size; }
    [[nodiscard]] bool isDark(int x, int y) const { return m_dark.testBit(y * m_size + x); }

    /// Black on white with its quiet zone; each module is that many pixels wide.
    [[nodiscard]] QImage toImage(int pixelsPerModule) const;

private:
    int m_size = 0;
    QBitArray m_dark;
};

} // namespace Billfold
