// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/base/log.h"

#include "server/base/timestamp.h"

#include <array>

namespace BillfoldService {
namespace {

constexpr std::array<std::string_view, 4> levelNames {"debug", "info", "warning", "error"};

} // namespace

std::optional<LogLevel> parseLogLevel(std::string_view text)
{
    for (std::size_t index = 0; index < levelNames.size(); ++index) {
        if (levelNames[index] == text)
            return static_cast<LogLevel>(index);
    }
    return std::nullopt;
}

Log::Log(std::ostream &output, LogLevel threshold)
    : m_output(output)
    , m_threshold(threshold)
{
}

void Log::write(LogLevel level, std::string_view event, boost::json::object fields)
{
    if (level < m_threshold)
        return;
    const auto now = std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
    boost::json::object line {
        {"time", toRfc3339(now)}, {"level", levelNames[static_cast<std::size_t>(level)]}, {"event", event}};
    for (auto &field : fields)
        line.emplace(field.key(), std::move(field.value()));
    const std::string text = boost::json::serialize(line) + '\n';
    const std::lock_guard lock(m_mutex);
    m_output << text << std::flush;
}

} // namespace BillfoldService
