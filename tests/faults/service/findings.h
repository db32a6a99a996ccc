// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <mutex>
#include <string>

namespace BillfoldService {

/// What must never happen, whatever breaks.
enum class Finding {
    DoubleDebit, ///< money left an account more often than its owner asked for
    LostPayment, ///< an answer was given and the ledger does not know of it
    Disagreement, ///< two answers about one thing, or books that do not add up
    Unresolved ///< nobody ever said what became of a payment
};

/// Counts findings and keeps the words of the first few. Thread-safe.
class Findings
{
public:
    void add(Finding finding, const std::string &words);
    [[nodiscard]] int count(Finding finding) const;
    [[nodiscard]] int count() const;
    /// A line for each of the first twenty.
    [[nodiscard]] std::string text() const;

private:
    mutable std::mutex m_mutex;
    std::array<int, 4> m_counts {};
    std::string m_text;
};

} // namespace BillfoldService
