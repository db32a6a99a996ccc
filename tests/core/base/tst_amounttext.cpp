// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/amounttext.h"

#include <QTest>

namespace Billfold {

namespace {

constexpr auto Chinese = "zh_CN";
constexpr auto English = "en_US";
constexpr auto German = "de_DE";
constexpr auto French = "fr_FR";
constexpr auto Arabic = "ar_EG";

QString yuan()
{
    return QStringLiteral("CNY");
}

} // namespace

class AmountTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void countsDecimalsByCurrency();
    void writes_data();
    void writes();
    void readsWhatItWrites();
};

void AmountTextTest::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("locale");
    QTest::addColumn<qint64>("minor");
    const auto row = [](const char *name, const char *locale, const char16_t *text, qint64 minor) {
        QTest::newRow(name) << QString::fromUtf16(text) << QByteArray(locale) << minor;
    };
    row("one fen", Chinese, u"0.01", 1);
    row("no decimals", Chinese, u"12", 1200);
    row("one decimal", Chinese, u"12.5", 1250);
    row("nothing before the point", Chinese, u".5", 50);
    row("nothing after the point", Chinese, u"5.", 500);
    row("zeros beyond the fen", Chinese, u"1.5000", 150);
    row("leading zeros", Chinese, u"0007", 700);
    row("spaces around", Chinese, u"  12.34\t", 1234);
    row("a plus", Chinese, u"+12.34", 1234);
    row("full-width digits", Chinese, u"１２．３４", 1234);
    row("full-width separators", Chinese, u"１，２３４．５０", 123450);
    row("ideographic stop", Chinese, u"12。34", 1234);
    row("half-width ideographic stop", Chinese, u"12｡34", 1234);
    row("groups", English, u"1,234,567.89", 123456789);
    row("no groups", English, u"1234567.89", 123456789);
    row("German groups", German, u"1.234.567,89", 123456789);
    row("German comma", German, u"12,34", 1234);
    row("French narrow spaces", French, u"1\u202F234\u202F567,89", 123456789);
    row("French plain spaces", French, u"1 234 567,89", 123456789);
    row("French no-break spaces", French, u"1\u00A0234,5", 123450);
    row("Arabic digits", Arabic, u"١٬٢٣٤٫٥٦", 123456);
    row("ASCII digits in Arabic", Arabic, u"1234٫56", 123456);
    row("the largest amount", English, u"90071992547409.91", Money::MaximumMinor);
}

void AmountTextTest::reads()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, locale);
    QFETCH(qint64, minor);
    const Result<Money> money = parseAmount(text, yuan(), QLocale(QString::fromLatin1(locale)));
    QVERIFY(money);
    QCOMPARE(money->minor(), minor);
    QCOMPARE(money->currency(), yuan());
}

void AmountTextTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("locale");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, const char *locale, const QString &text, ErrorCode code) {
        QTest::newRow(name) << text << QByteArray(locale) << code;
    };
    row("empty", Chinese, {}, ErrorCode::AmountEmpty);
    row("spaces", Chinese, QStringLiteral(" \u3000 "), ErrorCode::AmountEmpty);
    row("very many spaces", Chinese, QString(500, u' '), ErrorCode::AmountEmpty);
    row("zero", Chinese, QStringLiteral("0"), ErrorCode::AmountZero);
    row("zero with decimals", Chinese, QStringLiteral("0.00"), ErrorCode::AmountZero);
    row("negative", Chinese, QStringLiteral("-12.34"), ErrorCode::AmountNegative);
    row("negative, minus sign", Chinese, QStringLiteral("−12"), ErrorCode::AmountNegative);
    row("negative, full-width", Chinese, QStringLiteral("－１２"), ErrorCode::AmountNegative);
    row("tenth of a fen", Chinese, QStringLiteral("1.001"), ErrorCode::AmountTooPrecise);
    row("a fen too much", English, QStringLiteral("90071992547409.92"), ErrorCode::AmountTooLarge);
    row("beyond 64 bits", English, QStringLiteral("92233720368547758.08"), ErrorCode::AmountTooLarge);
    row("beyond 64 bits once more", English, QStringLiteral("184467440737095516160000"), ErrorCode::AmountTooLarge);
    row("a thousand digits", English, QString(1000, u'9'), ErrorCode::AmountTooLarge);
    row("letters", Chinese, QStringLiteral("12a"), ErrorCode::AmountMalformed);
    row("exponent", Chinese, QStringLiteral("1e3"), ErrorCode::AmountMalformed);
    row("hexadecimal", Chinese, QStringLiteral("0x10"), ErrorCode::AmountMalformed);
    row("not a number", Chinese, QStringLiteral("NaN"), ErrorCode::AmountMalformed);
    row("Chinese numerals", Chinese, QStringLiteral("十二"), ErrorCode::AmountMalformed);
    row("a sign alone", Chinese, QStringLiteral("-"), ErrorCode::AmountMalformed);
    row("a point alone", Chinese, QStringLiteral("."), ErrorCode::AmountMalformed);
    row("two points", Chinese, QStringLiteral("1.2.3"), ErrorCode::AmountMalformed);
    row("two signs", Chinese, QStringLiteral("--1"), ErrorCode::AmountMalformed);
    row("a currency sign", Chinese, QStringLiteral("¥12"), ErrorCode::AmountMalformed);
    // A separator of another language must not turn 1.50 into 150, nor 1,234 into 1.234.
    row("comma for decimals in English", English, QStringLiteral("1,50"), ErrorCode::AmountMalformed);
    row("point for decimals in German", German, QStringLiteral("1.50"), ErrorCode::AmountMalformed);
    row("point for decimals in French", French, QStringLiteral("1.50"), ErrorCode::AmountMalformed);
    row("comma for groups in German", German, QStringLiteral("1,234"), ErrorCode::AmountTooPrecise);
    row("uneven groups", English, QStringLiteral("12,34,567"), ErrorCode::AmountMalformed);
    row("a group first", English, QStringLiteral(",123"), ErrorCode::AmountMalformed);
    row("groups after the point", English, QStringLiteral("1.234,567"), ErrorCode::AmountMalformed);
}

void AmountTextTest::refuses()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, locale);
    QFETCH(ErrorCode, code);
    const Result<Money> money = parseAmount(text, yuan(), QLocale(QString::fromLatin1(locale)));
    QVERIFY(!money);
    QCOMPARE(money.error().code, code);
}

void AmountTextTest::countsDecimalsByCurrency()
{
    const QLocale english(QString::fromLatin1(English));
    QCOMPARE(parseAmount(QStringLiteral("1500"), QStringLiteral("JPY"), english)->minor(), 1500);
    QCOMPARE(
        parseAmount(QStringLiteral("1.5"), QStringLiteral("JPY"), english).error().code, ErrorCode::AmountTooPrecise);
    QCOMPARE(parseAmount(QStringLiteral("1.234"), QStringLiteral("KWD"), english)->minor(), 1234);
}

void AmountTextTest::writes_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QByteArray>("locale");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *locale, qint64 minor, const char16_t *text) {
        QTest::newRow(name) << minor << QByteArray(locale) << QString::fromUtf16(text);
    };
    row("zero", Chinese, 0, u"0.00");
    row("one fen", Chinese, 1, u"0.01");
    row("groups", Chinese, 1248050, u"12,480.50");
    row("without its sign", English, -1248050, u"12,480.50");
    row("German", German, 1248050, u"12.480,50");
    row("Arabic", Arabic, 1248050, u"١٢٬٤٨٠٫٥٠");
    row("the largest", English, Money::MaximumMinor, u"90,071,992,547,409.91");
}

void AmountTextTest::writes()
{
    QFETCH(qint64, minor);
    QFETCH(QByteArray, locale);
    QFETCH(QString, text);
    QCOMPARE(formatAmount(*Money::create(yuan(), minor), QLocale(QString::fromLatin1(locale))), text);
}

void AmountTextTest::readsWhatItWrites()
{
    for (const char *name : {Chinese, English, German, French, Arabic}) {
        const QLocale locale(QString::fromLatin1(name));
        for (const qint64 minor : {qint64(1), qint64(99), qint64(100), qint64(123456789), Money::MaximumMinor}) {
            const Money money = *Money::create(yuan(), minor);
            QCOMPARE(parseAmount(formatAmount(money, locale), yuan(), locale), money);
        }
    }
}

} // namespace Billfold

QTEST_GUILESS_MAIN(Billfold::AmountTextTest)
#include "tst_amounttext.moc"
