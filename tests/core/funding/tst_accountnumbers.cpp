// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/funding/accountnumbers.h"

#include <QTest>

using namespace Billfold;
using namespace Qt::StringLiterals;

/// What a person may type for a card or an account, and what is caught before it leaves.
class AccountNumbersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNumbers_data();
    void readsNumbers();
    void readsMonths_data();
    void readsMonths();
    void findsEveryWrongDigit();
};

void AccountNumbersTest::readsNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("number");
    // Numbers that the networks publish for tests, and the examples of the IBAN registry.
    QTest::newRow("spaces") << u"4111 1111 1111 1111"_s << u"4111111111111111"_s;
    QTest::newRow("hyphens") << u" 5555-5555-5555-4444 "_s << u"5555555555554444"_s;
    QTest::newRow("19 digits") << u"6217000010000000003"_s << u"6217000010000000003"_s;
    QTest::newRow("IBAN") << u"de89 3704 0044 0532 0130 00"_s << u"DE89370400440532013000"_s;
    QTest::newRow("IBAN with letters") << u"GB82 WEST 1234 5698 7654 32"_s << u"GB82WEST12345698765432"_s;
    QTest::newRow("check digit") << u"4111 1111 1111 1112"_s << QString();
    QTest::newRow("IBAN check digits") << u"DE88 3704 0044 0532 0130 00"_s << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("short") << u"42"_s << QString();
    QTest::newRow("20 digits") << u"00000000000000000000"_s << QString();
    QTest::newRow("letters") << u"411111111111111l"_s << QString();
    QTest::newRow("other digits") << u"４１１１１１１１１１１１１１１１"_s << QString();
    QTest::newRow("huge") << QString(100'000, u'4') << QString();
}

void AccountNumbersTest::readsNumbers()
{
    QFETCH(QString, text);
    const Result<QString> number = checkedAccountNumber(text);
    if (!number)
        QCOMPARE(number.error().code, ErrorCode::CardNumberInvalid);
    QTEST(number.value_or(QString()), "number");
}

void AccountNumbersTest::readsMonths_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("month");
    QTest::newRow("as printed") << u"08/31"_s << u"2031-08"_s;
    QTest::newRow("one digit") << u"8/31"_s << u"2031-08"_s;
    QTest::newRow("whole year") << u" 12 / 2029 "_s << u"2029-12"_s;
    QTest::newRow("month 13") << u"13/31"_s << QString();
    QTest::newRow("month 0") << u"00/31"_s << QString();
    QTest::newRow("year alone") << u"2031"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void AccountNumbersTest::readsMonths()
{
    QFETCH(QString, text);
    const Result<QString> month = checkedExpiry(text);
    if (!month)
        QCOMPARE(month.error().code, ErrorCode::CardExpiryInvalid);
    QTEST(month.value_or(QString()), "month");
}

/// Both checks find each single digit that is wrong.
void AccountNumbersTest::findsEveryWrongDigit()
{
    for (const QString &good : {u"4111111111111111"_s, u"DE89370400440532013000"_s}) {
        for (qsizetype place = 0; place < good.size(); ++place) {
            for (QChar digit = u'0'; good.at(place).isDigit() && digit <= u'9'; digit = QChar(digit.unicode() + 1)) {
                QString changed = good;
                changed[place] = digit;
                QCOMPARE(checkedAccountNumber(changed).has_value(), changed == good);
            }
        }
    }
}

QTEST_GUILESS_MAIN(AccountNumbersTest)
#include "tst_accountnumbers.moc"
