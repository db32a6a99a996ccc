// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/processservice.h"

#include <QElapsedTimer>
#include <QTcpSocket>

namespace BillfoldService {
namespace {

QByteArray serialised(const Request &request)
{
    std::string text = request.method + ' ' + request.path + (request.query.empty() ? "" : "?" + request.query)
        + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n";
    for (const auto &[name, value] : request.headers)
        text += name + ": " + value + "\r\n";
    if (!request.body.empty())
        text += "Content-Length: " + std::to_string(request.body.size()) + "\r\n";
    return QByteArray::fromStdString(text + "\r\n" + request.body);
}

} // namespace

QByteArray exchangeBytes(quint16 port, const QByteArray &bytes, int patience)
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), port);
    if (!socket.waitForConnected(5'000))
        return {};
    socket.write(bytes);
    QElapsedTimer timer;
    timer.start();
    QByteArray received;
    while (timer.elapsed() < patience && socket.state() == QAbstractSocket::ConnectedState) {
        socket.waitForReadyRead(100);
        received += socket.readAll();
    }
    return received + socket.readAll();
}

Response parseResponse(const QByteArray &bytes)
{
    Response response {.status = 0, .contentType = {}, .headers = {}, .body = {}};
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (!bytes.startsWith("HTTP/1.1 ") || end < 0)
        return response;
    response.status = bytes.mid(9, 3).toInt();
    response.body = bytes.mid(end + 4).toStdString();
    const QList<QByteArray> lines = bytes.left(end).split('\n');
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        const std::string name = line.left(colon).toStdString();
        const std::string value = line.mid(colon + 1).trimmed().toStdString();
        if (name == "Content-Type")
            response.contentType = value;
        response.headers.emplace_back(name, value);
    }
    return response;
}

Response ProcessService::send(const TestDevice &device, const std::string &method, const std::string &target,
    const std::string &body, const HeaderFields &headers)
{
    return sendAt(now(), device, method, target, body, headers);
}

Response ProcessService::sendAt(Timestamp time, const TestDevice &device, const std::string &method,
    const std::string &target, const std::string &body, const HeaderFields &headers)
{
    return parseResponse(exchangeBytes(process.port(), serialised(device.request(method, target, body, time, headers))));
}

std::string ProcessService::latestCode(const std::string &phone)
{
    return process.latestCode(QString::fromStdString(phone)).toStdString();
}

boost::json::object ProcessService::describe()
{
    return bodyOf(parseResponse(exchangeBytes(
        process.port(), "GET /v1/service HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")));
}

std::string ProcessService::sealKey()
{
    return textOf(describe(), "sealKey");
}

Timestamp ProcessService::now()
{
    return fromRfc3339(textOf(describe(), "time")).value_or(Timestamp());
}

} // namespace BillfoldService
