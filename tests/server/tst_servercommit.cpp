// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/losingproxy.h"
#include "tests/server/servicefixture.h"
#include "tests/server/testdatabases.h"
#include "tests/server/testperson.h"

#include <QTest>
#include <QUrl>
#include <QUrlQuery>

#include <sodium.h>
#include <soci/sqlite3/soci-sqlite3.h>

#include <memory>

using namespace BillfoldService;

namespace {

/// The database's clock; what the process believes without asking is wrong by `ahead`.
class SkewedClock final : public Clock
{
public:
    explicit SkewedClock(const std::atomic<std::chrono::milliseconds> &ahead)
        : m_ahead(ahead)
    {
    }

    Timestamp read(soci::session &sql, Dialect dialect) override { return m_clock.read(sql, dialect); }
    Timestamp estimate() const override { return m_clock.estimate() + m_ahead.load(); }

private:
    DatabaseClock m_clock;
    const std::atomic<std::chrono::milliseconds> &m_ahead;
};

} // namespace

/// When a payment may start, and what is said when nobody knows whether it was committed.
class ServerCommitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabases::addRows(); }
    void initTestCase() { QVERIFY(sodium_init() >= 0); }
    void cleanup();

    void notAfterIsJudgedByTheDatabaseClock();
    void commitThatFailedIsUnavailable();
    void commitWhoseAnswerWasLostIsUnavailable();

private:
    void start(const QString &address, std::unique_ptr<Clock> clock = std::make_unique<DatabaseClock>());
    [[nodiscard]] Response sendNow(const std::string &body, const std::string &key, const std::string &approval);
    void makeCommitsOfPaymentsFail();

    TestDatabases m_databases;
    std::atomic<std::chrono::milliseconds> m_ahead {std::chrono::milliseconds(0)};
    std::unique_ptr<LosingProxy> m_proxy;
    std::unique_ptr<ServiceFixture> m_service;
    std::unique_ptr<TestPerson> m_chen;
    std::unique_ptr<TestPerson> m_wang;
};

void ServerCommitTest::start(const QString &address, std::unique_ptr<Clock> clock)
{
    m_ahead = std::chrono::milliseconds(0);
    m_service = std::make_unique<ServiceFixture>(address, PaymentLimits(), std::move(clock));
    m_chen = std::make_unique<TestPerson>(*m_service, "+8613800000001", "陈曦");
    m_wang = std::make_unique<TestPerson>(*m_service, "+8613700009015", "王小明");
    QCOMPARE(m_chen->signUp().status, 201);
    QCOMPARE(m_wang->signUp().status, 201);
    m_service->credit(m_chen->phone, 10'000);
}

void ServerCommitTest::cleanup()
{
    if (m_service)
        QCOMPARE(m_service->disagreements(), QString());
    m_chen.reset();
    m_wang.reset();
    m_service.reset();
    m_proxy.reset();
}

/// Signed with the database's time, whatever the process believes.
Response ServerCommitTest::sendNow(const std::string &body, const std::string &key, const std::string &approval)
{
    return m_service->service().handle(m_chen->device.request("POST", "/v1/transfers", body, m_service->now(),
        {{"idempotency-key", key}, {"billfold-approval", approval}}));
}

void ServerCommitTest::notAfterIsJudgedByTheDatabaseClock()
{
    start(m_databases.create(), std::make_unique<SkewedClock>(m_ahead));
    const std::string body = m_chen->transferBody(m_chen->payeeIdOf(m_wang->phone), 100);
    const std::string approval = m_chen->approvalFor(body);
    m_ahead = std::chrono::hours(1); // this machine's clock says that the time is over
    QCOMPARE(sendNow(body, TestPerson::freshKey(), approval).status, 201);
    m_ahead = std::chrono::hours(0);
    m_service->advance(std::chrono::minutes(14));
    m_chen->signIn(m_chen->device, m_chen->proof);
    m_service->advance(std::chrono::minutes(2));
    m_ahead = -std::chrono::hours(1); // and now that there is plenty
    QCOMPARE(problemOf(sendNow(body, TestPerson::freshKey(), {})), QStringLiteral("expired"));
    m_ahead = std::chrono::hours(0);
    QCOMPARE(m_wang->balance(), std::int64_t(100));
}

void ServerCommitTest::makeCommitsOfPaymentsFail()
{
    m_service->execute("CREATE FUNCTION die() RETURNS trigger LANGUAGE plpgsql AS "
                       "'BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END'");
    m_service->execute("CREATE CONSTRAINT TRIGGER die AFTER INSERT ON payments DEFERRABLE INITIALLY DEFERRED "
                       "FOR EACH ROW EXECUTE FUNCTION die()");
}

void ServerCommitTest::commitThatFailedIsUnavailable()
{
    QFETCH_GLOBAL(QString, databaseKind);
    const QString address = m_databases.create();
    start(address);
    const std::string body = m_chen->transferBody(m_chen->payeeIdOf(m_wang->phone), 100);
    const std::string key = TestPerson::freshKey();
    const std::string approval = m_chen->approvalFor(body);
    std::unique_ptr<soci::session> reader;
    if (databaseKind == QLatin1String("sqlite")) {
        // Whoever reads keeps SQLite from committing, until it loses patience.
        reader = std::make_unique<soci::session>(soci::sqlite3, "db=" + address.mid(7).toStdString());
        *reader << "BEGIN";
        long long count = 0;
        *reader << "SELECT count(*) FROM payments", soci::into(count);
    } else {
        makeCommitsOfPaymentsFail();
    }
    const Response answer = m_chen->transfer(body, key, approval);
    QCOMPARE(problemOf(answer), QStringLiteral("unavailable"));
    QCOMPARE(answer.status, 503);
    if (reader)
        *reader << "ROLLBACK";
    else
        m_service->execute("DROP TRIGGER die ON payments");
    QCOMPARE(problemOf(m_service->send(m_chen->device, "GET", "/v1/payments/" + key)), QStringLiteral("not-found"));
    QCOMPARE(m_wang->balance(), std::int64_t(0));
    // Nothing was stored, so the same request may still be executed, once.
    QCOMPARE(m_chen->transfer(body, key, approval).status, 201);
    QCOMPARE(m_wang->balance(), std::int64_t(100));
}

void ServerCommitTest::commitWhoseAnswerWasLostIsUnavailable()
{
    QFETCH_GLOBAL(QString, databaseKind);
    if (databaseKind == QLatin1String("sqlite"))
        QSKIP("nothing lies between the service and an SQLite file");
    const QString address = m_databases.create();
    const QUrlQuery query {QUrl(address)};
    const QTemporaryDir directory(QStringLiteral("/tmp/billfold-proxy-XXXXXX"));
    m_proxy = std::make_unique<LosingProxy>(directory.path().toStdString(),
        query.queryItemValue(QStringLiteral("host")).toStdString(), query.queryItemValue(QStringLiteral("port")).toInt());
    QVERIFY(m_proxy->isListening());
    QString throughProxy = address;
    throughProxy.replace(query.queryItemValue(QStringLiteral("host")), directory.path());
    start(throughProxy);
    const std::string body = m_chen->transferBody(m_chen->payeeIdOf(m_wang->phone), 100);
    const std::string key = TestPerson::freshKey();
    const std::string approval = m_chen->approvalFor(body);
    m_proxy->loseCommitAfter("INSERT INTO payments");
    const Response answer = m_chen->transfer(body, key, approval);
    QCOMPARE(m_proxy->lostCommits(), 1);
    QCOMPARE(problemOf(answer), QStringLiteral("unavailable"));
    QCOMPARE(answer.status, 503);
    // It was committed after all: whoever asks, or sends the same again, learns so, and the money has moved once.
    const boost::json::object stored = bodyOf(m_service->send(m_chen->device, "GET", "/v1/payments/" + key));
    QCOMPARE(textOf(stored, "status"), std::string("SETTLED"));
    const Response again = m_chen->transfer(body, key, approval);
    QCOMPARE(again.status, 201);
    QCOMPARE(headerOf(again, "Idempotent-Replayed"), std::string("true"));
    QVERIFY(bodyOf(again) == stored.at("response").as_object());
    QCOMPARE(m_wang->balance(), std::int64_t(100));
}

QTEST_GUILESS_MAIN(ServerCommitTest)
#include "tst_servercommit.moc"
