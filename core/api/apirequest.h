// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrlQuery>

#include <chrono>

namespace Billfold {

enum class HttpMethod { Get, Post, Delete };

/// Whether ApiClient may send a request again by itself.
enum class Repetition {
    Safe, ///< reads only: repeated with jittered exponential backoff while its time lasts
    Never, ///< changes something: sent again only after an answer that says it was not executed (401)
};

/// Who speaks in a request.
enum class RequestIdentity {
    Anonymous, ///< nobody: neither signed nor with a token
    Device, ///< signed with the device key, before and outside a session
    Session, ///< signed, and with the access token of the session
};

/// One call of the Wallet API. Made by the *api.cpp files, which alone know paths.
struct ApiRequest
{
    HttpMethod method = HttpMethod::Get;
    /// Percent-encoded where needed, without query: "/v1/account".
    QString path = {};
    QUrlQuery query = {};
    /// The exact JSON bytes that are digested and signed; empty for no body.
    QByteArray body = {};
    /// 32 lower-case hexadecimal digits, or empty.
    QString idempotencyKey = {};
    QString approvalId = {};
    Repetition repetition = Repetition::Safe;
    RequestIdentity identity = RequestIdentity::Session;
    /// For everything: connecting, waiting, reading, repetitions and a refresh of the token on the way.
    std::chrono::milliseconds timeout = std::chrono::seconds(20);
    /// Bytes of an answer's body; a longer one is cut off and refused.
    qsizetype maximumAnswerSize = 256 * 1024;

    [[nodiscard]] static ApiRequest get(QString path, RequestIdentity identity = RequestIdentity::Session);
    [[nodiscard]] static ApiRequest post(
        QString path, QByteArray body, RequestIdentity identity = RequestIdentity::Session);
    [[nodiscard]] static ApiRequest remove(QString path, RequestIdentity identity = RequestIdentity::Session);
};

[[nodiscard]] QByteArray httpMethodName(HttpMethod method);

} // namespace Billfold
