// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Start to first painted frame of the lock screen, and resident memory then, as ratios to a bare window with one button
// (barewindow.cpp) started the same way. Pairs alternate, so that a machine that slows down slows both. Qt's own log of
// rendered frames tells when a frame was painted, so that neither program does anything for the measurement; that the
// first frame shows the lock screen is what tst_application tests.

#include "tests/support/figure.h"
#include "tests/support/serviceprocess.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTextStream>

#include <optional>

using namespace Billfold;

namespace {

constexpr int Pairs = 30;
constexpr double Bound = 1.6; // times the bare window, in time and in memory
constexpr auto FrameRendered = "Frame rendered"; // of Qt's category qt.scenegraph.time.renderloop

struct Start
{
    double milliseconds = 0;
    double megabytes = 0;
};

/// The resident set of a process, from the VmRSS line of /proc/PID/status (proc(5): in kB).
double residentMegabytes(qint64 processId)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(processId));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').constFirst().toDouble() / 1024;
    }
    return 0;
}

std::optional<Start> start(const QString &program, const QStringList &arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("qt.scenegraph.time.renderloop=true"));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    std::optional<Start> painted;
    QByteArray log;
    while (!painted && process.waitForReadyRead(20'000)) {
        log += process.readAll();
        if (log.contains(FrameRendered))
            painted = Start{double(timer.nsecsElapsed()) / 1e6, residentMegabytes(process.processId())};
    }
    if (!painted)
        QTextStream(stderr) << program << " painted nothing and said: " << log << Qt::endl;
    process.kill();
    process.waitForFinished();
    return painted;
}

/// A profile that was signed in and locked, with the demo person's half year of bills.
bool makeLockedProfile(ServiceProcess &service, const QString &directory)
{
    if (!service.seed({QStringLiteral("--demo")}) || !service.start())
        return false;
    QProcess maker;
    maker.setProcessChannelMode(QProcess::ForwardedChannels);
    maker.start(QStringLiteral(BILLFOLD_BIN_DIR "/../tests/make_profile"),
        {QStringLiteral("--service"), service.url().toString(), QStringLiteral("--database"), service.databaseAddress(),
            QStringLiteral("--profile"), directory, QStringLiteral("--phone"), QStringLiteral("+8613800000001")});
    maker.write("demo wallet 2026");
    maker.closeWriteChannel();
    return maker.waitForFinished(120'000) && maker.exitCode() == 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    ServiceProcess service;
    QTemporaryDir directory;
    const QString profile = directory.filePath(QStringLiteral("profile"));
    if (!directory.isValid() || !makeLockedProfile(service, profile)) {
        QTextStream(stderr) << "there is no profile to start with\n";
        return 1;
    }
    const QString bare = QCoreApplication::applicationDirPath() + QStringLiteral("/floor/barewindow");
    const QString billfold = QStringLiteral(BILLFOLD_BIN_DIR "/billfold");
    const QStringList arguments{
        QStringLiteral("--profile"), profile, QStringLiteral("--language"), QStringLiteral("en")};

    Samples timeRatios;
    Samples memoryRatios;
    Samples times;
    for (int pair = -1; pair < Pairs; ++pair) {
        const std::optional<Start> floor = start(bare, {});
        const std::optional<Start> subject = start(billfold, arguments);
        if (!floor || !subject)
            return 1;
        if (pair < 0)
            continue; // the first pair fills the disk cache
        timeRatios.add(subject->milliseconds / floor->milliseconds);
        memoryRatios.add(subject->megabytes / floor->megabytes);
        times.add(subject->milliseconds);
    }
    printFigure(QStringLiteral("startup.lockscreen.median"), times.median(), QStringLiteral("ms"));
    bool kept = printFigure(
        QStringLiteral("startup.lockscreen.time"), timeRatios.median(), QStringLiteral("ratio"), AtMost{Bound});
    kept = printFigure(QStringLiteral("startup.lockscreen.memory"), memoryRatios.median(), QStringLiteral("ratio"),
               AtMost{Bound})
        && kept;
    return kept ? 0 : 1;
}
