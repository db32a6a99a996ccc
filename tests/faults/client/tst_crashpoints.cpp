// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crashpoint.h"
#include "tests/faults/client/sandboxworld.h"
#include "tests/faults/client/walletprocess.h"
#include "tests/support/figure.h"

#include <QTest>

using namespace Billfold;

namespace {

QString text(std::string_view name)
{
    return QString::fromUtf8(name.data(), qsizetype(name.size()));
}

/// Points that are passed once before the payment's own time: at the start the wallet looks for changes.
QString crashAt(const QString &point)
{
    return point.startsWith(QStringLiteral("sync.")) ? point + QStringLiteral(":2") : point;
}

} // namespace

/// A payment that is killed at each of the places where it can end, and what the next start makes of it.
class CrashPointsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_world.start(1)); }
    void killsAPayment_data();
    void killsAPayment();
    void killsAQuestion();
    void cleanupTestCase();

private:
    [[nodiscard]] QString payCommand(int minor) const
    {
        return QStringLiteral("pay %1 %2 %3").arg(m_world.payeePhone()).arg(minor).arg(QLatin1String(TestPerson::Pin));
    }
    [[nodiscard]] QString password() const { return QString::fromLatin1(TestPerson::Password); }
    /// Starts again, resolves, and compares both sides.
    void verifyBooks();

    SandboxWorld m_world;
    int m_points = 0;
};

void CrashPointsTest::killsAPayment_data()
{
    QTest::addColumn<QString>("point");
    for (const std::string_view point : CrashPoints) {
        if (point != "ask.answered")
            QTest::addRow("%s", point.data()) << text(point);
    }
}

void CrashPointsTest::killsAPayment()
{
    QFETCH(const QString, point);
    WalletProcess wallet(m_world.directoryOf(0), m_world.service().url());
    wallet.setEnvironment(QStringLiteral("BILLFOLD_CRASH_AT"), crashAt(point));
    QVERIFY2(wallet.start(password()), qPrintable(wallet.lastLine()));
    wallet.write(payCommand(100 + ++m_points));
    QVERIFY2(wallet.waitForCrash(), "the payment does not pass this place");
    verifyBooks();
}

/// The outcome of a payment that was sent before is asked for, and that is killed too.
void CrashPointsTest::killsAQuestion()
{
    {
        WalletProcess wallet(m_world.directoryOf(0), m_world.service().url());
        wallet.setEnvironment(QStringLiteral("BILLFOLD_CRASH_AT"), QStringLiteral("send.answered"));
        QVERIFY(wallet.start(password()));
        wallet.write(payCommand(100 + ++m_points));
        QVERIFY(wallet.waitForCrash());
    }
    WalletProcess wallet(m_world.directoryOf(0), m_world.service().url());
    wallet.setEnvironment(QStringLiteral("BILLFOLD_CRASH_AT"), QStringLiteral("ask.answered"));
    wallet.launch();
    wallet.write(QStringLiteral("open ") + password());
    QVERIFY(wallet.waitForCrash());
    verifyBooks();
}

void CrashPointsTest::verifyBooks()
{
    QVERIFY(m_world.resolveAll());
    const Discrepancies early = m_world.compareAll();
    // What never arrived may still be open; everything else has to agree at once.
    QCOMPARE(early.doubleDebits + early.lost + early.disagreements, 0);
    if (early.unresolved > 0) {
        QVERIFY(m_world.passEveryDeadline());
        QVERIFY(m_world.resolveAll());
    }
    const Discrepancies found = m_world.compareAll();
    QVERIFY2(found.none(), qPrintable(found.details.join(u'\n')));
}

void CrashPointsTest::cleanupTestCase()
{
    QCOMPARE(m_world.service().check().value_or(QString()), QString());
    QVERIFY(printFigure(
        QStringLiteral("faults.crashpoints"), m_points, QStringLiteral("places"), AtLeast{double(CrashPoints.size())}));
}

QTEST_GUILESS_MAIN(CrashPointsTest)
#include "tst_crashpoints.moc"
