// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/httptranscript.h"

#include <QtEndian>

namespace Billfold {

namespace {

enum class Direction { Request, Response };

// Reads from the front of `rest` and moves it on; nothing when the bytes end too early.
std::optional<QByteArray> takeLine(QByteArrayView &rest)
{
    const auto end = rest.indexOf("\r\n");
    if (end < 0)
        return {};
    const QByteArray line = rest.first(end).toByteArray();
    rest = rest.sliced(end + 2);
    return line;
}

std::optional<QByteArray> takeBytes(QByteArrayView &rest, qsizetype count)
{
    if (count < 0 || rest.size() < count)
        return {};
    const QByteArray bytes = rest.first(count).toByteArray();
    rest = rest.sliced(count);
    return bytes;
}

std::optional<QByteArray> takeChunks(QByteArrayView &rest)
{
    QByteArray body;
    for (;;) {
        const auto sizeLine = takeLine(rest);
        if (!sizeLine)
            return {};
        bool isNumber = false;
        const auto size = sizeLine->split(';').first().trimmed().toLongLong(&isNumber, 16);
        const auto chunk = isNumber ? takeBytes(rest, size) : std::nullopt;
        if (!chunk || !takeLine(rest))
            return {};
        if (size == 0)
            return body;
        body += *chunk;
    }
}

bool hasNoBody(const QByteArray &statusLine)
{
    const int status = statusLine.mid(9, 3).toInt();
    return status < 200 || status == 204 || status == 304;
}

std::optional<QByteArray> takeBody(QByteArrayView &rest, const HttpMessage &message, Direction direction)
{
    if (direction == Direction::Response && hasNoBody(message.startLine))
        return QByteArray();
    if (message.header("Transfer-Encoding").toLower() == "chunked")
        return takeChunks(rest);
    const QByteArray length = message.header("Content-Length");
    if (!length.isEmpty())
        return takeBytes(rest, length.toLongLong());
    // An answer without a length lasts until the connection is closed (RFC 9112, section 6.3).
    return takeBytes(rest, direction == Direction::Response ? rest.size() : 0);
}

std::optional<HttpMessage> takeMessage(QByteArrayView &rest, Direction direction)
{
    HttpMessage message;
    const auto startLine = takeLine(rest);
    if (!startLine)
        return {};
    message.startLine = *startLine;
    for (auto line = takeLine(rest);; line = takeLine(rest)) {
        if (!line)
            return {};
        if (line->isEmpty())
            break;
        const auto colon = line->indexOf(':');
        message.headers.append({line->left(colon), line->mid(colon + 1).trimmed()});
    }
    const auto body = takeBody(rest, message, direction);
    if (!body)
        return {};
    message.body = *body;
    return message;
}

// The final answer: an interim one ("100 Continue") is not what the request was answered with.
std::optional<HttpMessage> takeAnswer(QByteArrayView &rest)
{
    auto message = takeMessage(rest, Direction::Response);
    while (message && message->startLine.mid(9, 3) == "100")
        message = takeMessage(rest, Direction::Response);
    return message;
}

// RFC 6455, section 5.2; what a server sends is not masked.
QList<QByteArray> textFrames(QByteArrayView rest)
{
    constexpr int TextFrame = 1;
    QList<QByteArray> frames;
    while (rest.size() >= 2) {
        const int opcode = rest[0] & 0x0f;
        qsizetype header = 2;
        qsizetype length = rest[1] & 0x7f;
        if (length == 126 && rest.size() >= 4) {
            length = qFromBigEndian<quint16>(rest.data() + 2);
            header = 4;
        } else if (length == 127 && rest.size() >= 10) {
            length = qFromBigEndian<quint64>(rest.data() + 2);
            header = 10;
        }
        if (rest.size() < header + length)
            break;
        if (opcode == TextFrame)
            frames.append(rest.sliced(header, length).toByteArray());
        rest = rest.sliced(header + length);
    }
    return frames;
}

} // namespace

QByteArray HttpMessage::header(const QByteArray &name) const
{
    for (const auto &[other, value] : headers) {
        if (other.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

std::vector<HttpExchange> exchangesOf(const QByteArray &sent, const QByteArray &received)
{
    std::vector<HttpExchange> exchanges;
    QByteArrayView requests = sent;
    QByteArrayView answers = received;
    while (auto request = takeMessage(requests, Direction::Request)) {
        HttpExchange exchange{.request = std::move(*request), .response = takeAnswer(answers), .frames = {}};
        const bool isWebSocket = exchange.response && exchange.response->startLine.mid(9, 3) == "101";
        if (isWebSocket)
            exchange.frames = textFrames(answers);
        exchanges.push_back(std::move(exchange));
        if (isWebSocket)
            break;
    }
    return exchanges;
}

} // namespace Billfold
