// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/cli/subcommand.h"

#include "server/cli/opendatabase.h"

#include <algorithm>

namespace BillfoldService {
namespace {

/// "sandbox till scan, charge or void"
std::string wordsOf(std::string_view family, std::span<const Subcommand> subcommands)
{
    std::string text(family);
    for (std::size_t index = 0; index < subcommands.size(); ++index) {
        const bool isLast = index + 1 == subcommands.size();
        text += index == 0 ? " " : isLast ? " or " : ", ";
        text += subcommands[index].word;
    }
    return text;
}

} // namespace

Result<int> runSubcommand(
    std::string_view family, std::span<const Subcommand> subcommands, const Arguments &arguments)
{
    const auto position = static_cast<std::size_t>(std::ranges::count(family, ' '));
    const auto &words = arguments.words();
    const auto found = std::ranges::find_if(subcommands, [&](const Subcommand &subcommand) {
        return words.size() > position && words[position] == subcommand.word
            && (subcommand.readsMoreWords || words.size() == position + 1);
    });
    if (found == subcommands.end())
        return usageError(wordsOf(family, subcommands));
    const auto database = openSandbox(arguments);
    if (!database)
        return failure(database.error());
    return found->run(**database, arguments);
}

} // namespace BillfoldService
