// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/base/problem.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace BillfoldService {

/// A command line of words, `--name value` options and `--name` switches.
class Arguments
{
public:
    /// `options` take a value, `switches` do not. Anything else that begins with -- is refused.
    [[nodiscard]] static Result<Arguments> parse(const std::vector<std::string> &line,
        const std::vector<std::string> &options, const std::vector<std::string> &switches);

    [[nodiscard]] const std::vector<std::string> &words() const { return m_words; }
    [[nodiscard]] std::optional<std::string> option(const std::string &name) const;
    /// A whole number of at least `least`; `otherwise` when the option is absent.
    [[nodiscard]] Result<std::int64_t> number(
        const std::string &name, std::int64_t otherwise, std::int64_t least) const;
    [[nodiscard]] bool has(const std::string &name) const;

private:
    std::vector<std::string> m_words;
    std::map<std::string, std::string> m_options;
};

/// A wrong command line; its text is shown as it is.
[[nodiscard]] std::unexpected<Problem> usageError(std::string text);

} // namespace BillfoldService
