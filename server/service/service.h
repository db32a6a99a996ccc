// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/base/log.h"
#include "server/feed/changeendpoints.h"
#include "server/feed/nudgewatcher.h"
#include "server/feed/receiptendpoint.h"
#include "server/funding/bindingendpoint.h"
#include "server/funding/fundingorders.h"
#include "server/funding/sourceendpoint.h"
#include "server/identity/authentication.h"
#include "server/identity/codeendpoints.h"
#include "server/identity/keyderivationendpoint.h"
#include "server/identity/registrationendpoint.h"
#include "server/identity/sessionendpoints.h"
#include "server/identity/signinendpoint.h"
#include "server/merchants/merchantendpoint.h"
#include "server/merchants/paymentcodeendpoint.h"
#include "server/payments/approvalendpoint.h"
#include "server/payments/callbackendpoint.h"
#include "server/payments/moneyrequestendpoint.h"
#include "server/payments/overviewendpoint.h"
#include "server/payments/payeeendpoint.h"
#include "server/payments/paymentendpoint.h"
#include "server/payments/transferendpoint.h"
#include "server/sandbox/messageendpoint.h"
#include "server/service/janitor.h"
#include "server/service/ratelimiter.h"
#include "server/service/router.h"
#include "server/service/servicedescription.h"
#include "server/work/dueworker.h"
#include "server/work/outboxcourier.h"

#include <memory>

namespace BillfoldService {

/// What the whole service is built over. All outlive it.
struct ServiceEnvironment
{
    Database &database;
    const ServiceKeys &keys;
    Random &random;
    SmsGateway &gateway;
    BankChannel &bank;
    Log &log;
};

struct ServiceSettings
{
    ServiceDescription description = {};
    FundingLimits funding = {};
    RateLimit perAccount = {.perMinute = 240, .burst = 60};
    RateLimit perAddress = {.perMinute = 600, .burst = 120};
};

/// The wallet service: from a request to a response, without a socket. Thread-safe; a call waits for the database.
class Service
{
public:
    Service(const ServiceEnvironment &environment, ServiceSettings settings);

    [[nodiscard]] Response handle(const Request &request);
    /// The answer to what could not even be read as a request.
    [[nodiscard]] Response refuse(const Problem &problem);
    /// Judges the ticket of GET /v1/nudges. A response is a refusal.
    [[nodiscard]] std::expected<NudgeRight, Response> openNudges(const Request &request);

    [[nodiscard]] const std::shared_ptr<NudgeHub> &nudges() const { return m_hub; }

private:
    [[nodiscard]] Result<Response> answer(Exchange &exchange, const RouteMatch &match);
    [[nodiscard]] Result<Response> answerSafely(Exchange &exchange, const RouteMatch &match);
    [[nodiscard]] Result<Response> describe(const Exchange &exchange);
    [[nodiscard]] Result<Response> readiness(const Exchange &exchange);
    [[nodiscard]] Response finish(Result<Response> result, const std::string &requestId) const;
    [[nodiscard]] std::string makeRequestId();
    [[nodiscard]] DueWorker::Handlers dueWorkHandlers();
    [[nodiscard]] AfterCommit announceLater(std::vector<Announcement> announcements);
    void addRoutes();

    ServiceEnvironment m_environment;
    ServiceSettings m_settings;
    std::shared_ptr<NudgeHub> m_hub;
    NudgeWatcher m_watcher;
    Janitor m_janitor;
    OutboxCourier m_courier;
    RateLimiter m_accountLimiter;
    RateLimiter m_addressLimiter;
    ReceiptSigner m_signer;
    DueWorker m_dueWorker;
    Authentication m_authentication;
    CodeEndpoints m_codes;
    KeyDerivationEndpoint m_keyDerivation;
    RegistrationEndpoint m_registrations;
    SignInEndpoint m_signIn;
    SessionEndpoints m_sessions;
    OverviewEndpoint m_overview;
    PayeeEndpoint m_payees;
    ApprovalEndpoint m_approvals;
    PaymentEnvironment m_paymentEnvironment;
    PaymentDesk m_paymentDesk;
    TransferEndpoint m_transfers;
    CallBackEndpoint m_callBacks;
    MerchantEndpoint m_merchants;
    MoneyRequestEndpoint m_moneyRequests;
    PaymentCodeEndpoint m_paymentCodes;
    PaymentEndpoint m_payments;
    BankCourier m_bankCourier;
    BindingEndpoint m_bindings;
    SourceEndpoint m_sources;
    FundingOrders m_funding;
    ChangeEndpoints m_changes;
    ReceiptEndpoint m_receipts;
    MessageEndpoint m_messages;
    Router m_router;
};

} // namespace BillfoldService
