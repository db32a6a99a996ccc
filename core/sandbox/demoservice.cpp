// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/demoservice.h"

#include <QCoreApplication>
#include <QCoroTimer>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QPointer>
#include <QProcess>
#include <QRegularExpression>

#include <chrono>

namespace Billfold {

using namespace Qt::StringLiterals;

namespace {

const QString FolderName = u"service"_s;
const QString DatabaseName = u"service.db"_s;
constexpr auto SeedTimeout = std::chrono::seconds(60);
constexpr auto StartTimeout = std::chrono::seconds(15);
constexpr auto LookInterval = std::chrono::milliseconds(20);
constexpr int EndTimeoutMilliseconds = 5000;

/// The end of what the service printed, which is where it says why it gave up.
QString lastWords(QProcess &process)
{
    return QString::fromUtf8(process.readAllStandardError().right(500)).trimmed();
}

Error stepFailed(const QString &step, const QString &reason)
{
    return {ErrorCode::ServiceUnreachable, step + u": "_s + reason};
}

/// The address in "listening on http://127.0.0.1:PORT".
QUrl announcedAddress(const QByteArray &line)
{
    static const QRegularExpression form(u"^listening on (http://127\\.0\\.0\\.1:[0-9]{1,5})$"_s);
    const auto match = form.match(QString::fromUtf8(line).trimmed());
    return match.hasMatch() ? QUrl(match.captured(1)) : QUrl();
}

} // namespace

DemoService::DemoService(QString program, QString directory, QObject *parent)
    : QObject(parent)
    , m_program(std::move(program))
    , m_directory(std::move(directory))
{
}

DemoService::~DemoService()
{
    stop();
}

QString DemoService::bundledProgram()
{
#ifdef Q_OS_WIN
    const QString name = u"billfold-server.exe"_s;
#else
    const QString name = u"billfold-server"_s;
#endif
    return QDir(QCoreApplication::applicationDirPath()).filePath(name);
}

QCoro::Task<Result<QUrl>> DemoService::start()
{
    const QPointer<DemoService> self(this);
    if (!QFileInfo(m_program).isExecutable())
        co_return failure(stepFailed(u"start"_s, u"there is no program %1"_s.arg(m_program)));
    if (!QFileInfo::exists(databaseFile())) {
        const Result<void> seeded = co_await seed();
        if (!self)
            co_return failure(ErrorCode::Cancelled);
        if (!seeded)
            co_return failure(seeded.error());
    }
    co_return co_await listen();
}

void DemoService::stop()
{
    const std::shared_ptr<QProcess> process = std::move(m_process);
    m_process.reset();
    if (!process)
        return;
    process->disconnect(this);
    process->terminate();
    if (process->state() != QProcess::NotRunning && !process->waitForFinished(EndTimeoutMilliseconds)) {
        process->kill();
        process->waitForFinished(EndTimeoutMilliseconds);
    }
}

QString DemoService::databaseFile() const
{
    return QDir(m_directory).filePath(FolderName + u'/' + DatabaseName);
}

QCoro::Task<Result<void>> DemoService::seed()
{
    // In a folder of another name, so that half a history is never taken for a whole one. The service keeps its keys in
    // a file beside the database.
    QDir draft(QDir(m_directory).filePath(u"seeding"_s));
    draft.removeRecursively();
    if (!draft.mkpath(u"."_s))
        co_return failure(ErrorCode::VaultUnwritable, u"cannot make the directory of the demo"_s);
    const QString database = u"sqlite:"_s + draft.filePath(DatabaseName);
    const std::shared_ptr<QProcess> process = run({u"seed"_s, u"--database"_s, database, u"--demo"_s});
    const auto never = [] { return false; };
    const Result<void> ended = co_await waitUntil(process, never, SeedTimeout);
    if (!ended)
        co_return failure(ended.error());
    if (process->state() == QProcess::NotRunning && process->error() == QProcess::UnknownError
        && process->exitStatus() == QProcess::NormalExit && process->exitCode() == 0
        && QDir(m_directory).rename(u"seeding"_s, FolderName))
        co_return Result<void>();
    const Error error = stepFailed(u"seed"_s, lastWords(*process));
    stop();
    co_return failure(error);
}

QCoro::Task<Result<QUrl>> DemoService::listen()
{
    const std::shared_ptr<QProcess> process
        = run({u"--listen"_s, u"127.0.0.1:0"_s, u"--database"_s, u"sqlite:"_s + databaseFile(), u"--sandbox"_s});
    const auto hasLine = [process] { return process->canReadLine(); };
    const Result<void> spoke = co_await waitUntil(process, hasLine, StartTimeout);
    if (!spoke)
        co_return failure(spoke.error());
    const QUrl address = announcedAddress(process->readLine());
    if (address.isEmpty()) {
        const Error error = stepFailed(u"listen"_s, lastWords(*process));
        stop();
        co_return failure(error);
    }
    connect(process.get(), &QProcess::finished, this, &DemoService::ended);
    co_return address;
}

std::shared_ptr<QProcess> DemoService::run(const QStringList &arguments)
{
    stop();
    m_process = std::make_shared<QProcess>();
    m_process->start(m_program, arguments);
    return m_process;
}

QCoro::Task<Result<void>> DemoService::waitUntil(
    std::shared_ptr<QProcess> process, std::function<bool()> arrived, std::chrono::milliseconds timeout)
{
    const QPointer<DemoService> self(this);
    QElapsedTimer elapsed;
    elapsed.start();
    while (process->state() != QProcess::NotRunning && !arrived()
        && std::chrono::milliseconds(elapsed.elapsed()) < timeout) {
        co_await QCoro::sleepFor(LookInterval);
        if (!self || m_process != process)
            co_return failure(ErrorCode::Cancelled);
    }
    co_return Result<void>();
}

} // namespace Billfold
