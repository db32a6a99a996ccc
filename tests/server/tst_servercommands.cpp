// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/database/database.h"
#include "tests/server/processservice.h"
#include "tests/server/testdatabases.h"

#include <QFile>
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
    void receiptsAreVerifiedByHand();
    void restoredDatabaseIsFoundOut();

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

void ServerCommandsTest::receiptsAreVerifiedByHand()
{
    QVERIFY(m_service->process.seed({QStringLiteral("--people"), QStringLiteral("1"), QStringLiteral("--movements"), QStringLiteral("3")}));
    const QString keyFile = m_service->process.keyFile();
    const auto heads = ServiceProcess::run({QStringLiteral("heads"), QStringLiteral("--database"),
        m_service->process.databaseAddress(), QStringLiteral("--keys"), keyFile});
    QCOMPARE(heads.exitCode, 0);
    const QString head = QString::fromUtf8(heads.output).trimmed();
    const QStringList verify {QStringLiteral("verify"), head};
    const auto valid = ServiceProcess::run(verify + QStringList {QStringLiteral("--keys"), keyFile});
    QVERIFY2(valid.output.contains("\"seq\":3") && valid.output.contains("\nvalid: billfold-head+jws"), valid.output.constData());
    QCOMPARE(valid.exitCode, 0);

    // With the public key alone, as GET /v1/service gives it.
    QVERIFY(m_service->process.start());
    const QString jwks = m_databases.filePath(QStringLiteral("service.json"));
    QFile file(jwks);
    QVERIFY(file.open(QFile::WriteOnly | QFile::Truncate));
    const Response service = parseResponse(exchangeBytes(
        m_service->process.port(), "GET /v1/service HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"));
    file.write(QByteArray::fromStdString(service.body));
    file.close();
    const QStringList publicKeys {QStringLiteral("--service-keys"), jwks};
    QCOMPARE(ServiceProcess::run(verify + publicKeys).exitCode, 0);
    QProcess fromInput;
    fromInput.start(QStringLiteral(BILLFOLD_BIN_DIR "/billfold-server"), QStringList {QStringLiteral("verify"), QStringLiteral("-")} + publicKeys);
    fromInput.write(head.toUtf8() + "\n");
    fromInput.closeWriteChannel();
    QVERIFY(fromInput.waitForFinished());
    QCOMPARE(fromInput.exitCode(), 0);

    // The worked receipts of the contract are somebody else's.
    QFile worked(QStringLiteral(BILLFOLD_SOURCE_DIR "/tests/data/api/receipts.json"));
    QVERIFY(worked.open(QFile::ReadOnly));
    const auto document = boost::json::parse(worked.readAll().toStdString()).as_object();
    const QString receipt = QString::fromUtf8(document.at("payment").at("receipt").as_string().c_str());
    const auto foreign = ServiceProcess::run(QStringList {QStringLiteral("verify"), receipt} + publicKeys);
    QCOMPARE(foreign.exitCode, 1);
    QVERIFY(foreign.output.contains("invalid: no key of the service"));
    QVERIFY(file.open(QFile::WriteOnly | QFile::Truncate));
    file.write(QByteArray::fromStdString(boost::json::serialize(boost::json::array {document.at("key")})));
    file.close();
    const auto known = ServiceProcess::run(QStringList {QStringLiteral("verify"), receipt} + publicKeys);
    QCOMPARE(known.exitCode, 0);
    QVERIFY(known.output.contains("hash " + QByteArray(document.at("payment").at("hash").as_string().c_str())));
    QString forged = receipt;
    forged[forged.indexOf(QLatin1Char('.')) + 30] = QLatin1Char(forged.at(forged.indexOf(QLatin1Char('.')) + 30) == QLatin1Char('A') ? 'B' : 'A');
    QCOMPARE(ServiceProcess::run(QStringList {QStringLiteral("verify"), forged} + publicKeys).exitCode, 1);
    QCOMPARE(ServiceProcess::run({QStringLiteral("verify"), receipt}).exitCode, 2);
    QCOMPARE(ServiceProcess::run({QStringLiteral("verify"), QStringLiteral("--keys"), keyFile}).exitCode, 2);
    QCOMPARE(ServiceProcess::run({QStringLiteral("verify"), receipt, QStringLiteral("--keys"), QStringLiteral("/nonexistent")}).exitCode, 2);
}

void ServerCommandsTest::restoredDatabaseIsFoundOut()
{
    const QString database = m_service->process.databaseAddress();
    QVERIFY(m_service->process.seed({QStringLiteral("--people"), QStringLiteral("2"), QStringLiteral("--movements"), QStringLiteral("5")}));
    const QStringList where {QStringLiteral("--database"), database, QStringLiteral("--keys"), m_service->process.keyFile()};
    const auto heads = ServiceProcess::run(QStringList {QStringLiteral("heads")} + where);
    QCOMPARE(heads.output.count('\n'), 2);
    const QString file = m_databases.filePath(QStringLiteral("heads.jws"));
    const auto checkAgainst = [&](const QByteArray &statements) {
        QFile kept(file);
        if (!kept.open(QFile::WriteOnly | QFile::Truncate))
            return ServiceProcess::CommandResult();
        kept.write(statements);
        kept.close();
        return ServiceProcess::run(QStringList {QStringLiteral("check"), QStringLiteral("--heads"), file} + where);
    };
    QCOMPARE(checkAgainst(heads.output).exitCode, 0);
    QVERIFY(m_service->process.credit(QStringLiteral("+8613910000000"), QStringLiteral("1.00")));
    QCOMPARE(checkAgainst(heads.output).exitCode, 0); // newer than what was stated
    const auto later = ServiceProcess::run(QStringList {QStringLiteral("heads")} + where);

    // As it was before the credit, but for what proves it.
    const auto address = parseDatabaseAddress(database.toStdString());
    auto opened = Database::open(*address, 1, std::make_unique<DatabaseClock>());
    QVERIFY(opened.has_value());
    const auto goneBack = (*opened)->write([](Transaction &transaction) -> Result<void> {
        transaction.sql() << "DELETE FROM movements WHERE seq = 6";
        return {};
    });
    QVERIFY(goneBack.has_value());
    opened->reset();
    QVERIFY(!checkAgainst(heads.output).output.contains("stated before"));
    const auto behind = checkAgainst(later.output);
    QCOMPARE(behind.exitCode, 1);
    QVERIFY2(behind.output.contains("every receipt that was stated before: 1"), behind.output.constData());
    QByteArray forged = heads.output;
    forged[forged.indexOf('.') + 30] = forged.at(forged.indexOf('.') + 30) == 'A' ? 'B' : 'A';
    QVERIFY(checkAgainst(forged).output.contains("head statements are genuine"));
}

QTEST_GUILESS_MAIN(ServerCommandsTest)
#include "tst_servercommands.moc"
