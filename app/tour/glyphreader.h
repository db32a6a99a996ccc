// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QImage>
#include <QString>

namespace Billfold {

/// Reads a code that is drawn glyph by glyph (SecretGlyphs) as a person does: from the picture. `row` shows `count`
/// characters of `alphabet` in cells of equal width, in `font` and `ink` on one plain colour. Each cell is compared with
/// a drawing of every letter of the alphabet, and the nearest wins.
[[nodiscard]] QString readGlyphs(
    const QImage &row, int count, const QFont &font, const QColor &ink, const QString &alphabet);

} // namespace Billfold
