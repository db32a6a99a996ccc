// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <cstdio>

namespace {

constexpr int CheckTime = 240'000;

struct Verdict
{
    bool ran = false; ///< to its end, rather than crashed or not found
    bool passed = false;
};

/// Runs functions of a test program that stands beside this one, with one defect planted, or none.
Verdict runCheck(const QString &check, const QString &defect)
{
    QStringList words = check.split(u' ');
    const QString program = QCoreApplication::applicationDirPath() + u'/' + words.takeFirst();
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("BILLFOLD_PLANTED"), defect);
    process.setProcessEnvironment(environment);
    process.start(program, words);
    if (!process.waitForFinished(CheckTime))
        return {};
    const bool foundItsFunctions = process.readAllStandardOutput().contains("Finished testing");
    return {process.exitStatus() == QProcess::NormalExit && foundItsFunctions, process.exitCode() == 0};
}

} // namespace

/// Defects that a payment must never have, each planted into the very code that is shipped, and the smallest check that
/// has to notice it (docs/planted-defects.md).
class PlantedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isCaught_data();
    void isCaught();
    void isDescribed();
};

void PlantedTest::isCaught_data()
{
    QTest::addColumn<QString>("check");
    const auto plant
        = [](const char *defect, const char *check) { QTest::addRow("%s", defect) << QString::fromLatin1(check); };
    plant("key-per-attempt", "tst_paymentorder keepsKeyAndBodyOverRepetitions");
    plant("body-per-attempt", "tst_paymentorder keepsKeyAndBodyOverRepetitions");
    plant("sending-not-committed", "tst_paymentorder isSendingBeforeTheFirstByte");
    plant("settle-without-movement", "tst_paymentorder settlesTogetherWithTheMovement");
    plant("cursor-without-page", "tst_syncservice keepsPageAndCursorTogether");
    plant("reserve-not-counted", "tst_paymentorder asksWhenNoAnswerCame");
    plant("give-up-as-declined", "tst_paymentorder asksWhenNoAnswerCame");
    plant("not-found-is-final", "tst_paymentorder keepsWhatIsNotFoundOpen");
    plant("conflict-as-declined", "tst_paymentorder staysOpenAfterAConflict");
    plant("prepared-resent", "tst_paymentorder sendsNothingThatNobodyApproved");
    plant("void-without-answer", "tst_paymentorder isVoidOnlyByTheTombstone");
    plant("void-answer-not-read", "tst_paymentorder isPaidWhereTheVoidCameTooLate");
    plant("synchronous-off", "tst_paymentdisk isSoundWithoutFaults survivesTheLossOfPower");
}

void PlantedTest::isCaught()
{
    QFETCH(const QString, check);
    const QString defect = QString::fromLatin1(QTest::currentDataTag());
    // A check that fails anyway notices nothing. The long one is a test of its own, which says so.
    if (!check.startsWith(QStringLiteral("tst_paymentdisk")))
        QVERIFY2(runCheck(check, {}).passed, "the check fails where nothing is planted");
    // On a machine that is busy an attempt may be the only one in its time, and then nothing differs from another.
    constexpr int MostRuns = 3;
    Verdict verdict = runCheck(check, defect);
    for (int run = 1; run < MostRuns && verdict.ran && verdict.passed; ++run)
        verdict = runCheck(check, defect);
    QVERIFY2(verdict.ran, "the check did not run to its end");
    QVERIFY2(!verdict.passed, "nothing notices the defect");
    std::printf("planted %s -> caught by %s\n", qPrintable(defect), qPrintable(check));
}

/// The list for people names the same defects, in the same order.
void PlantedTest::isDescribed()
{
    QFile document(QStringLiteral(BILLFOLD_SOURCE_DIR "/docs/planted-defects.md"));
    QVERIFY(document.open(QIODevice::ReadOnly));
    const QString wallet = QString::fromUtf8(document.readAll()).section(QStringLiteral("\n## The wallet\n"), 1);
    static const QRegularExpression row(QStringLiteral("^\\| `([a-z-]+)` \\|"), QRegularExpression::MultilineOption);
    QStringList described;
    for (auto match = row.globalMatch(wallet); match.hasNext();)
        described << match.next().captured(1);
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("-datatags")});
    QVERIFY(process.waitForFinished());
    QStringList planted;
    for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
        if (line.contains("isCaught "))
            planted << QString::fromUtf8(line.mid(line.lastIndexOf(' ') + 1)).trimmed();
    }
    QCOMPARE(described, planted);
}

QTEST_GUILESS_MAIN(PlantedTest)
#include "tst_planted.moc"
