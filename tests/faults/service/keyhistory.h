// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/wire/message.h"
#include "tests/faults/service/findings.h"

#include <boost/json.hpp>

#include <array>
#include <mutex>
#include <optional>
#include <string>

namespace BillfoldService {

/// Which of the two bodies that are sent under one key.
enum class Variant { First, Other };

/// What an answer means for the client that asked.
enum class Verdict {
    Final, ///< this is what became of the request
    Again, ///< not known yet: repeat with the same key
    NotApproved, ///< refused and nothing stored: the approval was used elsewhere or is too old
    NotThere ///< nothing is stored under the key
};

/// Everything that the service said about one idempotency key, and whether it always said the same. Thread-safe.
class KeyHistory
{
public:
    /// The answer to POST /v1/transfers.
    Verdict addAnswer(Variant variant, const Response &response, Findings &findings);
    /// The answer to GET /v1/payments/{key}, or to its void. `wasKnown`: isKnown() before the question was sent.
    enum class Before { Unknown, Known };
    Verdict addStored(const Response &response, Before before, Findings &findings);

    [[nodiscard]] Before known() const;
    /// The settled answer's body; nothing when the payment was not taken or nobody knows.
    [[nodiscard]] std::optional<boost::json::object> settled() const;

private:
    void addFinal(Variant variant, const Response &response, Findings &findings);
    void addConflict(Variant variant, Findings &findings);
    void compareBoth(Findings &findings) const;

    mutable std::mutex m_mutex;
    std::optional<Variant> m_owner; ///< whose answer is stored
    std::array<bool, 2> m_conflicted {};
    std::optional<Response> m_final; ///< byte for byte
    std::optional<boost::json::object> m_stored; ///< {status, httpStatus, response}
    int m_executions = 0; ///< answers that were no repetition
};

} // namespace BillfoldService
