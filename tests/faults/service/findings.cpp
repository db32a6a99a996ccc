// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/service/findings.h"

#include <numeric>

namespace BillfoldService {
namespace {

constexpr int mostWords = 20;
constexpr std::array names {"double debit", "lost payment", "disagreement", "unresolved"};

} // namespace

void Findings::add(Finding finding, const std::string &words)
{
    const auto index = static_cast<std::size_t>(finding);
    const std::lock_guard lock(m_mutex);
    ++m_counts[index];
    if (std::accumulate(m_counts.begin(), m_counts.end(), 0) <= mostWords)
        m_text.append(names[index]).append(": ").append(words.substr(0, 600)).append("\n");
}

int Findings::count(Finding finding) const
{
    const std::lock_guard lock(m_mutex);
    return m_counts[static_cast<std::size_t>(finding)];
}

int Findings::count() const
{
    const std::lock_guard lock(m_mutex);
    return std::accumulate(m_counts.begin(), m_counts.end(), 0);
}

std::string Findings::text() const
{
    const std::lock_guard lock(m_mutex);
    return m_text;
}

} // namespace BillfoldService
