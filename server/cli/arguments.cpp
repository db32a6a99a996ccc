// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/cli/arguments.h"

#include <algorithm>
#include <charconv>

namespace BillfoldService {

std::unexpected<Problem> usageError(std::string text)
{
    return failure(ProblemType::Malformed, std::move(text));
}

Result<Arguments> Arguments::parse(const std::vector<std::string> &line, const std::vector<std::string> &options,
    const std::vector<std::string> &switches)
{
    Arguments arguments;
    for (std::size_t index = 0; index < line.size(); ++index) {
        const std::string &word = line[index];
        if (!word.starts_with("--")) {
            arguments.m_words.push_back(word);
            continue;
        }
        if (std::ranges::find(switches, word) != switches.end()) {
            arguments.m_options[word] = "";
            continue;
        }
        if (std::ranges::find(options, word) == options.end())
            return usageError("unknown option " + word);
        if (index + 1 == line.size())
            return usageError(word + " needs a value");
        arguments.m_options[word] = line[++index];
    }
    return arguments;
}

std::optional<std::string> Arguments::option(const std::string &name) const
{
    const auto found = m_options.find(name);
    return found == m_options.end() ? std::nullopt : std::optional(found->second);
}

Result<std::int64_t> Arguments::number(const std::string &name, std::int64_t otherwise, std::int64_t least) const
{
    const auto text = option(name);
    if (!text)
        return otherwise;
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), value);
    if (error != std::errc() || end != text->data() + text->size() || value < least)
        return usageError(name + " needs a number of at least " + std::to_string(least));
    return value;
}

bool Arguments::has(const std::string &name) const
{
    return m_options.contains(name);
}

} // namespace BillfoldService
