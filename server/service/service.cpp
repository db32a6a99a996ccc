// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/service/service.h"

#include "server/base/identifiers.h"
#include "server/funding/fundingprogress.h"
#include "server/payments/delayedtransfer.h"
#include "server/payments/transferjson.h"
#include "server/merchants/refunding.h"
#include "server/sandbox/credit.h"
#include "server/wire/responses.h"

namespace BillfoldService {
namespace {

std::chrono::milliseconds since(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start);
}

std::optional<Problem> checkMediaType(const Request &request)
{
    if (request.body.empty())
        return std::nullopt;
    const std::string_view type = request.header("content-type").value_or("");
    if (type == "application/json" || type.starts_with("application/json;"))
        return std::nullopt;
    return Problem {.type = ProblemType::UnsupportedMediaType};
}

std::optional<Problem> takeFrom(RateLimiter &limiter, const std::string &key)
{
    const auto wait = limiter.take(key, std::chrono::steady_clock::now());
    if (!wait)
        return std::nullopt;
    return Problem {.type = ProblemType::RateLimited, .retryAfter = *wait};
}

ReferenceReaders referenceReaders()
{
    return {{ChangeKind::Transfer,
                [](Transaction &transaction, const std::string &, const std::string &id) {
                    return readTransferJson(transaction, id);
                }},
        {ChangeKind::Request, readMoneyRequestJson}};
}

} // namespace

Service::Service(const ServiceEnvironment &environment, ServiceSettings settings)
    : m_environment(environment)
    , m_settings(std::move(settings))
    , m_hub(std::make_shared<NudgeHub>())
    , m_watcher(environment.database, m_hub, environment.log)
    , m_janitor(environment.database, environment.log)
    , m_courier(environment.database, environment.gateway, environment.log)
    , m_accountLimiter(m_settings.perAccount)
    , m_addressLimiter(m_settings.perAddress)
    , m_signer(environment.keys, m_settings.description.operatorId)
    , m_dueWorker(environment.database, environment.log, dueWorkHandlers())
    , m_authentication(environment.database, environment.keys, m_settings.description.operatorId)
    , m_codes(environment.database, environment.keys, environment.random, m_courier)
    , m_keyDerivation(environment.database, environment.keys)
    , m_registrations(environment.database, environment.keys, environment.random)
    , m_signIn(environment.database, environment.keys, environment.random)
    , m_sessions(environment.database, environment.keys, environment.random)
    , m_overview(environment.database, m_settings.description.limits)
    , m_payees(environment.database, environment.keys, environment.random)
    , m_approvals(environment.database, environment.keys, environment.random)
    , m_paymentEnvironment {environment.keys, environment.random, m_signer, m_settings.description.limits}
    , m_paymentDesk(environment.database, m_watcher)
    , m_transfers(m_paymentDesk, m_paymentEnvironment)
    , m_callBacks(environment.database, m_watcher, m_paymentEnvironment)
    , m_merchants(environment.database, m_paymentDesk, m_paymentEnvironment)
    , m_moneyRequests(environment.database, m_watcher, environment.keys, environment.random)
    , m_paymentCodes(environment.database, m_paymentEnvironment)
    , m_payments(environment.database)
    , m_bankCourier(environment.database, environment.bank, m_paymentEnvironment, m_watcher, environment.log)
    , m_bindings(environment.database, environment.keys, environment.random, environment.bank, m_watcher,
          m_settings.funding)
    , m_sources(environment.database, environment.bank, m_watcher, m_settings.funding)
    , m_funding(m_paymentDesk, environment.database, environment.bank, m_bankCourier, m_paymentEnvironment,
          m_settings.funding)
    , m_changes(environment.database, environment.keys, environment.random, referenceReaders())
    , m_receipts(environment.database, m_signer)
    , m_messages(environment.database)
{
    addRoutes();
}

DueWorker::Handlers Service::dueWorkHandlers()
{
    DueWorker::Handlers handlers;
    handlers.emplace(
        withdrawalReturnWorkKind, [this](Transaction &transaction, const DueWork &work) -> Result<AfterCommit> {
            auto announcements = returnWithdrawal(transaction, m_paymentEnvironment, work);
            if (!announcements)
                return failure(announcements.error());
            return announceLater(std::move(*announcements));
        });
    handlers.emplace(landingWorkKind, [this](Transaction &transaction, const DueWork &work) -> Result<AfterCommit> {
        auto settlement = landTransfer(transaction, m_environment.random, m_signer, work);
        if (!settlement)
            return failure(settlement.error());
        return announceLater(std::move(settlement->announcements));
    });
    handlers.emplace(requestExpiryWorkKind, [this](Transaction &transaction, const DueWork &work) -> Result<AfterCommit> {
        auto announcements = expireMoneyRequest(transaction, work);
        if (!announcements)
            return failure(announcements.error());
        return announceLater(std::move(*announcements));
    });
    if (m_settings.description.kind == DatabaseKind::Sandbox)
        handlers.emplace(creditWorkKind, [this](Transaction &transaction, const DueWork &work) -> Result<AfterCommit> {
            auto settlement = landCredit(transaction, m_environment.random, m_signer, work);
            if (!settlement)
                return failure(settlement.error());
            return announceLater(std::move(settlement->announcements));
        });
    handlers.emplace(refundWorkKind, [this](Transaction &transaction, const DueWork &work) -> Result<AfterCommit> {
        auto settlement = landRefund(transaction, m_environment.random, m_signer, work);
        if (!settlement)
            return failure(settlement.error());
        return announceLater(std::move(settlement->announcements));
    });
    return handlers;
}

AfterCommit Service::announceLater(std::vector<Announcement> announcements)
{
    return [this, announcements = std::move(announcements)] {
        for (const Announcement &announcement : announcements)
            m_watcher.announce(announcement.accountId, announcement.latestChange);
    };
}

std::string Service::makeRequestId()
{
    return makeIdentifier(m_environment.database.clock().estimate(), m_environment.random);
}

Response Service::finish(Result<Response> result, const std::string &requestId) const
{
    Response response = result ? std::move(*result) : problemResponse(result.error(), requestId);
    response.headers.emplace_back("Date", toHttpDate(m_environment.database.clock().estimate()));
    response.headers.emplace_back("Billfold-Request-Id", requestId);
    response.headers.emplace_back("Cache-Control", "no-store");
    return response;
}

Response Service::handle(const Request &request)
{
    const auto start = std::chrono::steady_clock::now();
    Exchange exchange {.request = request, .requestId = makeRequestId()};
    const auto match = m_router.match(request);
    Result<Response> result = match ? answerSafely(exchange, *match) : failure(match.error());
    // The route, never the path: a path may hold a key.
    boost::json::object fields {{"requestId", exchange.requestId}, {"method", match ? request.method : "?"},
        {"route", match ? match->route->path : "?"}, {"milliseconds", since(start).count()}};
    if (!result) {
        fields.emplace("problem", problemName(result.error().type));
        if (!result.error().detail.empty())
            fields.emplace("detail", result.error().detail);
    }
    const bool isFault = !result && problemStatus(result.error().type) == 500;
    Response response = finish(std::move(result), exchange.requestId);
    if (response.status == 405)
        response.headers.emplace_back("Allow", m_router.allowedMethods(request.path));
    fields.emplace("status", response.status);
    m_environment.log.write(isFault ? LogLevel::Error : LogLevel::Information, "request", std::move(fields));
    return response;
}

Result<Response> Service::answerSafely(Exchange &exchange, const RouteMatch &match)
{
    try {
        return answer(exchange, match);
    } catch (const std::exception &) {
        // Handlers do not throw. Should one do so all the same, one request fails and not the service.
        return failure(ProblemType::Internal, "an exception outside of a transaction");
    }
}

Result<Response> Service::answer(Exchange &exchange, const RouteMatch &match)
{
    const Route &route = *match.route;
    exchange.pathParameter = match.pathParameter;
    if (const auto problem = takeFrom(m_addressLimiter, exchange.request.remoteAddress))
        return failure(*problem);
    if (const auto problem = checkMediaType(exchange.request))
        return failure(*problem);
    if (route.signing == Signing::Unsigned)
        return route.handler(exchange);
    const auto authenticated = m_authentication.authenticate(exchange, route.token, route.nonce);
    if (!authenticated)
        return failure(authenticated.error());
    if (!exchange.accountId.empty()) {
        if (const auto problem = takeFrom(m_accountLimiter, exchange.accountId))
            return failure(*problem);
    }
    return route.handler(exchange);
}

Response Service::refuse(const Problem &problem)
{
    const std::string requestId = makeRequestId();
    m_environment.log.write(LogLevel::Information, "refused",
        {{"requestId", requestId}, {"problem", problemName(problem.type)}, {"detail", problem.detail}});
    return finish(failure(problem), requestId);
}

std::expected<NudgeRight, Response> Service::openNudges(const Request &request)
{
    if (const auto problem = takeFrom(m_addressLimiter, request.remoteAddress))
        return std::unexpected(refuse(*problem));
    auto right = m_changes.takeTicket(request);
    if (!right)
        return std::unexpected(refuse(right.error()));
    return *right;
}

Result<Response> Service::describe(const Exchange &)
{
    const auto now = m_environment.database.read([](Transaction &transaction) -> Result<Timestamp> {
        const Timestamp time = transaction.now();
        if (readOutage(transaction) == Outage::Maintenance)
            return failure(Problem {.type = ProblemType::Maintenance, .retryAfter = std::chrono::seconds(60)});
        return time;
    });
    if (!now)
        return failure(now.error());
    return jsonResponse(200, toJson(m_settings.description, m_environment.keys, *now));
}

Result<Response> Service::readiness(const Exchange &)
{
    const auto now = m_environment.database.read(
        [](Transaction &transaction) -> Result<Timestamp> { return transaction.now(); });
    if (!now)
        return failure(Problem {
            .type = ProblemType::Unavailable, .detail = now.error().detail, .retryAfter = std::chrono::seconds(1)});
    return jsonResponse(200, {{"status", "ok"}});
}

} // namespace BillfoldService
