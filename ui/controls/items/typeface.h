// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace Billfold {

/// The font of all text: a face whose digits have one width, so that columns of amounts line up, then a Chinese face by
/// name (left to itself, the system may draw Chinese text with Japanese glyphs). For QGuiApplication::setFont.
[[nodiscard]] QFont interfaceFont();

} // namespace Billfold
