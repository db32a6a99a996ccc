// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/json.hpp>

#include <mutex>
#include <optional>
#include <ostream>
#include <string_view>

namespace BillfoldService {

enum class LogLevel { Debug, Information, Warning, Error };

[[nodiscard]] std::optional<LogLevel> parseLogLevel(std::string_view text);

/// Writes one JSON object per line. Nothing personal goes in: no phone, name, amount, address, token or path with an id.
/// Thread-safe.
class Log
{
public:
    /// `output` outlives the log.
    Log(std::ostream &output, LogLevel threshold);

    void write(LogLevel level, std::string_view event, boost::json::object fields = {});

private:
    std::ostream &m_output;
    LogLevel m_threshold;
    std::mutex m_mutex;
};

} // namespace BillfoldService
