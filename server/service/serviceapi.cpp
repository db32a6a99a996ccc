// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The one place where the paths of the contract stand.
#include "server/service/service.h"

#include "server/base/planted.h"
#include "server/wire/responses.h"

namespace BillfoldService {
namespace {

/// A handler that calls a member function of an endpoint.
template <class Endpoint> Handler call(Endpoint &endpoint, Result<Response> (Endpoint::*member)(const Exchange &))
{
    return [&endpoint, member](const Exchange &exchange) { return (endpoint.*member)(exchange); };
}

Result<Response> health(const Exchange &)
{
    return jsonResponse(200, {{"status", "ok"}});
}

} // namespace

void Service::addRoutes()
{
    const auto open = [this](std::string method, std::string path, Handler handler) {
        m_router.add({.method = std::move(method),
            .path = std::move(path),
            .signing = Signing::Unsigned,
            .token = TokenNeed::None,
            .handler = std::move(handler)});
    };
    const auto beforeSignIn = [this](std::string path, Handler handler) {
        m_router.add({.method = "POST", .path = std::move(path), .token = TokenNeed::None, .handler = std::move(handler)});
    };
    const auto signedIn = [this](std::string method, std::string path, Handler handler) {
        m_router.add({.method = std::move(method), .path = std::move(path), .handler = std::move(handler)});
    };
    const auto payment = [this](std::string path, Handler handler) {
        m_router.add({.method = "POST",
            .path = std::move(path),
            .nonce = isPlanted("replay-before-look-up") ? NonceCheck::BeforeHandler : NonceCheck::ByHandler,
            .handler = std::move(handler)});
    };
    open("GET", "/healthz", health);
    open("GET", "/readyz", call(*this, &Service::readiness));
    open("GET", "/v1/service", call(*this, &Service::describe));
    beforeSignIn("/v1/codes", call(m_codes, &CodeEndpoints::send));
    beforeSignIn("/v1/codes/verify", call(m_codes, &CodeEndpoints::verify));
    beforeSignIn("/v1/key-derivation", call(m_keyDerivation, &KeyDerivationEndpoint::ask));
    beforeSignIn("/v1/registrations", call(m_registrations, &RegistrationEndpoint::registerAccount));
    beforeSignIn("/v1/sessions", call(m_signIn, &SignInEndpoint::signIn));
    beforeSignIn("/v1/sessions/refresh", call(m_sessions, &SessionEndpoints::refresh));
    signedIn("DELETE", "/v1/sessions/current", call(m_sessions, &SessionEndpoints::signOut));
    signedIn("GET", "/v1/account", call(m_overview, &OverviewEndpoint::overview));
    signedIn("POST", "/v1/payees/lookup", call(m_payees, &PayeeEndpoint::lookUp));
    signedIn("POST", "/v1/approvals", call(m_approvals, &ApprovalEndpoint::approve));
    payment("/v1/transfers", call(m_transfers, &TransferEndpoint::transfer));
    signedIn("POST", "/v1/transfers/{id}/call-back", call(m_callBacks, &CallBackEndpoint::callBack));
    signedIn("POST", "/v1/merchant-codes/read", call(m_merchants, &MerchantEndpoint::readCode));
    payment("/v1/purchases", call(m_merchants, &MerchantEndpoint::pay));
    signedIn("POST", "/v1/requests", call(m_moneyRequests, &MoneyRequestEndpoint::ask));
    signedIn("POST", "/v1/requests/{id}/decline", call(m_moneyRequests, &MoneyRequestEndpoint::decline));
    signedIn("POST", "/v1/requests/{id}/withdraw", call(m_moneyRequests, &MoneyRequestEndpoint::withdraw));
    signedIn("GET", "/v1/requests/{id}/payee", call(m_moneyRequests, &MoneyRequestEndpoint::payee));
    signedIn("POST", "/v1/payment-codes", call(m_paymentCodes, &PaymentCodeEndpoint::create));
    signedIn("GET", "/v1/payment-codes/{paymentCodeId}", call(m_paymentCodes, &PaymentCodeEndpoint::find));
    signedIn("DELETE", "/v1/payment-codes/{paymentCodeId}", call(m_paymentCodes, &PaymentCodeEndpoint::revoke));
    signedIn("GET", "/v1/payments/{idempotencyKey}", call(m_payments, &PaymentEndpoint::find));
    m_router.add({.method = "POST",
        .path = "/v1/payments/{idempotencyKey}/void",
        .nonce = NonceCheck::ByHandler,
        .handler = call(m_payments, &PaymentEndpoint::voidPayment)});
    signedIn("GET", "/v1/funding", call(m_sources, &SourceEndpoint::overview));
    signedIn("POST", "/v1/card-bindings", call(m_bindings, &BindingEndpoint::begin));
    signedIn("POST", "/v1/card-bindings/{bindingId}/confirm", call(m_bindings, &BindingEndpoint::confirm));
    signedIn("POST", "/v1/funding-sources/{sourceId}/default", call(m_sources, &SourceEndpoint::choose));
    signedIn("DELETE", "/v1/funding-sources/{sourceId}", call(m_sources, &SourceEndpoint::remove));
    payment("/v1/top-ups", call(m_funding, &FundingOrders::topUp));
    payment("/v1/withdrawals", call(m_funding, &FundingOrders::withdraw));
    signedIn("POST", "/v1/funding-operations/{operationId}/code", call(m_funding, &FundingOrders::authenticate));
    signedIn("GET", "/v1/changes", call(m_changes, &ChangeEndpoints::changes));
    signedIn("GET", "/v1/receipts", call(m_receipts, &ReceiptEndpoint::receipts));
    signedIn("POST", "/v1/nudge-tickets", call(m_changes, &ChangeEndpoints::createTicket));
    if (m_settings.description.kind == DatabaseKind::Sandbox)
        open("GET", "/sandbox/messages", call(m_messages, &MessageEndpoint::messages));
}

} // namespace BillfoldService
