// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/exchangerecorder.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>

namespace Billfold {

namespace {

// Passes on what `from` receives, to `to` and to `record`, and closes `to` when `from` is closed.
void forward(QTcpSocket *from, QTcpSocket *to, std::shared_ptr<QByteArray> record)
{
    QObject::connect(from, &QTcpSocket::readyRead, to, [from, to, record] {
        const QByteArray bytes = from->readAll();
        record->append(bytes);
        to->write(bytes);
    });
    QObject::connect(from, &QTcpSocket::disconnected, to, [to] {
        // What waits to be sent to where nobody is would be tried again and again.
        to->state() == QAbstractSocket::ConnectingState ? to->abort() : to->disconnectFromHost();
    });
    QObject::connect(from, &QTcpSocket::disconnected, from, &QTcpSocket::deleteLater);
}

QJsonArray headersToJson(const HttpMessage &message)
{
    QJsonArray headers;
    for (const auto &[name, value] : message.headers)
        headers.append(QJsonArray{QString::fromLatin1(name), QString::fromUtf8(value)});
    return headers;
}

QString bodyToJson(const HttpMessage &message)
{
    return QString::fromLatin1(message.body.toBase64());
}

QJsonObject toJson(const HttpExchange &exchange)
{
    const auto startLine = exchange.request.startLine.split(' ');
    QJsonObject json{{QLatin1String("request"),
        QJsonObject{
            {QLatin1String("method"), QString::fromLatin1(startLine.value(0))},
            {QLatin1String("target"), QString::fromLatin1(startLine.value(1))},
            {QLatin1String("headers"), headersToJson(exchange.request)},
            {QLatin1String("body"), bodyToJson(exchange.request)},
        }}};
    if (exchange.response) {
        json.insert(QLatin1String("response"),
            QJsonObject{
                {QLatin1String("status"), exchange.response->startLine.split(' ').value(1).toInt()},
                {QLatin1String("headers"), headersToJson(*exchange.response)},
                {QLatin1String("body"), bodyToJson(*exchange.response)},
            });
    }
    QJsonArray frames;
    for (const QByteArray &frame : exchange.frames)
        frames.append(QString::fromUtf8(frame));
    json.insert(QLatin1String("frames"), frames);
    return json;
}

} // namespace

ExchangeRecorder::ExchangeRecorder(quint16 servicePort, QObject *parent)
    : QObject(parent)
    , m_servicePort(servicePort)
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = m_server.nextPendingConnection())
            connectClient(client);
    });
}

bool ExchangeRecorder::listen()
{
    return m_server.listen(QHostAddress::LocalHost);
}

QUrl ExchangeRecorder::address() const
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(m_server.serverPort());
    return url;
}

void ExchangeRecorder::connectClient(QTcpSocket *client)
{
    const auto conversation = std::make_shared<Conversation>();
    m_conversations.push_back(conversation);
    auto *service = new QTcpSocket(&m_server);
    forward(client, service, {conversation, &conversation->sent});
    forward(service, client, {conversation, &conversation->received});
    connect(service, &QTcpSocket::errorOccurred, client, &QTcpSocket::disconnectFromHost);
    // What is written before the connection stands is sent once it does.
    service->connectToHost(QHostAddress(QHostAddress::LocalHost), m_servicePort);
}

std::vector<HttpExchange> ExchangeRecorder::exchanges() const
{
    std::vector<HttpExchange> all;
    for (const auto &conversation : m_conversations) {
        auto exchanges = exchangesOf(conversation->sent, conversation->received);
        std::move(exchanges.begin(), exchanges.end(), std::back_inserter(all));
    }
    return all;
}

bool ExchangeRecorder::save(const QString &path) const
{
    QJsonArray exchanges;
    for (const HttpExchange &exchange : this->exchanges())
        exchanges.append(toJson(exchange));
    QFile file(path);
    const QByteArray json = QJsonDocument(QJsonObject{{QLatin1String("exchanges"), exchanges}}).toJson();
    return file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.flush();
}

} // namespace Billfold
