// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/service/keyhistory.h"

#include "tests/server/testservice.h"

namespace BillfoldService {
namespace {

bool isTemporary(int status)
{
    return status == 0 || status == 409 || status == 429 || status >= 500;
}

bool isStoredForEver(int status, const QString &problem)
{
    return status == 201 || problem == QLatin1String("insufficient-balance")
        || problem == QLatin1String("limit-exceeded") || problem == QLatin1String("expired")
        || problem == QLatin1String("payment-void");
}

std::string describe(const Response &response)
{
    return std::to_string(response.status) + ' ' + response.body;
}

} // namespace

Verdict KeyHistory::addAnswer(Variant variant, const Response &response, Findings &findings)
{
    if (isTemporary(response.status))
        return Verdict::Again;
    const std::lock_guard lock(m_mutex);
    const QString problem = problemOf(response);
    if (problem == QLatin1String("approval-invalid"))
        return Verdict::NotApproved;
    if (problem == QLatin1String("idempotency-conflict"))
        addConflict(variant, findings);
    else if (isStoredForEver(response.status, problem))
        addFinal(variant, response, findings);
    else
        findings.add(Finding::Disagreement, "nothing explains this answer: " + describe(response));
    return Verdict::Final;
}

void KeyHistory::addConflict(Variant variant, Findings &findings)
{
    m_conflicted[static_cast<std::size_t>(variant)] = true;
    if (m_owner == variant)
        findings.add(
            Finding::Disagreement, "a key was given to another request after its answer: " + describe(*m_final));
}

void KeyHistory::addFinal(Variant variant, const Response &response, Findings &findings)
{
    if (headerOf(response, "Idempotent-Replayed") != "true" && ++m_executions > 1)
        findings.add(Finding::DoubleDebit, "one key was executed twice: " + describe(response));
    if (m_conflicted[static_cast<std::size_t>(variant)])
        findings.add(Finding::Disagreement, "an answer after a conflict: " + describe(response));
    if (!m_owner) {
        m_owner = variant;
        m_final = response;
        compareBoth(findings);
    } else if (m_owner != variant || m_final->status != response.status || m_final->body != response.body) {
        findings.add(Finding::Disagreement, describe(*m_final) + " became " + describe(response));
    }
}

Verdict KeyHistory::addStored(const Response &response, Before before, Findings &findings)
{
    if (isTemporary(response.status))
        return Verdict::Again;
    const std::lock_guard lock(m_mutex);
    if (response.status == 404 && before == Before::Known)
        findings.add(Finding::LostPayment, "the service forgot " + describe(m_final.value_or(Response())));
    if (response.status != 200)
        return response.status == 404 ? Verdict::NotThere : Verdict::Final;
    const auto stored = bodyOf(response);
    if (m_stored && *m_stored != stored)
        findings.add(Finding::Disagreement, "what is stored has changed: " + response.body);
    m_stored = stored;
    compareBoth(findings);
    return Verdict::Final;
}

void KeyHistory::compareBoth(Findings &findings) const
{
    if (!m_final || !m_stored)
        return;
    if (m_stored->at("httpStatus").as_int64() != m_final->status || m_stored->at("response") != bodyOf(*m_final))
        findings.add(Finding::Disagreement, describe(*m_final) + " is stored as " + boost::json::serialize(*m_stored));
}

KeyHistory::Before KeyHistory::known() const
{
    const std::lock_guard lock(m_mutex);
    return m_final || m_stored ? Before::Known : Before::Unknown;
}

std::optional<boost::json::object> KeyHistory::settled() const
{
    const std::lock_guard lock(m_mutex);
    if (m_stored)
        return textOf(*m_stored, "status") == "SETTLED" ? std::optional(m_stored->at("response").as_object())
                                                        : std::nullopt;
    return m_final && m_final->status == 201 ? std::optional(bodyOf(*m_final)) : std::nullopt;
}

} // namespace BillfoldService
