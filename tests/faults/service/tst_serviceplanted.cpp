// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/service/bank.h"
#include "tests/support/figure.h"
#include "tests/support/postgrescluster.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <sodium.h>

#include <set>

using namespace BillfoldService;

/// Plants each defect of the service in turn and demands that the smallest test which should catch it does. A defect that
/// nobody catches is a hole in the tests, and fails here.
class ServicePlantedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(sodium_init() >= 0); }
    void serviceTestCatches_data();
    void serviceTestCatches();
    void bankCheckerCatchesEarlyAnswers();
    void everyDefectIsListed();
    void cleanupTestCase();

private:
    /// A race that a defect opens is lost by chance only, so the check may be run again. All others fail at once.
    static constexpr int MostRuns = 15;

    void noteCaught(const QString &defect, const QString &by);

    std::set<QString> m_caught;
};

void ServicePlantedTest::noteCaught(const QString &defect, const QString &by)
{
    m_caught.insert(defect);
    qInfo("%s: caught by %s", qPrintable(defect), qPrintable(by));
}

void ServicePlantedTest::serviceTestCatches_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("function");
    const auto plant = [](const char *defect, const char *program, const char *function) {
        QTest::newRow(defect) << QString::fromLatin1(program) << QString::fromLatin1(function);
    };
    plant("hash-not-compared", "tst_serveridempotency", "anotherBodyUnderTheKeyIsRefused");
    plant("answer-not-stored", "tst_serveridempotency", "sameRequestTwiceMovesMoneyOnce");
    plant("stored-answer-rebuilt", "tst_serveridempotency", "sameRequestTwiceMovesMoneyOnce");
    plant("replay-before-look-up", "tst_serveridempotency", "sameBytesSentTwiceGetTheStoredAnswer");
    plant("not-after-ignored", "tst_serveridempotency", "tooLateIsFinal");
    plant("refusal-stored", "tst_serveridempotency", "refusalsAreNotStored");
    plant("failed-commit-acknowledged", "tst_serveridempotency", "failedCommitIsNoAnswer");
    plant("approval-not-consumed", "tst_servertransfers", "approvalIsNeededAndFitsOneTransferOnce");
    plant("pin-try-not-spent", "tst_servertransfers", "wrongPinsAreCountedAndLock");
    plant("floor-not-checked", "tst_servertransfers", "balanceNeverGoesBelowTheFloor");
    plant("balance-read-without-lock", "tst_servertransfers", "parallelTransfersKeepTheLimits");
    plant("cent-lost", "tst_servertransfers", "moneyMovesOnceAndBothSeeIt");
    plant("merchant-code-not-claimed", "tst_serverpurchases", "codeForOnePaymentIsPaidOnce");
    plant("merchant-amount-not-compared", "tst_serverpurchases", "declinesAreKept");
    plant("refund-above-purchase", "tst_serverpurchases", "refundsNeverExceedWhatWasPaid");
    plant("nonce-not-claimed", "tst_serversignin", "replayedNonceIsRefused");
    plant("feed-number-skipped", "tst_serverchangefeed", "pagesFollowOneAnother");
    plant("void-tombstone-not-kept", "tst_servervoid", "voidedPaymentNeverHappens");
    plant("void-undoes-settled", "tst_servervoid", "voidAfterExecutionChangesNothing");
    plant("bank-order-renamed", "tst_serverfunding", "silentBankIsAskedUntilItKnows");
    plant("no-answer-as-refused", "tst_serverfunding", "silentBankIsAskedUntilItKnows");
    plant("payment-code-used-twice", "tst_serverpaymentcodes", "isScannedOnce");
    plant("due-work-removed-later", "tst_serverwork", "replicasTakeEachPieceOnce");
    plant("landing-without-look", "tst_serverdelayedtransfers", "landingWithoutReasonMovesNothing");
    plant("request-paid-again", "tst_servermoneyrequests", "isPaidByOneTransfer");
    plant("call-back-leaves-landing", "tst_serverdelayedtransfers", "comesBackOnce");
    plant("message-claim-not-kept", "tst_serverwork", "couriersShareTheOutbox");
    plant("message-removed-before-sent", "tst_serverwork", "messageIsDeliveredAfterAFailure");
}

void ServicePlantedTest::serviceTestCatches()
{
    QFETCH(QString, program);
    QFETCH(QString, function);
    const QString defect = QString::fromLatin1(QTest::currentDataTag());
    bool isCaught = false;
    QByteArray output;
    for (int run = 0; run < MostRuns && !isCaught; ++run) {
        QProcess test;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("BILLFOLD_PLANTED"), defect);
        test.setProcessEnvironment(environment);
        test.setProcessChannelMode(QProcess::MergedChannels);
        test.start(QCoreApplication::applicationDirPath() + QLatin1Char('/') + program, {function});
        QVERIFY(test.waitForFinished(120'000));
        output = test.readAll();
        QVERIFY2(output.contains("planted " + defect.toLatin1()), "the code with the defect was not reached");
        isCaught = output.contains("FAIL!  : ") && test.exitStatus() == QProcess::NormalExit;
    }
    QVERIFY2(isCaught, output.constData());
    noteCaught(defect, program + QLatin1String("::") + function);
}

void ServicePlantedTest::bankCheckerCatchesEarlyAnswers()
{
    const QString defect = QStringLiteral("commit-not-awaited");
    Billfold::PostgresCluster cluster;
    QVERIFY2(cluster.start(), qPrintable(cluster.errorText()));
    ProcessService service(cluster.createDatabase());
    service.process.setEnvironment(QStringLiteral("BILLFOLD_PLANTED"), defect);
    QVERIFY(service.process.start());
    const std::uint64_t seed = chooseSeed();
    Bank bank(service, 6);
    for (int run = 0; run < MostRuns && bank.findings().count(Finding::LostPayment) == 0; ++run)
        bank.run(service.process.port(), seed + std::uint64_t(run), 300, [&](std::mt19937_64 &) {
            cluster.kill();
            return cluster.restart();
        });
    QVERIFY(service.process.log().contains("planted " + defect.toLatin1()));
    QVERIFY2(bank.findings().count(Finding::LostPayment) > 0, "answers that were not durable yet went unnoticed");
    noteCaught(defect, QStringLiteral("the bank checker of tst_servicekills"));
}

void ServicePlantedTest::everyDefectIsListed()
{
    QFile file(QStringLiteral(BILLFOLD_SOURCE_DIR "/docs/planted-defects.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    const QString service = text.section(QStringLiteral("\n## "), 1)
                                .section(QStringLiteral("The service\n"), 1)
                                .section(QStringLiteral("\n## "), 0, 0);
    static const QRegularExpression row(QStringLiteral("^\\| `([a-z-]+)` \\|"), QRegularExpression::MultilineOption);
    std::set<QString> listed;
    for (auto match = row.globalMatch(service); match.hasNext();)
        listed.insert(match.next().captured(1));
    QCOMPARE(QStringList(listed.begin(), listed.end()), QStringList(m_caught.begin(), m_caught.end()));
}

void ServicePlantedTest::cleanupTestCase()
{
    QVERIFY(Billfold::printFigure(QStringLiteral("faults.service.planted-caught"), double(m_caught.size()),
        QStringLiteral("defects"), Billfold::AtLeast {27}));
}

QTEST_GUILESS_MAIN(ServicePlantedTest)
#include "tst_serviceplanted.moc"
