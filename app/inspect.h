// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

namespace Billfold {

/// What `billfold inspect TEXT|PICTURE` prints of a payment code, or of the QR code in a picture where a file has that name:
/// one JSON object and a line's end, and exit code 0; for a text that is none {"error":{"code","offset","tag"}} and 1.
/// Characters that a terminal would obey or hide are escaped (\uXXXX).
/// A picture without a code that can be read has the codes CodeNotFound, CodeAmbiguous and PictureUnreadable, without offset.
/// Needs no application object.
[[nodiscard]] CommandLineExit inspectCode(const QString &textOrPicture);

} // namespace Billfold
