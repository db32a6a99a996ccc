// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/client/walletprocess.h"

#include <QElapsedTimer>
#include <QProcessEnvironment>

namespace Billfold {

namespace {

constexpr int EndTime = 30'000;

} // namespace

WalletProcess::WalletProcess(const QString &profile, const QUrl &service, Program program)
{
    m_process.setProgram(program == Program::Window ? QStringLiteral(BILLFOLD_TESTS_DIR "/window_wallet")
                                                    : QStringLiteral(BILLFOLD_TESTS_DIR "/headless_wallet"));
    m_process.setArguments({QStringLiteral("--profile"), profile, QStringLiteral("--service"), service.toString()});
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("BILLFOLD_CHEAP_KEYS"), QStringLiteral("1"));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("QT_QUICK_BACKEND"), QStringLiteral("software"));
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
}

WalletProcess::~WalletProcess()
{
    kill();
}

void WalletProcess::setEnvironment(const QString &name, const QString &value)
{
    QProcessEnvironment environment = m_process.processEnvironment();
    environment.insert(name, value);
    m_process.setProcessEnvironment(environment);
}

bool WalletProcess::start(const QString &password)
{
    launch();
    return ask(QStringLiteral("open ") + password).has_value();
}

void WalletProcess::launch()
{
    m_process.start();
    m_process.waitForStarted();
}

void WalletProcess::write(const QString &command)
{
    m_process.write(command.toUtf8() + '\n');
    m_process.waitForBytesWritten();
}

std::optional<QString> WalletProcess::answer(std::chrono::milliseconds patience)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < patience.count()) {
        if (!m_process.canReadLine()) {
            if (m_process.state() == QProcess::NotRunning)
                break;
            m_process.waitForReadyRead(100);
            continue;
        }
        m_lastLine = QString::fromUtf8(m_process.readLine()).trimmed();
        if (m_lastLine.startsWith(QStringLiteral("error")))
            return std::nullopt;
        if (m_lastLine.startsWith(QStringLiteral("ok")))
            return m_lastLine.mid(3);
    }
    m_lastLine = QStringLiteral("no answer");
    return std::nullopt;
}

std::optional<QString> WalletProcess::ask(const QString &command)
{
    write(command);
    return answer();
}

void WalletProcess::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(EndTime);
}

bool WalletProcess::waitForCrash()
{
    const bool ended = m_process.state() == QProcess::NotRunning || m_process.waitForFinished(EndTime);
    return ended && m_process.exitStatus() == QProcess::CrashExit;
}

bool WalletProcess::quit()
{
    write(QStringLiteral("quit"));
    return m_process.waitForFinished(EndTime) && m_process.exitStatus() == QProcess::NormalExit;
}

} // namespace Billfold
