// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/wire/responses.h"

#include "server/wire/values.h"

namespace BillfoldService {

Response jsonResponse(int status, const boost::json::object &body)
{
    return Response {.status = status, .body = boost::json::serialize(body)};
}

Response emptyResponse(int status)
{
    return Response {.status = status, .contentType = {}};
}

Response problemResponse(const Problem &problem, std::string_view requestId)
{
    const int status = problemStatus(problem.type);
    boost::json::object body {
        {"type", "urn:billfold:problem:" + std::string(problemName(problem.type))},
        {"title", problemTitle(problem.type)},
        {"status", status},
        {"requestId", requestId},
    };
    if (!problem.pointer.empty())
        body.emplace("pointer", problem.pointer);
    if (problem.triesLeft)
        body.emplace("triesLeft", *problem.triesLeft);
    if (problem.limit)
        body.emplace("limit", toJson(*problem.limit));
    Response response {
        .status = status, .contentType = "application/problem+json", .headers = {}, .body = {}};
    if (problem.retryAfter) {
        body.emplace("retryAfterSeconds", problem.retryAfter->count());
        response.headers.emplace_back("Retry-After", std::to_string(problem.retryAfter->count()));
    }
    response.body = boost::json::serialize(body);
    return response;
}

} // namespace BillfoldService
