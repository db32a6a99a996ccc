// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFuture>
#include <QImage>
#include <QUrl>

#include <memory>

namespace Billfold {

/// What pictures may hold: more is not worth the memory, and pictures come from strangers.
inline constexpr qint64 MaximumPictureBytes = 32 * 1024 * 1024;
inline constexpr qint64 MaximumPicturePixels = 64 * 1024 * 1024; // a 4K screen has 8 million

/// A picture from a file: PNG, JPEG, GIF or BMP by its content, whatever its name. Blocks. PictureUnreadable.
[[nodiscard]] Result<QImage> loadPicture(const QUrl &file);

/// What the one QR code in a picture says, in UTF-8; the same code twice is one. Blocks, for about 0.1 s on a 4K screen.
/// CodeNotFound; CodeAmbiguous when there are several that say different things; PictureUnreadable for no or a huge picture.
[[nodiscard]] Result<QString> readQrCode(const QImage &picture);

/// The same on a thread of their own. The result is there once the future has finished.
using CodeReading = std::shared_ptr<Result<QString>>;
[[nodiscard]] QFuture<void> readQrCodeInBackground(const QUrl &file, const CodeReading &reading);
[[nodiscard]] QFuture<void> readQrCodeInBackground(const QImage &picture, const CodeReading &reading);

} // namespace Billfold
