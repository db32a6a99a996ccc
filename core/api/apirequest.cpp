// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/apirequest.h"

namespace Billfold {

ApiRequest ApiRequest::get(QString path, RequestIdentity identity)
{
    return {.method = HttpMethod::Get, .path = std::move(path), .repetition = Repetition::Safe, .identity = identity};
}

ApiRequest ApiRequest::post(QString path, QByteArray body, RequestIdentity identity)
{
    return {.method = HttpMethod::Post,
        .path = std::move(path),
        .body = std::move(body),
        .repetition = Repetition::Never,
        .identity = identity};
}

ApiRequest ApiRequest::remove(QString path, RequestIdentity identity)
{
    return {
        .method = HttpMethod::Delete, .path = std::move(path), .repetition = Repetition::Never, .identity = identity};
}

QByteArray httpMethodName(HttpMethod method)
{
    switch (method) {
    case HttpMethod::Get:
        return "GET";
    case HttpMethod::Post:
        return "POST";
    case HttpMethod::Delete:
        return "DELETE";
    }
    Q_UNREACHABLE();
}

} // namespace Billfold
