// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/serviceprocess.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace Billfold {
namespace {

constexpr int startTime = 30'000;
constexpr int stopTime = 10'000;
constexpr int commandTime = 120'000;

QString program()
{
    return QStringLiteral(BILLFOLD_BIN_DIR "/billfold-server");
}

} // namespace

ServiceProcess::ServiceProcess()
    : m_database(QStringLiteral("sqlite:") + m_directory.filePath(QStringLiteral("service.db")))
    , m_keyFile(m_directory.filePath(QStringLiteral("service.keys")))
{
}

ServiceProcess::ServiceProcess(QString databaseAddress)
    : m_database(std::move(databaseAddress))
    , m_keyFile(m_directory.filePath(QStringLiteral("service.keys")))
{
}

ServiceProcess::ServiceProcess(QString databaseAddress, QString keyFile)
    : m_database(std::move(databaseAddress))
    , m_keyFile(std::move(keyFile))
{
}

ServiceProcess::~ServiceProcess()
{
    if (isRunning() && !stop())
        kill();
}

QByteArray ServiceProcess::log() const
{
    QByteArray text;
    for (int number = 1; number <= m_starts; ++number) {
        QFile file(m_directory.filePath(QStringLiteral("log%1").arg(number)));
        if (file.open(QIODevice::ReadOnly))
            text += file.readAll();
    }
    return text;
}

bool ServiceProcess::isRunning() const
{
    return m_process.state() != QProcess::NotRunning;
}

bool ServiceProcess::waitForCrash()
{
    const bool ended = !isRunning() || m_process.waitForFinished(stopTime);
    return ended && m_process.exitStatus() == QProcess::CrashExit;
}

void ServiceProcess::setEnvironment(const QString &name, const QString &value)
{
    QProcessEnvironment environment = m_process.processEnvironment();
    if (environment.isEmpty())
        environment = QProcessEnvironment::systemEnvironment();
    if (value.isEmpty())
        environment.remove(name);
    else
        environment.insert(name, value);
    m_process.setProcessEnvironment(environment);
}

bool ServiceProcess::start(const QStringList &furtherArguments)
{
    const int port = m_url.port(0);
    m_process.setProgram(program());
    m_process.setArguments(
        QStringList {QStringLiteral("--listen"), QStringLiteral("127.0.0.1:%1").arg(port), QStringLiteral("--database"),
            m_database, QStringLiteral("--keys"), keyFile(), QStringLiteral("--sandbox")}
        + furtherArguments);
    m_process.setStandardErrorFile(m_directory.filePath(QStringLiteral("log%1").arg(++m_starts)));
    m_process.start();
    QElapsedTimer timer;
    timer.start();
    QByteArray line;
    while (timer.elapsed() < startTime && !line.endsWith('\n')) {
        m_process.waitForReadyRead(200);
        line += m_process.readAllStandardOutput();
        if (!isRunning())
            break;
    }
    static const QByteArray prefix = "listening on ";
    if (!line.startsWith(prefix)) {
        qWarning("billfold-server did not start: %s", log().constData());
        return false;
    }
    m_url = QUrl(QString::fromUtf8(line.mid(prefix.size()).trimmed()));
    return m_url.isValid();
}

bool ServiceProcess::stop()
{
    if (!isRunning())
        return true;
    m_process.terminate();
    return m_process.waitForFinished(stopTime) && m_process.exitStatus() == QProcess::NormalExit
        && m_process.exitCode() == 0;
}

void ServiceProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished(stopTime);
}

ServiceProcess::CommandResult ServiceProcess::run(const QStringList &arguments)
{
    QProcess process;
    process.start(program(), arguments);
    if (!process.waitForFinished(commandTime) || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

ServiceProcess::CommandResult ServiceProcess::steer(QStringList arguments)
{
    arguments << QStringLiteral("--database") << m_database;
    CommandResult result = run(arguments);
    if (result.exitCode != 0)
        qWarning("billfold-server %s: %s", qPrintable(arguments.join(QLatin1Char(' '))), result.errors.constData());
    return result;
}

bool ServiceProcess::seed(const QStringList &arguments)
{
    return steer(QStringList {QStringLiteral("seed"), QStringLiteral("--keys"), keyFile()} + arguments).exitCode == 0;
}

QJsonArray ServiceProcess::messages(const QString &phone)
{
    const CommandResult result = steer({QStringLiteral("sandbox"), QStringLiteral("messages"), QStringLiteral("--to"),
        phone, QStringLiteral("--json")});
    return QJsonDocument::fromJson(result.output).object().value(QLatin1String("messages")).toArray();
}

QString ServiceProcess::latestCode(const QString &phone)
{
    const QJsonArray all = messages(phone);
    if (all.isEmpty())
        return {};
    static const QRegularExpression digits(QStringLiteral("\\b\\d{6}\\b"));
    return digits.match(all.last().toObject().value(QLatin1String("body")).toString()).captured();
}

bool ServiceProcess::credit(const QString &phone, const QString &amount, const QString &from)
{
    QStringList arguments {QStringLiteral("sandbox"), QStringLiteral("credit"), QStringLiteral("--to"), phone,
        QStringLiteral("--amount"), amount, QStringLiteral("--keys"), keyFile()};
    if (!from.isEmpty())
        arguments << QStringLiteral("--from") << from;
    return steer(arguments).exitCode == 0;
}

ServiceProcess::CommandResult ServiceProcess::steerMerchants(const QStringList &arguments)
{
    return steer(QStringList {QStringLiteral("sandbox"), QStringLiteral("merchant")} + arguments);
}

QString ServiceProcess::addMerchant(const QString &name, const QString &category, const QString &city)
{
    const CommandResult result = steerMerchants({QStringLiteral("add"), QStringLiteral("--name"), name,
        QStringLiteral("--category"), category, QStringLiteral("--city"), city});
    return QString::fromUtf8(result.output).trimmed().section(QLatin1Char(' '), 1);
}

QString ServiceProcess::addCode(const QString &merchant, const QStringList &options)
{
    const CommandResult result
        = steerMerchants(QStringList {QStringLiteral("code"), QStringLiteral("--merchant"), merchant} + options);
    return QString::fromUtf8(result.output).trimmed().section(QLatin1Char(' '), 1);
}

bool ServiceProcess::advanceClock(const QString &by)
{
    return steer({QStringLiteral("sandbox"), QStringLiteral("clock"), QStringLiteral("advance"), by}).exitCode == 0;
}

bool ServiceProcess::setMaintenance(bool on)
{
    return steer({QStringLiteral("sandbox"), QStringLiteral("outage"), QStringLiteral("--mode"),
                     on ? QStringLiteral("maintenance") : QStringLiteral("off")})
               .exitCode
        == 0;
}

bool ServiceProcess::instructBank(const QStringList &arguments)
{
    return steer(QStringList{QStringLiteral("sandbox"), QStringLiteral("channel")} + arguments).exitCode == 0;
}

std::optional<qint64> ServiceProcess::balance(const QString &phone)
{
    const CommandResult result
        = steer({QStringLiteral("sandbox"), QStringLiteral("balance"), QStringLiteral("--of"), phone});
    const QByteArrayList words = result.output.trimmed().split(' ');
    bool isNumber = false;
    const qint64 minor = words.constLast().toLongLong(&isNumber);
    if (result.exitCode != 0 || words.size() != 2 || !isNumber)
        return std::nullopt;
    return minor;
}

std::optional<QString> ServiceProcess::check()
{
    const CommandResult result = run({QStringLiteral("check"), QStringLiteral("--database"), m_database, QStringLiteral("--keys"), keyFile()});
    if (result.exitCode == 0)
        return std::nullopt;
    return QString::fromUtf8(result.output + result.errors);
}

} // namespace Billfold
