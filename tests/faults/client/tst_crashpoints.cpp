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
    void killsACancellation_data();
    void killsACancellation();
    void cleanupTestCase();

private:
    [[nodiscard]] QString payCommand(int minor) const
    {
        return QStringLiteral("pay %1 %2 %3").arg(m_world.payeePhone()).arg(minor).arg(QLatin1String(TestPerson::Pin));
    }
    [[nodiscard]] QString password() const { return QString::fromLatin1(TestPerson::Password); }
    /// Starts again, resolves, and compares both sides.
    void verifyBooks();
    /// A payment that is killed here; its amount, which no other has.
    [[nodiscard]] std::optional<int> killPaymentAt(const QString &point);
    /// What both say of the payment of this amount.
    [[nodiscard]] std::pair<IntentState, IntentState> statesOf(int minor);

    SandboxWorld m_world;
    QSet<QString> m_points;
    int m_payments = 0;
};

void CrashPointsTest::killsAPayment_data()
{
    QTest::addColumn<QString>("point");
    for (const std::string_view point : CrashPoints) {
        if (point != "ask.answered" && !point.starts_with("void."))
            QTest::addRow("%s", point.data()) << text(point);
    }
}

void CrashPointsTest::killsAPayment()
{
    QFETCH(const QString, point);
    QVERIFY2(killPaymentAt(point), "the payment does not pass this place");
    verifyBooks();
    m_points.insert(point);
}

std::optional<int> CrashPointsTest::killPaymentAt(const QString &point)
{
    const int minor = 100 + ++m_payments;
    WalletProcess wallet(m_world.directoryOf(0), m_world.service().url());
    wallet.setEnvironment(QStringLiteral("BILLFOLD_CRASH_AT"), crashAt(point));
    if (!wallet.start(password()))
        return {};
    wallet.write(payCommand(minor));
    return wallet.waitForCrash() ? std::optional(minor) : std::nullopt;
}

/// The outcome of a payment that was sent before is asked for, and that is killed too.
void CrashPointsTest::killsAQuestion()
{
    QVERIFY(killPaymentAt(QStringLiteral("send.answered")));
    WalletProcess wallet(m_world.directoryOf(0), m_world.service().url());
    wallet.setEnvironment(QStringLiteral("BILLFOLD_CRASH_AT"), QStringLiteral("ask.answered"));
    wallet.launch();
    wallet.write(QStringLiteral("open ") + password());
    QVERIFY(wallet.waitForCrash());
    verifyBooks();
    m_points.insert(QStringLiteral("ask.answered"));
}

void CrashPointsTest::killsACancellation_data()
{
    QTest::addColumn<QString>("sentUntil");
    QTest::addColumn<QString>("point");
    QTest::addColumn<IntentState>("outcome");
    const auto cancel = [](const char *point, const char *sentUntil, IntentState outcome) {
        QTest::addRow("%s, payment killed at %s", point, sentUntil)
            << QString::fromLatin1(sentUntil) << QString::fromLatin1(point) << outcome;
    };
    for (const char *point :
        {"void.before-request", "void.answered", "conclude.in-transaction", "conclude.after-commit"})
        cancel(point, "send.after-commit", IntentState::Void);
    for (const char *point : {"void.before-request", "void.answered"})
        cancel(point, "send.answered", IntentState::Settled);
}

/// The person cancels a payment that was sent and may have been taken, and that is killed too.
void CrashPointsTest::killsACancellation()
{
    QFETCH(const QString, sentUntil);
    QFETCH(const QString, point);
    QFETCH(const IntentState, outcome);
    const std::optional<int> minor = killPaymentAt(sentUntil);
    QVERIFY(minor);
    {
        WalletProcess wallet(m_world.directoryOf(0), m_world.service().url());
        wallet.setEnvironment(QStringLiteral("BILLFOLD_CRASH_AT"), point);
        wallet.launch();
        // At once, before it can have asked by itself.
        wallet.write(QStringLiteral("open %1\nvoid").arg(password()));
        QVERIFY2(wallet.waitForCrash(), "the cancellation does not pass this place");
    }
    verifyBooks();
    QCOMPARE(statesOf(*minor), std::pair(outcome, outcome));
    m_points.insert(point);
}

std::pair<IntentState, IntentState> CrashPointsTest::statesOf(int minor)
{
    const Books wallet
        = readWalletBooks(m_world.directoryOf(0), TestPerson::secret(TestPerson::Password)).value_or(Books());
    const QString key = wallet.amounts.key(minor);
    const Books service
        = readServiceBooks(m_world.service().databaseAddress(), m_world.payer(0).phone()).value_or(Books());
    return {wallet.payments.value(key, IntentState::Draft), service.payments.value(key, IntentState::Draft)};
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
    QVERIFY(printFigure(QStringLiteral("faults.crashpoints"), double(m_points.size()), QStringLiteral("places"),
        AtLeast{double(CrashPoints.size())}));
}

QTEST_GUILESS_MAIN(CrashPointsTest)
#include "tst_crashpoints.moc"
