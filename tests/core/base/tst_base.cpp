// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/money.h"
#include "core/base/privatefiles.h"
#include "core/base/random.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>
#include <QUuid>

namespace Billfold {

namespace {

class FixedClock final : public Clock
{
public:
    explicit FixedClock(const QDateTime &now)
        : m_now(now)
    {
    }
    [[nodiscard]] QDateTime utcNow() const override { return m_now; }
    [[nodiscard]] std::chrono::milliseconds monotonicNow() const override { return {}; }

private:
    QDateTime m_now;
};

class CountingRandom final : public Random
{
public:
    [[nodiscard]] QByteArray bytes(qsizetype count) override { return QByteArray(count, char(0xff)); }
    [[nodiscard]] quint32 below(quint32) override { return 0; }
};

Money money(qint64 minor)
{
    return *Money::create(QStringLiteral("CNY"), minor);
}

} // namespace

class BaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moneyStaysWithinItsBounds();
    void moneyRefusesWhatIsNoCurrency();
    void moneyAddsOnlyItsOwnCurrency();
    void idsAreOrderedByTime();
    void idempotencyKeysAre128Bits();
    void timesAreWrittenInUtc();
    void timesWithoutAZoneAreRefused();
    void privateFilesAreReplacedAsAWhole();
    void privateFilesAreNotReadWithoutBounds();
};

void BaseTest::moneyStaysWithinItsBounds()
{
    // 2^53 - 1, the largest integer that every JSON reader keeps exactly (RFC 8259, section 6).
    QCOMPARE(Money::MaximumMinor, 9007199254740991);
    QVERIFY(Money::create(QStringLiteral("CNY"), Money::MaximumMinor));
    QVERIFY(Money::create(QStringLiteral("CNY"), -Money::MaximumMinor));
    QVERIFY(!Money::create(QStringLiteral("CNY"), Money::MaximumMinor + 1));
    QVERIFY(!Money::create(QStringLiteral("CNY"), std::numeric_limits<qint64>::min()));
    QVERIFY(!money(Money::MaximumMinor).plus(money(1)));
    QVERIFY(!money(-Money::MaximumMinor).minus(money(1)));
    QCOMPARE(money(Money::MaximumMinor).minus(money(Money::MaximumMinor)), money(0));
}

void BaseTest::moneyRefusesWhatIsNoCurrency()
{
    for (const QString &currency :
        {QString(), QStringLiteral("CN"), QStringLiteral("cny"), QStringLiteral("CNYY"), QStringLiteral("CN¥")})
        QVERIFY2(!Money::create(currency, 1), qPrintable(currency));
    QVERIFY(!Money().isValid());
    QVERIFY(money(0).isValid());
}

void BaseTest::moneyAddsOnlyItsOwnCurrency()
{
    QCOMPARE(money(1200).plus(money(34)), money(1234));
    QCOMPARE(money(1200).minus(money(1234)), money(-34));
    QVERIFY(money(-34).isNegative());
    QVERIFY(!money(1).plus(*Money::create(QStringLiteral("EUR"), 1)));
}

void BaseTest::idsAreOrderedByTime()
{
    const QDateTime time = fromRfc3339(QStringLiteral("2026-11-22T12:31:00.123Z"));
    CountingRandom random;
    const QString id = createId(FixedClock(time), random);
    // RFC 9562, section 5.7: 48 bits of milliseconds, version 7, variant 10.
    QCOMPARE(id.left(8) + id.mid(9, 4), QString::number(time.toMSecsSinceEpoch(), 16).rightJustified(12, u'0'));
    QCOMPARE(id.mid(13), QStringLiteral("-7fff-bfff-ffffffffffff"));
    QVERIFY(!QUuid::fromString(id).isNull());
    QVERIFY(id < createId(FixedClock(time.addMSecs(1)), random));
    SystemRandom differing;
    QVERIFY(createId(FixedClock(time), differing) != createId(FixedClock(time), differing));
}

void BaseTest::idempotencyKeysAre128Bits()
{
    SystemRandom random;
    const QString key = createIdempotencyKey(random);
    QCOMPARE(key.size(), 32);
    QCOMPARE(QString::fromLatin1(QByteArray::fromHex(key.toLatin1()).toHex()), key);
    QVERIFY(createIdempotencyKey(random) != key);
}

void BaseTest::timesAreWrittenInUtc()
{
    const QDateTime beijing(QDate(2026, 11, 22), QTime(20, 31, 0, 5), Qt::OffsetFromUTC, 8 * 3600);
    QCOMPARE(toRfc3339(beijing), QStringLiteral("2026-11-22T12:31:00.005Z"));
    QCOMPARE(fromRfc3339(QStringLiteral("2026-11-22T12:31:00.005Z")), beijing);
    QCOMPARE(fromRfc3339(QStringLiteral("2026-11-22T20:31:00.005+08:00")), beijing);
    QCOMPARE(fromRfc3339(QStringLiteral("2026-11-22T20:31:00.005+08:00")).timeSpec(), Qt::UTC);
}

void BaseTest::timesWithoutAZoneAreRefused()
{
    for (const QString &text : {QString(), QStringLiteral("2026-11-22T12:31:00.005"), QStringLiteral("2026-11-22"),
             QStringLiteral("yesterday"), QStringLiteral("2026-13-22T12:31:00.005Z"), QStringLiteral("1763814660Z")})
        QVERIFY2(!fromRfc3339(text).isValid(), qPrintable(text));
}

void BaseTest::privateFilesAreReplacedAsAWhole()
{
    const QTemporaryDir root;
    const QString directory = root.filePath(QStringLiteral("a/b"));
    QVERIFY(preparePrivateDirectory(directory));
    const QString path = directory + QStringLiteral("/file");
    QVERIFY(replacePrivateFile(path, "a long first text"));
    QVERIFY(replacePrivateFile(path, "second"));
    QCOMPARE(*readSmallFile(path), QByteArray("second"));
    QCOMPARE(createPrivateFile(path).error().code, ErrorCode::VaultExists);
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFileInfo(path).permissions() & others));
    QVERIFY(!(QFileInfo(directory).permissions() & others));
    QCOMPARE(QDir(directory).entryList(QDir::Files | QDir::Hidden), QStringList(QStringLiteral("file")));
}

void BaseTest::privateFilesAreNotReadWithoutBounds()
{
    const QTemporaryDir root;
    const QString path = root.filePath(QStringLiteral("file"));
    QCOMPARE(readSmallFile(path).error().code, ErrorCode::VaultMissing);
    QVERIFY(replacePrivateFile(path, QByteArray(1000000, 'x')));
    QCOMPARE(readSmallFile(path).error().code, ErrorCode::VaultDamaged);
}

} // namespace Billfold

QTEST_GUILESS_MAIN(Billfold::BaseTest)
#include "tst_base.moc"
