// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/codereader.h"
#include "ui/codes/qrcode.h"

#include <QPainter>
#include <QTest>

using namespace Billfold;
using namespace Qt::StringLiterals;

class QrCodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadByOthers_data();
    void isReadByOthers();
    void hasAQuietZone();
    void isNullForWhatDoesNotFit();
    void paintsWholePixels_data();
    void paintsWholePixels();
};

void QrCodeTest::isReadByOthers_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("short") << u"1"_s;
    QTest::newRow("a link") << u"billfold:pay?to=%2B8613811110001&amount=12.50&currency=CNY"_s;
    QTest::newRow("as long as a link may be") << u"billfold:pay?to=%2B8613811110001&note="_s + QString(980, u'x');
}

void QrCodeTest::isReadByOthers()
{
    QFETCH(QString, text);
    QCOMPARE(readCode(QrSymbol(text).toImage(4)), text);
}

void QrCodeTest::hasAQuietZone()
{
    const QImage image = QrSymbol(u"billfold"_s).toImage(3);
    const int zone = QrSymbol::QuietZone * 3;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const bool isInside = x >= zone && y >= zone && x < image.width() - zone && y < image.height() - zone;
            if (!isInside)
                QCOMPARE(qGray(image.pixel(x, y)), 255);
        }
    }
    QCOMPARE(qGray(image.pixel(zone, zone)), 0); // the corner of the finder pattern
}

void QrCodeTest::isNullForWhatDoesNotFit()
{
    QVERIFY(QrSymbol(QString()).isNull());
    QVERIFY(QrSymbol(QString(5000, u'x')).isNull());
    QVERIFY(!QrSymbol(QString(2000, u'x')).isNull());
}

void QrCodeTest::paintsWholePixels_data()
{
    QTest::addColumn<qreal>("ratio");
    QTest::addColumn<int>("edge");
    QTest::newRow("plain") << 1.0 << 256;
    QTest::newRow("between two pixels") << 1.5 << 211;
    QTest::newRow("dense screen") << 2.0 << 180;
}

void QrCodeTest::paintsWholePixels()
{
    QFETCH(qreal, ratio);
    QFETCH(int, edge);
    const QString link = u"billfold:pay?to=%2B8613811110001&amount=12.50&currency=CNY"_s;
    QrCode code;
    code.setSize(QSizeF(edge, edge));
    code.setText(link);
    QImage canvas(QSize(int(edge * ratio), int(edge * ratio)), QImage::Format_RGB32);
    canvas.setDevicePixelRatio(ratio);
    canvas.fill(Qt::white);
    QPainter painter(&canvas);
    code.paint(&painter);
    painter.end();
    for (int y = 0; y < canvas.height(); ++y) {
        for (int x = 0; x < canvas.width(); ++x)
            QVERIFY2(qGray(canvas.pixel(x, y)) == 0 || qGray(canvas.pixel(x, y)) == 255, "a grey pixel");
    }
    QCOMPARE(readCode(canvas), link);
}

QTEST_MAIN(QrCodeTest)
#include "tst_qrcode.moc"
