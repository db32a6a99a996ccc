// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/recoverycode.h"

#include <QTest>

namespace Billfold {

namespace {

QByteArray textOf(const SecretBytes &secret)
{
    return QByteArray(reinterpret_cast<const char *>(secret.data()), qsizetype(secret.size()));
}

/// The bytes 0 to 19 and their code, computed with Python's base64.b32encode and Crockford's alphabet.
const QByteArray Counting = QByteArray::fromHex("000102030405060708090a0b0c0d0e0f10111213");
const QByteArray CountingText = "000G-40R4-0M30-E209-185G-R38E-1W81-24GK";

} // namespace

class RecoveryCodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isShownInGroupsOfFour();
    void isReadAsPeopleTypeIt_data();
    void isReadAsPeopleTypeIt();
    void isRefused_data();
    void isRefused();
    void comesBackAsItWas();
    void derivesItsKey();
};

void RecoveryCodeTest::isShownInGroupsOfFour()
{
    QCOMPARE(textOf(formatRecoveryCode(SecretBytes::copyOf(Counting))), CountingText);
    QCOMPARE(textOf(formatRecoveryCode(SecretBytes::copyOf(QByteArray(20, '\xff')))),
        QByteArray("ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ"));
}

void RecoveryCodeTest::isReadAsPeopleTypeIt_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("as shown") << CountingText;
    QTest::newRow("small letters") << CountingText.toLower();
    QTest::newRow("without hyphens") << QByteArray(CountingText).replace("-", "");
    QTest::newRow("with spaces") << QByteArray(CountingText).replace("-", "  ");
    QTest::newRow("on two lines") << "\t" + QByteArray(CountingText).replace("E209-", "E209\r\n") + " \n";
    QTest::newRow("O for 0") << QByteArray(CountingText).replace("0", "O");
    QTest::newRow("o for 0") << QByteArray(CountingText).replace("0", "o");
    QTest::newRow("I for 1") << QByteArray(CountingText).replace("1", "I");
    QTest::newRow("l for 1") << QByteArray(CountingText).replace("1", "l");
}

void RecoveryCodeTest::isReadAsPeopleTypeIt()
{
    QFETCH(QByteArray, text);
    const Result<SecretBytes> code = parseRecoveryCode(SecretBytes::copyOf(text));
    QVERIFY(code);
    QCOMPARE(textOf(*code), Counting);
}

void RecoveryCodeTest::isRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("one short") << CountingText.chopped(1);
    QTest::newRow("one too many") << CountingText + "0";
    QTest::newRow("U is no digit") << QByteArray(CountingText).replace("W", "U");
    QTest::newRow("a full stop") << QByteArray(CountingText).replace("-", ".");
    QTest::newRow("full-width") << QByteArray(CountingText).replace("0", "０");
    QTest::newRow("very long") << QByteArray(10000, '0');
}

void RecoveryCodeTest::isRefused()
{
    QFETCH(QByteArray, text);
    const Result<SecretBytes> code = parseRecoveryCode(SecretBytes::copyOf(text));
    QVERIFY(!code);
    QCOMPARE(code.error().code, ErrorCode::RecoveryCodeWrong);
}

void RecoveryCodeTest::comesBackAsItWas()
{
    for (int i = 0; i < 100; ++i) {
        const SecretBytes code = createRecoveryCode();
        const Result<SecretBytes> read = parseRecoveryCode(formatRecoveryCode(code));
        QVERIFY(read);
        QVERIFY(read->equals(code));
    }
    QVERIFY(!createRecoveryCode().equals(createRecoveryCode()));
}

void RecoveryCodeTest::derivesItsKey()
{
    // Python: hashlib.blake2b(b"billfold:recovery:" + bytes(range(20)), key=b"0123456789abcdef", digest_size=32)
    QCOMPARE(textOf(recoveryKeyEncryptionKey(SecretBytes::copyOf(Counting), "0123456789abcdef")).toHex(),
        QByteArray("57ac783ecbfc9fe668860d874fc5d7d1ba1fe96d21a80f46ef5f50ac1c368205"));
}

} // namespace Billfold

QTEST_GUILESS_MAIN(Billfold::RecoveryCodeTest)
#include "tst_recoverycode.moc"
