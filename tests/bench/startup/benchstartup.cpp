// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Start to first painted frame of the lock screen, and resident memory then, as ratios to a bare window with one button
// (barewindow.cpp) started the same way. Pairs alternate, so that a machine that slows down slows both.

#include "tests/support/figure.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <optional>

using namespace Billfold;

namespace {

constexpr int Pairs = 30;
constexpr double Bound = 1.6; // issue: at most 1.6 times the bare window, in time and in memory

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
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    while (process.waitForReadyRead(20'000)) {
        if (!process.readAllStandardOutput().contains("first frame"))
            continue;
        Start result{double(timer.nsecsElapsed()) / 1e6, residentMegabytes(process.processId())};
        process.kill();
        process.waitForFinished();
        return result;
    }
    process.kill();
    process.waitForFinished();
    return std::nullopt;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc < 2) {
        QTextStream(stderr) << "usage: bench_startup PROFILE-OF-A-LOCKED-WALLET\n";
        return 2;
    }
    const QString directory = QCoreApplication::applicationDirPath();
    const QString bare = directory + QStringLiteral("/bench_barewindow");
    const QString billfold = QStringLiteral(BILLFOLD_BIN_DIR "/billfold");
    const QStringList arguments{QStringLiteral("--profile"), application.arguments().at(1),
        QStringLiteral("--report-first-frame")};

    Samples timeRatios;
    Samples memoryRatios;
    Samples times;
    for (int pair = -1; pair < Pairs; ++pair) {
        const std::optional<Start> floor = start(bare, {});
        const std::optional<Start> subject = start(billfold, arguments);
        if (!floor || !subject) {
            QTextStream(stderr) << "a window did not paint within 20 s\n";
            return 1;
        }
        if (pair < 0)
            continue; // the first pair fills the disk cache
        timeRatios.add(subject->milliseconds / floor->milliseconds);
        memoryRatios.add(subject->megabytes / floor->megabytes);
        times.add(subject->milliseconds);
    }
    printFigure("startup_lock_screen", times.median(), "ms");
    bool kept = printFigure("startup_time_ratio", timeRatios.median(), "x", AtMost{Bound});
    kept = printFigure("startup_memory_ratio", memoryRatios.median(), "x", AtMost{Bound}) && kept;
    return kept ? 0 : 1;
}
