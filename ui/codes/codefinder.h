// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QImage>
#include <QUrl>

#include <functional>

class QObject;

namespace Billfold {

/// What a code says, or why nothing was found. Called on the interface thread, unless the asking object goes first.
using CodeHandler = std::function<void(const Result<QString> &)>;

/// Reads the QR code of a picture in the background: from a file, or the one in the clipboard. Errors of readQrCode().
void findCode(const QUrl &file, QObject *asking, CodeHandler found);
void findClipboardCode(QObject *asking, CodeHandler found);

/// The text of the clipboard where it holds no picture; empty else.
[[nodiscard]] QString clipboardText();

} // namespace Billfold
