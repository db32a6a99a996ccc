// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/apiclient.h"
#include "core/api/serviceapi.h"
#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/sandbox/demoservice.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Billfold;
using namespace Qt::StringLiterals;

/// What happens around the service's process. A shell script stands for the service, so that it can fail as it is told.
class TestDemoService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void seedsOnceAndListens();
    void keepsNothingOfAHistoryThatFailed();
    void saysWhyItCannotListen();
    void saysWhenThereIsNoProgram();
    void refusesOtherAddresses();
    void noticesTheEnd();
    void canBeStoppedWhileItStarts();
    void startsTheRealService();

private:
    /// A program that does `seed` when it is called to seed, and `listen` when it is called to listen.
    [[nodiscard]] QString program(const QByteArray &seed, const QByteArray &listen) const;
    [[nodiscard]] QString directory() const { return m_root->filePath(u"demo"_s); }

    std::unique_ptr<QTemporaryDir> m_root;
};

namespace {

/// `$3` is sqlite:FILE.
constexpr auto Seed = "echo history > \"${3#sqlite:}\"";
constexpr auto Listen = "echo 'listening on http://127.0.0.1:4711'; exec sleep 60";

} // namespace

void TestDemoService::init()
{
    m_root = std::make_unique<QTemporaryDir>();
}

QString TestDemoService::program(const QByteArray &seed, const QByteArray &listen) const
{
    QFile file(m_root->filePath(u"billfold-server"_s));
    if (!file.open(QFile::WriteOnly | QFile::Truncate))
        qFatal("cannot write the program");
    file.write("#!/bin/sh\nif [ \"$1\" = seed ]; then\n" + seed + "\nelse\n" + listen + "\nfi\n");
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return file.fileName();
}

void TestDemoService::seedsOnceAndListens()
{
    DemoService service(program(Seed, Listen), directory());

    QCOMPARE(*QCoro::waitFor(service.start()), QUrl(u"http://127.0.0.1:4711"_s));
    QVERIFY(QFile::exists(directory() + u"/service/service.db"_s));
    service.stop();

    DemoService again(program("exit 1", Listen), directory());
    QVERIFY(QCoro::waitFor(again.start()));
}

void TestDemoService::keepsNothingOfAHistoryThatFailed()
{
    DemoService service(
        program("echo half > \"${3#sqlite:}\"; echo 'no room on the disk' >&2; exit 1", Listen), directory());

    const Result<QUrl> address = QCoro::waitFor(service.start());

    QVERIFY(!address);
    QCOMPARE(address.error().code, ErrorCode::ServiceUnreachable);
    QCOMPARE(address.error().detail, u"seed: no room on the disk"_s);
    QVERIFY(!QFile::exists(directory() + u"/service/service.db"_s));
}

void TestDemoService::saysWhyItCannotListen()
{
    DemoService service(program(Seed, "echo 'no such database' >&2; exit 2"), directory());

    const Result<QUrl> address = QCoro::waitFor(service.start());

    QVERIFY(!address);
    QCOMPARE(address.error().detail, u"listen: no such database"_s);
}

void TestDemoService::saysWhenThereIsNoProgram()
{
    DemoService service(m_root->filePath(u"nothing"_s), directory());

    const Result<QUrl> address = QCoro::waitFor(service.start());

    QVERIFY(!address);
    QCOMPARE(address.error().code, ErrorCode::ServiceUnreachable);
}

void TestDemoService::refusesOtherAddresses()
{
    DemoService service(program(Seed, "echo 'listening on http://wallet.example:80'; exec sleep 60"), directory());

    QVERIFY(!QCoro::waitFor(service.start()));
}

void TestDemoService::noticesTheEnd()
{
    DemoService service(program(Seed, "echo 'listening on http://127.0.0.1:4711'; sleep 0.1; exit 3"), directory());
    QSignalSpy ended(&service, &DemoService::ended);

    QVERIFY(QCoro::waitFor(service.start()));

    QTRY_COMPARE(ended.count(), 1);
}

void TestDemoService::canBeStoppedWhileItStarts()
{
    for (const bool destroys : {false, true}) {
        auto service = std::make_unique<DemoService>(program("exec sleep 60", Listen), directory());
        QCoro::Task<Result<QUrl>> task = service->start();
        QTest::qWait(50);
        if (destroys)
            service.reset();
        else
            service->stop();
        const Result<QUrl> address = QCoro::waitFor(task);
        QVERIFY(!address);
        QCOMPARE(address.error().code, ErrorCode::Cancelled);
    }
}

void TestDemoService::startsTheRealService()
{
    const QString server = QStringLiteral(BILLFOLD_BIN_DIR) + u"/billfold-server"_s;
    if (!QFile::exists(server))
        QSKIP("billfold-server is not part of this build");
    DemoService service(server, directory());

    const Result<QUrl> address = QCoro::waitFor(service.start());

    QVERIFY2(address, address ? "" : qPrintable(address.error().detail));
    SystemClock clock;
    SystemRandom random;
    ApiClient client(*ServiceEndpoint::create(*address), clock, random);
    const Result<ServiceInfo> info = QCoro::waitFor(fetchServiceInfo(&client));
    QVERIFY2(info, info ? "" : qPrintable(info.error().detail));
    QVERIFY(info->isSandbox);
}

QTEST_GUILESS_MAIN(TestDemoService)
#include "tst_demoservice.moc"
