// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/nudgeclient.h"
#include "tests/core/api/apiclientfixture.h"

#include <QCryptographicHash>
#include <QSignalSpy>
#include <QTest>

using namespace Billfold;
using namespace Qt::StringLiterals;

namespace {

/// RFC 6455, section 4.2.2.
QByteArray acceptKey(const QByteArray &key)
{
    return QCryptographicHash::hash(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", QCryptographicHash::Sha1).toBase64();
}

/// A text frame of at most 125 bytes, unmasked as servers send them (RFC 6455, section 5.2).
QByteArray textFrame(const QByteArray &text)
{
    return QByteArray("\x81") + char(text.size()) + text;
}

/// A service that gives tickets and, on each WebSocket, says `frames` at once and then `ending`.
ScriptedServer::Handler nudging(
    const QByteArray &frames, ScriptedReply::Ending ending = ScriptedReply::Ending::KeepOpen)
{
    return [=](const ScriptedRequest &request) -> ScriptedReply {
        if (request.target == "/v1/nudge-tickets")
            return reply(201, "application/json", R"({"ticket":"ticket-1","expiresAt":"2026-11-22T12:31:30.000Z"})");
        return {.bytes = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                         "Sec-WebSocket-Accept: "
                + acceptKey(request.headers.value("sec-websocket-key")) + "\r\n\r\n" + frames,
            .ending = ending};
    };
}

SyncPacing quick(std::chrono::milliseconds pingInterval = std::chrono::seconds(30))
{
    return {.retry = {.firstWait = std::chrono::milliseconds(5), .longestWait = std::chrono::milliseconds(20)},
        .pingInterval = pingInterval};
}

qsizetype countTargets(const ScriptedServer &server, const QByteArray &start)
{
    const auto &requests = server.requests();
    return std::count_if(requests.begin(), requests.end(),
        [&start](const ScriptedRequest &request) { return request.target.startsWith(start); });
}

} // namespace

class TestNudgeClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listensWithATicket();
    void comesBackWithANewTicket();
    void noticesASilentConnection();
    void keepsTryingForATicket();
    void ignoresNonsense();
    void staysQuietAfterStop();
};

void TestNudgeClient::listensWithATicket()
{
    ApiClientFixture fixture;
    fixture.server.setHandler(nudging(textFrame(R"({"type":"changes","seq":242})")));
    NudgeClient nudges(fixture.client.get(), fixture.random);
    QSignalSpy nudged(&nudges, &NudgeClient::nudged);

    nudges.start();

    QTRY_COMPARE(nudged.count(), 1);
    QCOMPARE(nudged.first().first().toLongLong(), 242);
    QVERIFY(nudges.isConnected());
    const ScriptedRequest &opening = fixture.server.requests().at(1);
    QCOMPARE(opening.target, "/v1/nudges?ticket=ticket-1");
    QVERIFY(!opening.headers.contains("authorization"));
}

void TestNudgeClient::comesBackWithANewTicket()
{
    ApiClientFixture fixture;
    fixture.server.setHandler(nudging({}, ScriptedReply::Ending::Reset));
    NudgeClient nudges(fixture.client.get(), fixture.random);
    nudges.setPacing(quick());

    nudges.start();

    QTRY_VERIFY(countTargets(fixture.server, "/v1/nudges?") >= 3);
    QVERIFY(countTargets(fixture.server, "/v1/nudge-tickets") >= countTargets(fixture.server, "/v1/nudges?"));
    fixture.server.setHandler(nudging({}));
    QTRY_VERIFY(nudges.isConnected());
}

void TestNudgeClient::noticesASilentConnection()
{
    ApiClientFixture fixture;
    fixture.server.setHandler(nudging({}));
    NudgeClient nudges(fixture.client.get(), fixture.random);
    nudges.setPacing(quick(std::chrono::milliseconds(30)));
    QSignalSpy changed(&nudges, &NudgeClient::connectedChanged);

    nudges.start();

    // The scripted server never answers a ping.
    QTRY_VERIFY(changed.count() >= 3);
    QVERIFY(countTargets(fixture.server, "/v1/nudges?") >= 2);
}

void TestNudgeClient::keepsTryingForATicket()
{
    ApiClientFixture fixture;
    fixture.server.script({problemReply(503, "unavailable")});
    NudgeClient nudges(fixture.client.get(), fixture.random);
    nudges.setPacing(quick());

    nudges.start();
    QTRY_VERIFY(fixture.server.requests().size() >= 3);
    QVERIFY(!nudges.isConnected());

    fixture.server.setHandler(nudging({}));
    QTRY_VERIFY(nudges.isConnected());
}

void TestNudgeClient::ignoresNonsense()
{
    ApiClientFixture fixture;
    fixture.server.setHandler(nudging(
        textFrame("<html>") + textFrame(R"({"type":"weather","seq":1})") + textFrame(R"({"type":"changes","seq":7})")));
    NudgeClient nudges(fixture.client.get(), fixture.random);
    QSignalSpy nudged(&nudges, &NudgeClient::nudged);

    nudges.start();

    QTRY_COMPARE(nudged.count(), 1);
    QCOMPARE(nudged.first().first().toLongLong(), 7);
}

void TestNudgeClient::staysQuietAfterStop()
{
    ApiClientFixture fixture;
    fixture.server.setHandler(nudging({}));
    NudgeClient nudges(fixture.client.get(), fixture.random);
    nudges.setPacing(quick());

    nudges.start();
    nudges.stop();
    QTest::qWait(100);
    QCOMPARE(countTargets(fixture.server, "/v1/nudges?"), 0);

    nudges.start();
    QTRY_VERIFY(nudges.isConnected());
    nudges.stop();
    QVERIFY(!nudges.isConnected());
    QTest::qWait(100);
    QCOMPARE(countTargets(fixture.server, "/v1/nudges?"), 1);
}

QTEST_GUILESS_MAIN(TestNudgeClient)
#include "tst_nudgeclient.moc"
