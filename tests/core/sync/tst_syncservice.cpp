// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sync/feedfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Billfold;
using namespace Qt::StringLiterals;

using State = SyncService::State;

class TestSyncService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesInEveryPage();
    void continuesWhereItStopped();
    void keepsPageAndCursorTogether();
    void stopsAtAGap();
    void noticesAFeedThatWentBack();
    void passesOverUnknownKinds();
    void survivesAnAnswerCutShort();
    void comesBackByItself();
    void asksFromTimeToTime();
    void looksAgainWhenAskedMeanwhile();
    void waitsForThePersonWhenTheSessionIsOver();
    void endsAtAnyMoment();
    void stopsAndStarts();
    void remembersWhenItLastSucceeded();
};

void TestSyncService::takesInEveryPage()
{
    FeedFixture fixture;
    fixture.feed.length = 1250;
    QSignalSpy committed(fixture.service.get(), &SyncService::changesCommitted);

    fixture.service->start();
    QCOMPARE(fixture.service->state(), State::Syncing);

    QTRY_VERIFY(fixture.isUpToDate());
    QCOMPARE(fixture.rows(), 1250);
    QCOMPARE(fixture.cursor(), 1250);
    QCOMPARE(fixture.service->appliedCount(), 1250);
    QVERIFY(fixture.service->lastSyncedAt().isValid());
    QCOMPARE(committed.count(), 3);
    QCOMPARE(committed.first().first().toStringList(), QStringList(u"movement"_s));
}

void TestSyncService::continuesWhereItStopped()
{
    FeedFixture fixture;
    fixture.feed.length = 700;
    fixture.service->start();
    QTRY_VERIFY(fixture.isUpToDate());

    fixture.feed.length = 900;
    fixture.createService();
    QList<qint64> cursors;
    fixture.interference = [&cursors](qint64 cursor) {
        cursors.append(cursor);
        return std::nullopt;
    };
    fixture.service->start();

    QTRY_COMPARE(fixture.rows(), 900);
    QCOMPARE(cursors.first(), 700);
}

void TestSyncService::keepsPageAndCursorTogether()
{
    FeedFixture fixture;
    fixture.feed.length = 1000;
    fixture.applier->failsAt = 700;

    fixture.service->start();

    QTRY_COMPARE(fixture.service->state(), State::Failed);
    QCOMPARE(fixture.service->lastError().code, ErrorCode::DiskFull);
    QCOMPARE(fixture.rows(), 500);
    QCOMPARE(fixture.cursor(), 500);

    fixture.applier->failsAt = 0;
    QTRY_VERIFY(fixture.isUpToDate());
    QCOMPARE(fixture.rows(), 1000);
    QCOMPARE(fixture.cursor(), 1000);
}

void TestSyncService::stopsAtAGap()
{
    FeedFixture fixture;
    fixture.feed.length = 1000;
    const FeedScript later{.length = 1000};
    // A page that is in itself whole, and begins one too late.
    fixture.interference
        = [&later](qint64 cursor) { return cursor == 500 ? std::optional(jsonReply(later.page(501))) : std::nullopt; };

    fixture.service->start();

    QTRY_COMPARE(fixture.service->state(), State::Failed);
    QCOMPARE(fixture.service->lastError().code, ErrorCode::AnswerUnreadable);
    QCOMPARE(fixture.service->lastError().detail, u"a gap in the change feed: 502 comes after 500"_s);
    QCOMPARE(fixture.rows(), 500);
    QCOMPARE(fixture.cursor(), 500);

    fixture.interference = nullptr;
    QTRY_VERIFY(fixture.isUpToDate());
    QCOMPARE(fixture.rows(), 1000);
}

void TestSyncService::noticesAFeedThatWentBack()
{
    FeedFixture fixture;
    fixture.feed.length = 20;
    fixture.service->start();
    QTRY_VERIFY(fixture.isUpToDate());

    fixture.interference
        = [](qint64) { return std::optional(jsonReply(R"({"changes":[],"cursor":"10","more":false})")); };
    fixture.service->pullNow();

    QTRY_COMPARE(fixture.service->state(), State::Failed);
    QCOMPARE(fixture.service->lastError().code, ErrorCode::HistoryContradicted);
    QCOMPARE(fixture.cursor(), 20);
    QCOMPARE(fixture.rows(), 20);
}

void TestSyncService::passesOverUnknownKinds()
{
    FeedFixture fixture;
    fixture.feed.length = 10;
    fixture.feed.otherKindAt = 4;

    fixture.service->start();

    QTRY_VERIFY(fixture.isUpToDate());
    QCOMPARE(fixture.rows(), 9);
    QCOMPARE(fixture.cursor(), 10);
}

void TestSyncService::survivesAnAnswerCutShort()
{
    FeedFixture fixture;
    fixture.feed.length = 1000;
    int cuts = 0;
    fixture.interference = [&](qint64 cursor) -> std::optional<ScriptedReply> {
        if (cursor != 500 || cuts == 3)
            return std::nullopt;
        ScriptedReply reply = jsonReply(fixture.feed.page(cursor));
        reply.bytes.truncate(reply.bytes.size() * ++cuts / 4);
        reply.ending = ScriptedReply::Ending::Reset;
        return reply;
    };

    fixture.service->start();

    QTRY_COMPARE(cuts, 3);
    QTRY_VERIFY(fixture.isUpToDate());
    QCOMPARE(fixture.rows(), 1000);
    QCOMPARE(fixture.cursor(), 1000);
}

void TestSyncService::comesBackByItself()
{
    FeedFixture fixture;
    fixture.feed.length = 10;
    fixture.interference = [](qint64) { return ScriptedReply{.ending = ScriptedReply::Ending::Close}; };

    fixture.service->start();
    QTRY_COMPARE(fixture.service->state(), State::Offline);
    QCOMPARE(fixture.service->lastError().code, ErrorCode::ServiceUnreachable);
    QVERIFY(!fixture.service->lastSyncedAt().isValid());

    fixture.interference = nullptr;
    QTRY_VERIFY(fixture.isUpToDate());
    QCOMPARE(fixture.rows(), 10);
    QCOMPARE(fixture.service->lastError().code, ErrorCode::None);
}

void TestSyncService::asksFromTimeToTime()
{
    FeedFixture fixture;
    fixture.pollInterval = std::chrono::milliseconds(20);
    fixture.createService();
    fixture.service->start();
    QTRY_VERIFY(fixture.service->lastSyncedAt().isValid());

    fixture.feed.length = 3;

    QTRY_COMPARE(fixture.rows(), 3);
}

void TestSyncService::looksAgainWhenAskedMeanwhile()
{
    FeedFixture fixture;
    fixture.feed.length = 5;
    int asked = 0;
    fixture.interference = [&](qint64 cursor) -> std::optional<ScriptedReply> {
        // Something happens after the service has looked, and somebody says so before the answer is there.
        const ScriptedReply reply = jsonReply(fixture.feed.page(cursor));
        if (++asked == 1) {
            fixture.feed.length = 6;
            fixture.service->pullNow();
        }
        return reply;
    };

    fixture.service->start();

    QTRY_COMPARE(fixture.rows(), 6);
    QTRY_VERIFY(fixture.isUpToDate());
    QCOMPARE(asked, 2);
}

void TestSyncService::waitsForThePersonWhenTheSessionIsOver()
{
    FeedFixture fixture;
    fixture.credentials->setRefresh(
        []() -> QCoro::Task<Result<void>> { co_return failure(ErrorCode::SessionExpired); });
    int asked = 0;
    fixture.interference = [&asked](qint64) {
        ++asked;
        return problemReply(401, "unauthorized");
    };

    fixture.service->start();
    QTRY_COMPARE(fixture.service->state(), State::Failed);
    QCOMPARE(fixture.service->lastError().code, ErrorCode::SessionExpired);
    QTest::qWait(100);
    QCOMPARE(asked, 1);

    fixture.interference = nullptr;
    fixture.service->pullNow();
    QTRY_VERIFY(fixture.isUpToDate());
}

void TestSyncService::endsAtAnyMoment()
{
    for (int milliseconds = 0; milliseconds < 60; milliseconds += 6) {
        FeedFixture fixture;
        fixture.feed.length = 2000;
        fixture.service->start();
        QTest::qWait(milliseconds);

        fixture.service.reset();
        fixture.client.reset();
        QTest::qWait(20);

        QCOMPARE(fixture.rows(), fixture.cursor());
        QCOMPARE(fixture.rows() % 500, 0);
    }
}

void TestSyncService::stopsAndStarts()
{
    FeedFixture fixture;
    fixture.feed.length = 5000;
    fixture.service->start();
    QTRY_VERIFY(fixture.service->appliedCount() > 0);
    fixture.service->stop();
    QVERIFY(fixture.service->state() != State::Syncing);
    QTest::qWait(100);
    const qint64 rows = fixture.rows();
    QVERIFY(rows < 5000);
    QTest::qWait(100);
    QCOMPARE(fixture.rows(), rows);

    fixture.service->start();
    QTRY_COMPARE(fixture.rows(), 5000);
    QTRY_VERIFY(fixture.isUpToDate());
}

void TestSyncService::remembersWhenItLastSucceeded()
{
    FeedFixture fixture;
    fixture.service->start();
    QTRY_VERIFY(fixture.isUpToDate());
    const QDateTime before = fixture.service->lastSyncedAt();

    fixture.interference = [](qint64) { return ScriptedReply{.ending = ScriptedReply::Ending::Close}; };
    fixture.createService();
    fixture.service->start();

    QTRY_COMPARE(fixture.service->state(), State::Offline);
    QTRY_VERIFY(fixture.service->lastSyncedAt().isValid());
    QVERIFY(qAbs(fixture.service->lastSyncedAt().msecsTo(before)) < 1000);
}

QTEST_GUILESS_MAIN(TestSyncService)
#include "tst_syncservice.moc"
