// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/service/loaddriver.h"

namespace BillfoldService {
namespace {

using boost::json::object;
using boost::json::serialize;

std::string transferBody(const std::string &payeeId, std::int64_t minor, const std::string &note)
{
    const auto now = std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
    return serialize(object {{"payeeId", payeeId}, {"amount", {{"currency", "CNY"}, {"minor", minor}}}, {"note", note},
        {"delivery", "instant"}, {"notAfter", toRfc3339(now + std::chrono::minutes(15))}});
}

} // namespace

LoadDriver::LoadDriver(
    LoadTarget target, LoadPlan plan, std::deque<Customer> &customers, Findings &findings, CallCount &calls)
    : m_target(std::move(target))
    , m_plan(std::move(plan))
    , m_customers(customers)
    , m_findings(findings)
    , m_calls(calls)
    , m_states(m_plan.payments.size())
{
}

LoadDriver::~LoadDriver()
{
    join();
}

void LoadDriver::start(unsigned threads)
{
    for (unsigned count = 0; count < threads; ++count)
        m_threads.emplace_back([this] { work(); });
}

void LoadDriver::join()
{
    for (std::thread &thread : m_threads)
        thread.join();
    m_threads.clear();
}

void LoadDriver::work()
{
    BankClient client(m_target.port, m_target.sealKey, m_calls);
    for (std::size_t index = m_next++; index < m_plan.tasks.size(); index = m_next++)
        perform(client, m_plan.tasks[index]);
}

const TestPerson &LoadDriver::payerOf(std::size_t payment) const
{
    return m_customers[m_plan.payments[payment].payer].person;
}

bool LoadDriver::isShared(std::size_t payment) const
{
    const std::size_t next = payment + 1;
    return m_plan.payments[payment].original != payment
        || (next < m_plan.payments.size() && m_plan.payments[next].original == payment);
}

std::string LoadDriver::noteOf(std::size_t payment, Variant variant) const
{
    return std::to_string(m_plan.payments[payment].original) + (variant == Variant::First ? " first" : " other");
}

std::string LoadDriver::intentHash(std::size_t payment, Variant variant) const
{
    return m_states[m_plan.payments[payment].original].intents[static_cast<std::size_t>(variant)].hash;
}

std::string LoadDriver::payeeId(BankClient &client, const PlannedPayment &payment)
{
    const std::lock_guard lock(m_payeeMutex);
    std::string &id = m_payeeIds[{payment.payer, payment.payee}];
    if (id.empty())
        id = client.payeeId(m_customers[payment.payer], m_customers[payment.payee].person);
    return id;
}

LoadDriver::Intent LoadDriver::prepare(BankClient &client, std::size_t payment, Variant variant)
{
    const PlannedPayment &planned = m_plan.payments[payment];
    PaymentState &state = m_states[planned.original];
    // Whoever comes meanwhile waits here, and then all of them send at once.
    const std::lock_guard lock(state.mutex);
    Intent &intent = state.intents[static_cast<std::size_t>(variant)];
    if (intent.body.empty()) {
        const std::int64_t amount = planned.amountMinor + (variant == Variant::Other ? 1 : 0);
        intent.body = transferBody(payeeId(client, planned), amount, noteOf(payment, variant));
        intent.hash = TestDevice::intentHash("/v1/transfers", intent.body);
    }
    if (intent.approval.empty())
        intent.approval = client.approval(m_customers[planned.payer], intent.hash);
    return intent;
}

void LoadDriver::perform(BankClient &client, const Task &task)
{
    switch (task.step) {
    case Step::Send:
    case Step::SendSameBytes:
        return send(client, task.payment, Variant::First, task.step);
    case Step::SendOther:
        return send(client, task.payment, Variant::Other, task.step);
    case Step::Void:
        if (!m_target.hasVoid)
            return;
        [[fallthrough]];
    case Step::Ask:
        return ask(client, task.payment, task.step);
    case Step::ReadBalance:
        static_cast<void>(client.insist(payerOf(task.payment), "GET", "/v1/account"));
        return;
    case Step::ReadChanges:
        return readChanges(client, task.payment);
    }
}

Verdict LoadDriver::tryOnce(BankClient &client, std::size_t payment, Variant variant, const Request &request)
{
    const auto response = client.send(request);
    return response ? m_states[payment].history.addAnswer(variant, *response, m_findings) : Verdict::Again;
}

void LoadDriver::send(BankClient &client, std::size_t payment, Variant variant, Step step)
{
    const bool ended = BankClient::repeat([&] {
        const Intent intent = prepare(client, payment, variant);
        const Request request = BankClient::sign(payerOf(payment), "POST", "/v1/transfers", intent.body,
            {{"idempotency-key", m_plan.payments[payment].key}, {"billfold-approval", intent.approval}});
        Verdict verdict = tryOnce(client, payment, variant, request);
        if (step == Step::SendSameBytes)
            verdict = tryOnce(client, payment, variant, request);
        if (verdict != Verdict::NotApproved)
            return verdict == Verdict::Final;
        // One approval for two keys is good for one of them. An approval that waited for too long is asked for again.
        m_states[payment].wasRefused = true;
        if (isShared(payment))
            return true;
        PaymentState &state = m_states[payment];
        const std::lock_guard lock(state.mutex);
        state.intents[static_cast<std::size_t>(variant)].approval.clear();
        return false;
    });
    if (!ended)
        m_findings.add(Finding::Unresolved, "no answer within a minute: " + m_plan.payments[payment].key);
}

void LoadDriver::ask(BankClient &client, std::size_t payment, Step step)
{
    const std::string path = "/v1/payments/" + m_plan.payments[payment].key;
    std::string body;
    if (step == Step::Void)
        body = serialize(object {{"intentHash", prepare(client, payment, Variant::First).hash}});
    const auto before = m_states[payment].history.known();
    const Response response = step == Step::Void ? client.insist(payerOf(payment), "POST", path + "/void", body)
                                                 : client.insist(payerOf(payment), "GET", path);
    m_states[payment].history.addStored(response, before, m_findings);
}

void LoadDriver::readChanges(BankClient &client, std::size_t payment)
{
    const Response response = client.insist(payerOf(payment), "GET", "/v1/changes?after=0&limit=5");
    const object page = bodyOf(response);
    std::int64_t seq = 0;
    for (const auto &change : page.at("changes").as_array()) {
        if (change.at("seq").as_int64() != ++seq)
            m_findings.add(Finding::Disagreement, "a gap in the change feed: " + response.body);
    }
}

void LoadDriver::resolve()
{
    BankClient client(m_target.port, m_target.sealKey, m_calls);
    for (std::size_t payment = 0; payment < m_states.size(); ++payment) {
        ask(client, payment, Step::Ask);
        PaymentState &state = m_states[payment];
        if (state.history.known() == KeyHistory::Before::Unknown && !state.wasRefused)
            m_findings.add(Finding::Unresolved, "nobody knows " + m_plan.payments[payment].key);
    }
}

} // namespace BillfoldService
