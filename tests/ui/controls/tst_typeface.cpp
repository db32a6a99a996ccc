// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/items/typeface.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QRawFont>
#include <QTextLayout>
#include <QtTest>

using Billfold::interfaceFont;

namespace {

QStringList familiesThatDraw(const QString &text)
{
    QTextLayout layout(text, interfaceFont());
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    QStringList families;
    for (const QGlyphRun &run : layout.glyphRuns())
        families << run.rawFont().familyName();
    return families;
}

} // namespace

class TestTypeface : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void digitsHaveOneWidth_data();
    void digitsHaveOneWidth();
    void chineseIsDrawnWithTheNamedFace();
};

void TestTypeface::digitsHaveOneWidth_data()
{
    QTest::addColumn<int>("weight");
    QTest::addColumn<int>("pixels");
    for (const int pixels : {12, 14, 34, 40}) {
        QTest::addRow("regular %d", pixels) << int(QFont::Normal) << pixels;
        QTest::addRow("semibold %d", pixels) << int(QFont::DemiBold) << pixels;
    }
}

void TestTypeface::digitsHaveOneWidth()
{
    QFETCH(int, weight);
    QFETCH(int, pixels);
    QFont font = interfaceFont();
    font.setWeight(QFont::Weight(weight));
    font.setPixelSize(pixels);
    const QFontMetricsF metrics(font);
    const qreal width = metrics.horizontalAdvance(u'0');
    for (char16_t digit = u'1'; digit <= u'9'; ++digit)
        QCOMPARE(metrics.horizontalAdvance(QChar(digit)), width);
}

void TestTypeface::chineseIsDrawnWithTheNamedFace()
{
#ifdef Q_OS_LINUX
    QCOMPARE(familiesThatDraw(QStringLiteral("转账直骨")), QStringList{QStringLiteral("Noto Sans CJK SC")});
    QCOMPARE(familiesThatDraw(QStringLiteral("12,480.50")), QStringList{QStringLiteral("Noto Sans")});
#else
    QSKIP("The faces of this system have not been looked at");
#endif
}

QTEST_MAIN(TestTypeface)
#include "tst_typeface.moc"
