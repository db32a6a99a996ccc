// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>
#include <utility>
#include <vector>

namespace Billfold {

/// One HTTP/1.1 message as it was on the wire; a chunked body is put together.
struct HttpMessage
{
    QByteArray startLine;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;

    /// The first header of this name, in any case; empty when there is none.
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
};

/// A request and what it was answered with. `frames` are the text frames of a WebSocket that the service sent.
struct HttpExchange
{
    HttpMessage request;
    std::optional<HttpMessage> response;
    QList<QByteArray> frames;
};

/// Takes apart what one connection carried in each direction, in the order of its requests. A message that was cut short
/// ends the list: an unfinished request is left out, an unfinished answer counts as none.
[[nodiscard]] std::vector<HttpExchange> exchangesOf(const QByteArray &sent, const QByteArray &received);

} // namespace Billfold
