// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/exchangerecorder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Billfold;

class TestExchangeRecorder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesApartOneConnection();
    void putsChunksTogether();
    void readsAnAnswerWithoutLength();
    void leavesOutWhatWasCutShort();
    void readsFramesOfAWebSocket();
    void forwardsEveryByte();
    void closesWhenTheServiceIsAway();
};

namespace {

const QByteArray Get = "GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n";
const QByteArray Post = "POST /v1/codes HTTP/1.1\r\ncontent-length: 5\r\nX: a:b\r\n\r\n{\"\xE9\x99\x88";
const QByteArray Ok = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";

} // namespace

void TestExchangeRecorder::takesApartOneConnection()
{
    const auto exchanges = exchangesOf(Post + Get + "DELETE /v1/sessions/current HTTP/1.1\r\n\r\n",
        "HTTP/1.1 100 Continue\r\n\r\n" + Ok
            + "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n"
              "HTTP/1.1 204 No Content\r\n\r\n");
    QCOMPARE(exchanges.size(), 3u);
    QCOMPARE(exchanges[0].request.startLine, "POST /v1/codes HTTP/1.1");
    QCOMPARE(exchanges[0].request.header("Content-Length"), "5");
    QCOMPARE(exchanges[0].request.header("x"), "a:b");
    QCOMPARE(exchanges[0].request.body, "{\"\xE9\x99\x88");
    QCOMPARE(exchanges[0].response->startLine, "HTTP/1.1 200 OK");
    QCOMPARE(exchanges[0].response->body, "{}");
    QCOMPARE(exchanges[1].request.body, "");
    QCOMPARE(exchanges[1].response->startLine, "HTTP/1.1 503 Service Unavailable");
    QCOMPARE(exchanges[2].response->startLine, "HTTP/1.1 204 No Content");
}

void TestExchangeRecorder::putsChunksTogether()
{
    const auto exchanges = exchangesOf(Get + Get,
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n{\"a\r\nA;x=y\r\n\":\"bcdefg\"\r\n0\r\n\r\n" + Ok);
    QCOMPARE(exchanges.size(), 2u);
    QCOMPARE(exchanges[0].response->body, "{\"a\":\"bcdefg\"");
    QCOMPARE(exchanges[1].response->body, "{}");
}

void TestExchangeRecorder::readsAnAnswerWithoutLength()
{
    const auto exchanges = exchangesOf(Get, "HTTP/1.1 200 OK\r\n\r\nuntil the end");
    QCOMPARE(exchanges.at(0).response->body, "until the end");
}

void TestExchangeRecorder::leavesOutWhatWasCutShort()
{
    QCOMPARE(exchangesOf(Post.chopped(1), {}).size(), 0u);
    const auto exchanges = exchangesOf(Get + Get, Ok.chopped(1));
    QCOMPARE(exchanges.size(), 2u);
    QVERIFY(!exchanges[0].response);
    QVERIFY(!exchanges[1].response);
}

void TestExchangeRecorder::readsFramesOfAWebSocket()
{
    const QByteArray longText(300, 'x');
    const auto exchanges = exchangesOf(Get + "\x81\x80mask",
        "HTTP/1.1 101 Switching Protocols\r\n\r\n" + QByteArray("\x81\x02{}\x89\x00\x81\x7e\x01\x2c", 10) + longText
            + QByteArray("\x81\x05{", 3));
    QCOMPARE(exchanges.size(), 1u);
    QCOMPARE(exchanges[0].frames, (QList<QByteArray>{"{}", longText}));
}

void TestExchangeRecorder::forwardsEveryByte()
{
    QTcpServer service;
    QVERIFY(service.listen(QHostAddress::LocalHost));
    ExchangeRecorder recorder(service.serverPort());
    QVERIFY(recorder.listen());

    QTcpSocket client;
    client.connectToHost(recorder.address().host(), quint16(recorder.address().port()));
    client.write(Post);
    QTRY_VERIFY(service.hasPendingConnections());
    QTcpSocket *answering = service.nextPendingConnection();
    QTRY_COMPARE(answering->bytesAvailable(), Post.size());
    QCOMPARE(answering->readAll(), Post);

    answering->write(Ok.left(20));
    QTRY_COMPARE(client.bytesAvailable(), 20);
    answering->write(Ok.mid(20));
    answering->disconnectFromHost();
    QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(client.readAll(), Ok);

    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("recording.json"));
    QVERIFY(recorder.save(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto exchanges = QJsonDocument::fromJson(file.readAll())[QLatin1String("exchanges")].toArray();
    QCOMPARE(exchanges.size(), 1);
    const auto request = exchanges[0][QLatin1String("request")];
    QCOMPARE(request[QLatin1String("method")].toString(), QStringLiteral("POST"));
    QCOMPARE(request[QLatin1String("target")].toString(), QStringLiteral("/v1/codes"));
    QCOMPARE(QByteArray::fromBase64(request[QLatin1String("body")].toString().toLatin1()), "{\"\xE9\x99\x88");
    QCOMPARE(exchanges[0][QLatin1String("response")][QLatin1String("status")].toInt(), 200);
}

void TestExchangeRecorder::closesWhenTheServiceIsAway()
{
    QTcpServer gone;
    QVERIFY(gone.listen(QHostAddress::LocalHost));
    const quint16 port = gone.serverPort();
    gone.close();
    ExchangeRecorder recorder(port);
    QVERIFY(recorder.listen());

    QTcpSocket client;
    QSignalSpy disconnected(&client, &QTcpSocket::disconnected);
    client.connectToHost(recorder.address().host(), quint16(recorder.address().port()));
    client.write(Get);
    QVERIFY(disconnected.wait());
    QCOMPARE(client.readAll(), QByteArray());
    QCOMPARE(recorder.exchanges().size(), 1u);
    QVERIFY(!recorder.exchanges()[0].response);
}

QTEST_GUILESS_MAIN(TestExchangeRecorder)

#include "tst_exchangerecorder.moc"
