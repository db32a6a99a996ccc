// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/codes/codepicture.h"

#include "core/base/background.h"

#include <QFile>
#include <QImageReader>

#define ZX_USE_UTF8 1 // texts as std::string, as all later versions have them
#include <ZXing/ReadBarcode.h>

namespace Billfold {

namespace {

bool isTooLarge(const QSize &size)
{
    return qint64(size.width()) * size.height() > MaximumPicturePixels;
}

auto readerOptions()
{
    // Called ReaderOptions from version 2.2 on, where this name stays as an alias.
    ZXing::DecodeHints options;
    options.setFormats(ZXing::BarcodeFormat::QRCode);
    options.setTryHarder(true);
    options.setTryRotate(true);
    return options;
}

} // namespace

Result<QImage> loadPicture(const QUrl &file)
{
    QFile opened(file.isLocalFile() ? file.toLocalFile() : file.toString());
    if (!opened.open(QIODevice::ReadOnly) || opened.size() > MaximumPictureBytes)
        return failure(ErrorCode::PictureUnreadable, opened.errorString());
    QImageReader reader(&opened);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    // Not SVG, which is a program of its own, and nothing that hardly anybody has looked at for faults.
    static const QList<QByteArray> known{"png", "jpeg", "gif", "bmp"};
    if (!known.contains(reader.format()) || isTooLarge(reader.size()))
        return failure(ErrorCode::PictureUnreadable, QStringLiteral("a kind or size of picture that is not read"));
    const QImage picture = reader.read();
    if (picture.isNull())
        return failure(ErrorCode::PictureUnreadable, reader.errorString());
    return picture;
}

Result<QString> readQrCode(const QImage &picture)
{
    if (picture.isNull() || isTooLarge(picture.size()))
        return failure(ErrorCode::PictureUnreadable);
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    const ZXing::ImageView view(
        grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum, int(grey.bytesPerLine()));
    QStringList texts;
    for (const auto &code : ZXing::ReadBarcodes(view, readerOptions())) {
        if (code.isValid())
            texts.append(QString::fromStdString(code.text()));
    }
    texts.removeDuplicates();
    if (texts.isEmpty())
        return failure(ErrorCode::CodeNotFound);
    if (texts.size() > 1)
        return failure(ErrorCode::CodeAmbiguous);
    return texts.first();
}

QFuture<void> readQrCodeInBackground(const QUrl &file, const CodeReading &reading)
{
    return runInBackground([file, reading] {
        const Result<QImage> picture = loadPicture(file);
        *reading = picture ? readQrCode(*picture) : failure(picture.error());
    });
}

QFuture<void> readQrCodeInBackground(const QImage &picture, const CodeReading &reading)
{
    return runInBackground([picture, reading] { *reading = readQrCode(picture); });
}

} // namespace Billfold
