// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/serviceapi.h"
#include "tests/core/api/apiclientfixture.h"

#include <QTest>

using namespace Billfold;
using namespace Qt::StringLiterals;

namespace {

using Ending = ScriptedReply::Ending;

constexpr qsizetype TenMegabytes = 10 * 1024 * 1024;

ScriptedReply raw(const QByteArray &head, const QByteArray &body, Ending ending = Ending::Close)
{
    return {
        .bytes = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + head + "\r\n\r\n" + body, .ending = ending};
}

ScriptedReply cut(ScriptedReply reply, qsizetype missing, Ending ending)
{
    reply.bytes.chop(missing);
    reply.ending = ending;
    return reply;
}

} // namespace

/// Whatever a server, a proxy or a hotel's network answers: a typed error, and no more.
class TestBadAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areTypedErrors_data();
    void areTypedErrors();
    void failAsJsonWhenChunksAreMissing();
    void endInTime();
    void areNotFollowedElsewhere_data();
    void areNotFollowedElsewhere();
    void doNotSpoilTheNext();
    void tellWhenNobodyListens();
};

void TestBadAnswers::areTypedErrors_data()
{
    QTest::addColumn<ScriptedReply>("reply");
    QTest::addColumn<ErrorCode>("code");
    const QByteArray html = "<!DOCTYPE html><html><body>Please accept the terms of this hotel</body></html>";
    const QByteArray json = R"({"name":"陈曦"})";
    const auto add
        = [](const char *name, const ScriptedReply &reply, ErrorCode code) { QTest::newRow(name) << reply << code; };

    add("HTML", reply(200, "text/html", html), ErrorCode::AnswerUnreadable);
    add("HTML from a gateway", reply(502, "text/html", html), ErrorCode::ServiceFailed);
    add("HTML not found", reply(404, "text/html", html), ErrorCode::AnswerUnreadable);
    add("HTML unauthorized", reply(401, "text/html", html, {"WWW-Authenticate: Basic realm=\"x\""}),
        ErrorCode::AnswerUnreadable);
    add("HTML too many requests", reply(429, "text/html", html), ErrorCode::RateLimited);
    add("wrong type", reply(200, "text/plain", json), ErrorCode::AnswerUnreadable);
    add("no type", reply(200, "", json), ErrorCode::AnswerUnreadable);
    add("problem that is none", reply(400, "application/problem+json", "[]"), ErrorCode::AnswerUnreadable);
    add("unknown problem", problemReply(418, "teapot"), ErrorCode::RequestRefused);
    add("unknown problem of the service", problemReply(507, "no-room"), ErrorCode::ServiceFailed);
    add("not modified", reply(304, "", ""), ErrorCode::AnswerUnreadable);

    add("cut short", cut(jsonReply(json), 5, Ending::Close), ErrorCode::AnswerUnreadable);
    add("cut short by reset", cut(jsonReply(json), 5, Ending::Reset), ErrorCode::AnswerUnreadable);
    add("cut in the head", cut(jsonReply(json), json.size() + 30, Ending::Close), ErrorCode::ServiceUnreachable);
    add("no length", raw("X: y", json), ErrorCode::AnswerUnreadable);
    add("closed", {.ending = Ending::Close}, ErrorCode::ServiceUnreachable);
    add("reset", {.ending = Ending::Reset}, ErrorCode::ServiceUnreachable);
    add("not HTTP", {.bytes = "SSH-2.0-OpenSSH_9.2p1\r\n", .ending = Ending::Close}, ErrorCode::ServiceUnreachable);

    add("10 MB", jsonReply(QByteArray(TenMegabytes, ' ')), ErrorCode::AnswerTooLarge);
    add("10 MB of unknown length", raw("X: y", QByteArray(TenMegabytes, ' ')), ErrorCode::AnswerTooLarge);
    add("10 MB in chunks",
        raw("Transfer-Encoding: chunked", "a00000\r\n" + QByteArray(TenMegabytes, ' ') + "\r\n0\r\n\r\n"),
        ErrorCode::AnswerTooLarge);
    add("10 MB of a problem", reply(500, "application/problem+json", QByteArray(TenMegabytes, ' ')),
        ErrorCode::AnswerTooLarge);
    add("compressed", reply(200, "application/json", QByteArray(1000, '\x1f'), {"Content-Encoding: gzip"}),
        ErrorCode::AnswerUnreadable);
    add("compressed another way", reply(200, "application/json", QByteArray(1000, '\x1f'), {"Content-Encoding: br"}),
        ErrorCode::AnswerUnreadable);
}

void TestBadAnswers::areTypedErrors()
{
    QFETCH(const ScriptedReply, reply);
    QFETCH(const ErrorCode, code);
    ApiClientFixture fixture;
    fixture.client->setRetryPolicy({.attempts = 1});
    fixture.server.script({reply});

    for (const Result<ApiResponse> &result : {fixture.get(), fixture.post()}) {
        QVERIFY(!result);
        QCOMPARE(result.error().code, code);
        QVERIFY(!result.error().detail.contains(u"hotel"_s));
    }
}

/// Qt takes an early end of a chunked body for its end. A JSON object that is not whole gives itself away.
void TestBadAnswers::failAsJsonWhenChunksAreMissing()
{
    ApiClientFixture fixture;
    fixture.server.script({raw("Transfer-Encoding: chunked", "1a\r\n{\"operatorId\":\"billfold\r\n")});

    const auto info = QCoro::waitFor(fetchServiceInfo(fixture.client.get()));

    QVERIFY(!info);
    QCOMPARE(info.error().code, ErrorCode::AnswerUnreadable);
}

void TestBadAnswers::endInTime()
{
    ApiClientFixture fixture;
    ApiRequest request = ApiRequest::get(u"/v1/account"_s);
    request.timeout = std::chrono::milliseconds(400);
    ScriptedReply slow = jsonReply(R"({"name":"陈曦"})");
    slow.bytePause = std::chrono::milliseconds(10);
    const ScriptedReply silent;
    const ScriptedReply endlessHead{.bytes = "HTTP/1.1 200 OK\r\nX: " + QByteArray(TenMegabytes, 'y')};

    for (const ScriptedReply &reply : {slow, silent, endlessHead}) {
        fixture.server.script({reply});
        QElapsedTimer elapsed;
        elapsed.start();
        const Result<ApiResponse> result = fixture.send(request);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::TimedOut);
        QVERIFY(elapsed.elapsed() < 2000);
    }
}

void TestBadAnswers::areNotFollowedElsewhere_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status;
}

void TestBadAnswers::areNotFollowedElsewhere()
{
    QFETCH(const int, status);
    ApiClientFixture fixture;
    ScriptedServer elsewhere;
    elsewhere.script({jsonReply("{}")});
    const QByteArray location = "Location: " + elsewhere.address().toEncoded() + "/v1/transfers";
    fixture.client->setRetryPolicy({.attempts = 1});
    fixture.server.script({reply(status, "", "", {location})});

    QCOMPARE(fixture.get().error().code, ErrorCode::AnswerUnreadable);
    QCOMPARE(fixture.post().error().code, ErrorCode::AnswerUnreadable);

    QCOMPARE(fixture.server.requests().size(), size_t(2));
    QTest::qWait(50);
    QVERIFY(elsewhere.requests().empty());
}

void TestBadAnswers::doNotSpoilTheNext()
{
    ApiClientFixture fixture;
    fixture.client->setRetryPolicy({.attempts = 1});
    const ScriptedReply good = jsonReply(R"({"ok":true})");
    fixture.server.script({good, {.ending = Ending::Reset}, good, jsonReply(QByteArray(TenMegabytes, ' ')), good,
        cut(good, 3, Ending::Close), good, {.bytes = good.bytes, .ending = Ending::Close}, good});

    int successes = 0;
    for (int request = 0; request < 9; ++request)
        successes += fixture.get() ? 1 : 0;

    // At least the good ones; Qt asks again by itself when a connection that was used before breaks.
    QVERIFY2(successes >= 6, qPrintable(QString::number(successes)));
    QVERIFY(fixture.get());
}

void TestBadAnswers::tellWhenNobodyListens()
{
    ApiClientFixture fixture;
    QUrl address;
    {
        const ScriptedServer gone;
        address = gone.address();
    }
    ApiClient client(*ServiceEndpoint::create(address), fixture.clock, fixture.random);

    const auto result = QCoro::waitFor(client.send(ApiRequest::get(u"/v1/service"_s, RequestIdentity::Anonymous)));

    QCOMPARE(result.error().code, ErrorCode::ServiceUnreachable);
}

QTEST_GUILESS_MAIN(TestBadAnswers)
#include "tst_badanswers.moc"
