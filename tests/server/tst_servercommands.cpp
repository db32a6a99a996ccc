// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/processservice.h"
#include "tests/server/testdatabases.h"

#include <QProcess>
#include <QTest>

#include <sodium.h>

#include <memory>

using namespace BillfoldService;
using Billfold::ServiceProcess;

class ServerCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabases::addRows(); }
    void initTestCase() { QVERIFY(sodium_init() >= 0); }
    void init() { m_service = std::make_unique<ProcessService>(m_databases.create()); }
    void cleanup() { m_service.reset(); }

    void sandboxIsRefusedElsewhere();
    void plainHttpIsForLoopbackOnly();
    void commandLineMistakesAreExplained();

private:
    [[nodiscard]] QStringList productionArguments(const QString &database) const;

    TestDatabases m_databases;
    std::unique_ptr<ProcessService> m_service;
};

QStringList ServerCommandsTest::productionArguments(const QString &database) const
{
    return {QStringLiteral("--database"), database, QStringLiteral("--keys"), m_service->process.keyFile(),
        QStringLiteral("--operator"), QStringLiteral("test-operator"), QStringLiteral("--sms-spool"),
        m_databases.filePath(QString())};
}

void ServerCommandsTest::sandboxIsRefusedElsewhere()
{
    const QString database = m_service->process.databaseAddress();
    // Outside of the sandbox the key file has to be there.
    {
        ServiceProcess sandbox(m_databases.create());
        const auto missing = ServiceProcess::run(productionArguments(database));
        QCOMPARE(missing.exitCode, 1);
        QVERIFY(missing.errors.contains("key file"));
        const QStringList makeKeys {QStringLiteral("make-keys"), m_service->process.keyFile()};
        QCOMPARE(ServiceProcess::run(makeKeys).exitCode, 0);
        QCOMPARE(ServiceProcess::run(makeKeys).exitCode, 1);
        const auto seeded = ServiceProcess::run({QStringLiteral("seed"), QStringLiteral("--people"), QStringLiteral("1"),
            QStringLiteral("--database"), sandbox.databaseAddress(), QStringLiteral("--keys"),
            m_service->process.keyFile()});
        QCOMPARE(seeded.exitCode, 0);
        const auto refused = ServiceProcess::run(productionArguments(sandbox.databaseAddress()));
        QCOMPARE(refused.exitCode, 1);
        QVERIFY(refused.errors.contains("is a sandbox"));
    }
    QProcess production;
    production.start(QStringLiteral(BILLFOLD_BIN_DIR "/billfold-server"), productionArguments(database));
    QVERIFY(production.waitForReadyRead(10'000));
    QVERIFY(production.readAllStandardOutput().startsWith("listening on http://127.0.0.1:"));
    production.terminate();
    QVERIFY(production.waitForFinished(10'000));
    QCOMPARE(production.exitCode(), 0);

    QVERIFY(!m_service->process.start());
    QVERIFY(m_service->process.log().isEmpty() || m_service->process.log().contains("not a sandbox"));
    const QStringList steer {QStringLiteral("sandbox"), QStringLiteral("credit"), QStringLiteral("--to"),
        QStringLiteral("+8613800000001"), QStringLiteral("--amount"), QStringLiteral("1"), QStringLiteral("--database"),
        database};
    const auto credit = ServiceProcess::run(steer);
    QCOMPARE(credit.exitCode, 1);
    QVERIFY(credit.errors.contains("not a sandbox"));
    const auto seed = ServiceProcess::run({QStringLiteral("seed"), QStringLiteral("--demo"), QStringLiteral("--database"),
        database, QStringLiteral("--keys"), m_service->process.keyFile()});
    QCOMPARE(seed.exitCode, 1);
}

void ServerCommandsTest::plainHttpIsForLoopbackOnly()
{
    QStringList arguments {QStringLiteral("--listen"), QStringLiteral("0.0.0.0:0"), QStringLiteral("--database"),
        m_service->process.databaseAddress(), QStringLiteral("--keys"), m_service->process.keyFile(),
        QStringLiteral("--sandbox")};
    const auto sandbox = ServiceProcess::run(arguments);
    QCOMPARE(sandbox.exitCode, 2);
    QVERIFY(sandbox.errors.contains("loopback"));
    ServiceProcess maker(m_databases.create());
    QCOMPARE(ServiceProcess::run({QStringLiteral("seed"), QStringLiteral("--people"), QStringLiteral("1"),
                                     QStringLiteral("--database"), maker.databaseAddress(), QStringLiteral("--keys"),
                                     m_service->process.keyFile()})
                 .exitCode,
        0);
    const auto production = ServiceProcess::run(productionArguments(m_service->process.databaseAddress())
        + QStringList {QStringLiteral("--listen"), QStringLiteral("0.0.0.0:0")});
    QCOMPARE(production.exitCode, 1);
    QVERIFY(production.errors.contains("plain HTTP is for loopback only"));
}

void ServerCommandsTest::commandLineMistakesAreExplained()
{
    const auto mistake = [](const QStringList &arguments) {
        const auto result = ServiceProcess::run(arguments);
        return result.exitCode == 2 ? result.errors : QByteArray("exit code " + QByteArray::number(result.exitCode));
    };
    QVERIFY(mistake({QStringLiteral("--sandbox")}).contains("--database is missing"));
    QVERIFY(mistake({QStringLiteral("--colour")}).contains("unknown option --colour"));
    QVERIFY(mistake({QStringLiteral("dance")}).contains("unknown command dance"));
    QVERIFY(mistake({QStringLiteral("seed"), QStringLiteral("--people"), QStringLiteral("many")}).contains("--people"));
    QVERIFY(mistake({QStringLiteral("sandbox"), QStringLiteral("dance")}).contains("sandbox messages"));
    const auto help = ServiceProcess::run({QStringLiteral("--help")});
    QCOMPARE(help.exitCode, 0);
    QVERIFY(help.output.contains("billfold-server check"));
    const auto nowhere = ServiceProcess::run(
        {QStringLiteral("check"), QStringLiteral("--database"), QStringLiteral("sqlite:/nonexistent/x.db")});
    QCOMPARE(nowhere.exitCode, 1);
    QVERIFY(!nowhere.errors.isEmpty());
}

QTEST_GUILESS_MAIN(ServerCommandsTest)
#include "tst_servercommands.moc"
