// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secretbuffer.h"
#include "core/base/secretbytes.h"

#include <QSignalSpy>
#include <QTest>

namespace Billfold {

namespace {

QByteArray textOf(const SecretBytes &secret)
{
    return QByteArray(reinterpret_cast<const char *>(secret.data()), qsizetype(secret.size()));
}

} // namespace

class SecretsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesMoveAndCompare();
    void bytesOfNothing();
    void bufferHoldsUtf8();
    void bufferRemovesWholeCharacters();
    void bufferKeepsALoneSurrogate();
    void bufferRefusesWhatDoesNotFit();
    void bufferGivesItselfAway();
    void bufferComparesContents();
    void bufferTellsOnlyItsLength();
};

void SecretsTest::bytesMoveAndCompare()
{
    SecretBytes secret = SecretBytes::copyOf("258036");
    const unsigned char *memory = secret.data();
    SecretBytes moved = std::move(secret);
    QCOMPARE(moved.data(), memory); // moved, not copied
    QVERIFY(moved.equals(SecretBytes::copyOf("258036")));
    QVERIFY(!moved.equals(SecretBytes::copyOf("258037")));
    QVERIFY(!moved.equals(SecretBytes::copyOf("25803")));
    QCOMPARE(textOf(moved.slice(2, 3)), QByteArray("803"));
    SecretBytes copy = moved.clone();
    moved.clear();
    QVERIFY(moved.isEmpty());
    QCOMPARE(textOf(copy), QByteArray("258036"));
    QVERIFY(!SecretBytes::random(32).equals(SecretBytes::random(32)));
    QVERIFY(SecretBytes(4).equals(SecretBytes::copyOf(QByteArray(4, '\0'))));
}

void SecretsTest::bytesOfNothing()
{
    const SecretBytes nothing;
    QVERIFY(nothing.isEmpty());
    QVERIFY(nothing.equals(SecretBytes::copyOf({})));
    QVERIFY(nothing.clone().isEmpty());
}

void SecretsTest::bufferHoldsUtf8()
{
    SecretBuffer buffer;
    const QString password = QStringLiteral("aß钱😀");
    QVERIFY(buffer.append(password));
    QCOMPARE(buffer.length(), 4);
    QCOMPARE(textOf(buffer.copy()), password.toUtf8());
}

void SecretsTest::bufferRemovesWholeCharacters()
{
    SecretBuffer buffer;
    QVERIFY(buffer.append(QStringLiteral("aß钱😀")));
    for (const QString &left : {QStringLiteral("aß钱"), QStringLiteral("aß"), QStringLiteral("a"), QString()}) {
        buffer.removeLast();
        QCOMPARE(textOf(buffer.copy()), left.toUtf8());
        QCOMPARE(buffer.length(), left.size());
    }
    buffer.removeLast();
    QCOMPARE(buffer.length(), 0);
}

void SecretsTest::bufferKeepsALoneSurrogate()
{
    // Input methods can deliver the two halves apart; what cannot be joined still counts as one character.
    SecretBuffer buffer;
    QVERIFY(buffer.append(QString(QChar(0xD83D))));
    QCOMPARE(buffer.length(), 1);
    buffer.removeLast();
    QVERIFY(buffer.copy().isEmpty());
}

void SecretsTest::bufferRefusesWhatDoesNotFit()
{
    SecretBuffer buffer;
    QVERIFY(buffer.append(QString(qsizetype(SecretBuffer::Capacity) - 2, u'x')));
    QSignalSpy lengthChanged(&buffer, &SecretBuffer::lengthChanged);
    QVERIFY(!buffer.append(QStringLiteral("y钱"))); // the first character would fit, the second would not
    QCOMPARE(lengthChanged.size(), 0);
    QCOMPARE(buffer.length(), int(SecretBuffer::Capacity) - 2);
    QVERIFY(!textOf(buffer.copy()).contains('y'));
    QVERIFY(buffer.append(QStringLiteral("yz")));
    QCOMPARE(buffer.length(), int(SecretBuffer::Capacity));
    QVERIFY(!buffer.append(QStringLiteral("!")));
}

void SecretsTest::bufferGivesItselfAway()
{
    SecretBuffer buffer;
    QVERIFY(buffer.append(QStringLiteral("258036")));
    QSignalSpy lengthChanged(&buffer, &SecretBuffer::lengthChanged);
    QCOMPARE(textOf(buffer.take()), QByteArray("258036"));
    QCOMPARE(buffer.length(), 0);
    QCOMPARE(lengthChanged.size(), 1);
    QVERIFY(buffer.copy().isEmpty());
    buffer.clear();
    QCOMPARE(lengthChanged.size(), 1);
}

void SecretsTest::bufferComparesContents()
{
    SecretBuffer one;
    SecretBuffer other;
    QVERIFY(one.equals(other));
    QVERIFY(one.append(QStringLiteral("258036")));
    QVERIFY(!one.equals(other));
    QVERIFY(other.append(QStringLiteral("2580367")));
    QVERIFY(!one.equals(other));
    other.removeLast();
    QVERIFY(one.equals(other));
}

void SecretsTest::bufferTellsOnlyItsLength()
{
    // What QML and assistive technology can reach.
    const QMetaObject &shape = SecretBuffer::staticMetaObject;
    QCOMPARE(shape.propertyCount() - shape.propertyOffset(), 1);
    QCOMPARE(QByteArray(shape.property(shape.propertyOffset()).name()), QByteArray("length"));
}

} // namespace Billfold

QTEST_GUILESS_MAIN(Billfold::SecretsTest)
#include "tst_secrets.moc"
