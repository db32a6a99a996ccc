// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/codes/codepicture.h"
#include "ui/codes/qrsymbol.h"

#include <QBuffer>
#include <QFile>
#include <QFuture>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>
#include <QTransform>

using namespace Billfold;
using namespace Qt::StringLiterals;

namespace {

const QString Link = u"billfold:pay?to=%2B8613811110001&amount=12.50&currency=CNY"_s;

QImage code(const QString &text = Link, int pixels = 5)
{
    return QrSymbol(text).toImage(pixels).convertToFormat(QImage::Format_RGB32);
}

/// A desktop of 3840 × 2160 with windows, text and whatever is given, at those places.
QImage desktop(const QList<std::pair<QPoint, QImage>> &pictures)
{
    QImage screen(3840, 2160, QImage::Format_RGB32);
    screen.fill(QColor(0x30, 0x50, 0x70));
    QPainter painter(&screen);
    for (int i = 0; i < 60; ++i) {
        painter.fillRect(QRect(i * 61 % 3600, i * 97 % 2000, 400, 150), QColor::fromHsv(i * 6, 120, 220));
        painter.drawText(i * 61 % 3600 + 10, i * 97 % 2000 + 40, u"Billfold 钱夹 %1"_s.arg(i));
    }
    for (const auto &[place, picture] : pictures)
        painter.drawImage(place, picture);
    return screen;
}

} // namespace

class CodePictureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheCode_data();
    void readsTheCode();
    void refuses_data();
    void refuses();
    void loadsPicturesByTheirContent();
    void refusesFiles_data();
    void refusesFiles();
    void readsInTheBackground();

private:
    QTemporaryDir m_directory;
};

void CodePictureTest::readsTheCode_data()
{
    QTest::addColumn<QImage>("picture");
    QTest::newRow("alone") << code();
    QTest::newRow("on a desktop") << desktop({{QPoint(2900, 1500), code()}});
    QTest::newRow("small on a desktop") << desktop({{QPoint(100, 80), code(Link, 2)}});
    QTest::newRow("twice the same") << desktop({{QPoint(100, 80), code()}, {QPoint(2900, 1500), code()}});
    QTest::newRow("turned") << code().transformed(QTransform().rotate(90));
    QTest::newRow("askew") << desktop({{QPoint(900, 500), code().transformed(QTransform().rotate(17))}});
    QTest::newRow("scaled by a camera") << code(Link, 9).scaled(
        333, 333, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QImage clear = code().convertToFormat(QImage::Format_ARGB32);
    QTest::newRow("with transparency") << clear;
}

void CodePictureTest::readsTheCode()
{
    QFETCH(QImage, picture);
    const Result<QString> text = readQrCode(picture);
    QVERIFY2(text, text ? "" : qPrintable(QString::number(int(text.error().code))));
    QCOMPARE(*text, Link);
}

void CodePictureTest::refuses_data()
{
    QTest::addColumn<QImage>("picture");
    QTest::addColumn<ErrorCode>("error");
    QTest::newRow("no picture") << QImage() << ErrorCode::PictureUnreadable;
    QTest::newRow("no code") << desktop({}) << ErrorCode::CodeNotFound;
    QTest::newRow("two codes") << desktop({{QPoint(100, 80), code()}, {QPoint(2900, 1500), code(Link + u"&note=x"_s)}})
                               << ErrorCode::CodeAmbiguous;
    QImage covered = code();
    QPainter(&covered).fillRect(covered.rect().adjusted(60, 60, 0, 0), Qt::white);
    QTest::newRow("half of one") << covered << ErrorCode::CodeNotFound;
    QTest::newRow("far too large") << QImage(65537, 1024, QImage::Format_Mono) << ErrorCode::PictureUnreadable;
}

void CodePictureTest::refuses()
{
    QFETCH(QImage, picture);
    QFETCH(ErrorCode, error);
    const Result<QString> text = readQrCode(picture);
    QVERIFY(!text);
    QCOMPARE(text.error().code, error);
}

void CodePictureTest::loadsPicturesByTheirContent()
{
    for (const char *format : {"png", "jpg", "bmp"}) {
        // The name lies.
        const QString path = m_directory.filePath(u"picture.txt"_s);
        QVERIFY(code().save(path, format));
        const Result<QImage> picture = loadPicture(QUrl::fromLocalFile(path));
        QVERIFY2(picture, format);
        QCOMPARE(readQrCode(*picture).value_or(QString()), Link);
    }
}

void CodePictureTest::refusesFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("billfold:pay?v=1");
    QTest::newRow("svg") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><rect width='9' "
                                       "height='9'/></svg>");
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    code().save(&buffer, "PNG");
    QTest::newRow("cut short") << png.first(40);
    QByteArray bomb = png;
    // Width and height of the header (PNG, 11.2.2), each 60,000.
    for (const int offset : {16, 20})
        bomb.replace(offset, 4, QByteArray::fromHex("0000ea60"));
    QTest::newRow("claims to be huge") << bomb;
    QTest::newRow("too many bytes") << png + QByteArray(MaximumPictureBytes, '\0');
}

void CodePictureTest::refusesFiles()
{
    QFETCH(QByteArray, content);
    QFile file(m_directory.filePath(u"picture.png"_s));
    QVERIFY(file.open(QFile::WriteOnly | QFile::Truncate));
    QCOMPARE(file.write(content), content.size());
    file.close();
    const Result<QImage> picture = loadPicture(QUrl::fromLocalFile(file.fileName()));
    QVERIFY(!picture);
    QCOMPARE(picture.error().code, ErrorCode::PictureUnreadable);
    QVERIFY(!loadPicture(QUrl::fromLocalFile(m_directory.filePath(u"nowhere.png"_s))));
    QVERIFY(!loadPicture(QUrl(u"https://example.org/code.png"_s)));
}

void CodePictureTest::readsInTheBackground()
{
    const auto reading = std::make_shared<Result<QString>>();
    QFuture<void> finished = readQrCodeInBackground(desktop({{QPoint(100, 80), code()}}), reading);
    finished.waitForFinished();
    QCOMPARE(reading->value_or(QString()), Link);
    const QString path = m_directory.filePath(u"code.png"_s);
    QVERIFY(code().save(path));
    finished = readQrCodeInBackground(QUrl::fromLocalFile(path), reading);
    finished.waitForFinished();
    QCOMPARE(reading->value_or(QString()), Link);
}

QTEST_MAIN(CodePictureTest)
#include "tst_codepicture.moc"
