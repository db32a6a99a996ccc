// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/postgrescluster.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTcpServer>
#include <QThread>

#include <unistd.h>

#include <csignal>

namespace Billfold {
namespace {

constexpr int commandTime = 60'000;
constexpr int startTime = 30'000;

bool isRoot()
{
    return geteuid() == 0;
}

int freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

/// PostgreSQL refuses to run as root.
void setCommand(QProcess &process, const QString &program, const QStringList &arguments)
{
    process.setWorkingDirectory(QStringLiteral("/"));
    if (!isRoot()) {
        process.setProgram(program);
        process.setArguments(arguments);
        return;
    }
    process.setProgram(QStringLiteral("setpriv"));
    process.setArguments(QStringList {QStringLiteral("--reuid=postgres"), QStringLiteral("--regid=postgres"),
                             QStringLiteral("--init-groups"), QStringLiteral("--reset-env"), program}
        + arguments);
}

} // namespace

PostgresCluster::PostgresCluster() = default;

PostgresCluster::~PostgresCluster()
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    // SIGINT is PostgreSQL's fast shutdown: clients are cut off, nothing is waited for.
    ::kill(static_cast<pid_t>(m_server.processId()), SIGINT);
    if (!m_server.waitForFinished(10'000))
        kill();
}

QString PostgresCluster::program(const QString &name)
{
    // Debian keeps one directory per version.
    const QDir versions(QStringLiteral("/usr/lib/postgresql"));
    for (const QString &version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed)) {
        const QString path = versions.filePath(version + QStringLiteral("/bin/") + name);
        if (QFile::exists(path))
            return path;
    }
    return {};
}

bool PostgresCluster::isInstalled()
{
    return !program(QStringLiteral("initdb")).isEmpty();
}

void PostgresCluster::kill()
{
    // SIGQUIT is what `pg_ctl stop -m immediate` sends.
    ::kill(static_cast<pid_t>(m_server.processId()), SIGQUIT);
    m_server.waitForFinished(10'000);
}

bool PostgresCluster::run(const QString &name, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    setCommand(process, program(name), arguments);
    process.start();
    const bool succeeded
        = process.waitForFinished(commandTime) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    if (!succeeded)
        m_errorText = name + QLatin1String(": ") + QString::fromUtf8(process.readAll());
    return succeeded;
}

bool PostgresCluster::start()
{
    m_directory = std::make_unique<QTemporaryDir>(QStringLiteral("/tmp/billfold-postgres-XXXXXX"));
    if (!m_directory->isValid() || !isInstalled()) {
        m_errorText = QStringLiteral("PostgreSQL is not installed");
        return false;
    }
    if (isRoot()) {
        QProcess chown;
        chown.start(QStringLiteral("chown"), {QStringLiteral("postgres:postgres"), m_directory->path()});
        chown.waitForFinished(commandTime);
    }
    const QString data = m_directory->filePath(QStringLiteral("data"));
    if (!run(QStringLiteral("initdb"),
            {QStringLiteral("-D"), data, QStringLiteral("-A"), QStringLiteral("trust"), QStringLiteral("-U"),
                QStringLiteral("postgres"), QStringLiteral("-E"), QStringLiteral("UTF8"), QStringLiteral("--locale=C.UTF-8"),
                QStringLiteral("--no-sync")}))
        return false;
    m_port = freePort();
    return serve();
}

bool PostgresCluster::restart()
{
    if (m_server.state() == QProcess::NotRunning && serve())
        return true;
    m_errorText = QStringLiteral("PostgreSQL does not start again");
    return false;
}

bool PostgresCluster::serve()
{
    setCommand(m_server, program(QStringLiteral("postgres")),
        {QStringLiteral("-D"), m_directory->filePath(QStringLiteral("data")), QStringLiteral("-p"),
            QString::number(m_port), QStringLiteral("-k"), m_directory->path(), QStringLiteral("-c"),
            QStringLiteral("listen_addresses="), QStringLiteral("-c"), QStringLiteral("max_connections=200"),
            QStringLiteral("-c"), QStringLiteral("fsync=off")});
    m_server.setProcessChannelMode(QProcess::MergedChannels);
    m_server.setStandardOutputFile(m_directory->filePath(QStringLiteral("server.log")), QIODevice::Append);
    m_server.start();
    return waitUntilReady();
}

bool PostgresCluster::waitUntilReady()
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < startTime && m_server.state() != QProcess::NotRunning) {
        if (run(QStringLiteral("pg_isready"),
                {QStringLiteral("-q"), QStringLiteral("-h"), m_directory->path(), QStringLiteral("-p"),
                    QString::number(m_port)}))
            return true;
        QThread::msleep(50);
    }
    m_errorText = QStringLiteral("PostgreSQL does not get ready");
    return false;
}

QString PostgresCluster::createDatabase()
{
    const QString name = QStringLiteral("billfold%1").arg(++m_databases);
    if (!run(QStringLiteral("createdb"),
            {QStringLiteral("-h"), m_directory->path(), QStringLiteral("-p"), QString::number(m_port),
                QStringLiteral("-U"), QStringLiteral("postgres"), name}))
        return {};
    return QStringLiteral("postgresql:///%1?host=%2&port=%3&user=postgres")
        .arg(name, m_directory->path(), QString::number(m_port));
}

} // namespace Billfold
