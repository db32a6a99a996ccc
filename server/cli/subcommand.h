// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/cli/arguments.h"
#include "server/database/database.h"

#include <span>
#include <string_view>

namespace BillfoldService {

/// One word that a command of the sandbox takes, and what it does there.
struct Subcommand
{
    std::string_view word;
    Result<int> (*run)(Database &database, const Arguments &arguments);
    bool readsMoreWords = false; ///< what follows the word is for `run` to check
};

/// Runs the one of `subcommands` that stands after the words of `family` ("sandbox merchant"; the first is not among the
/// arguments), in the sandbox that --database names. Another word, none, or one too many is a usage error that lists them.
[[nodiscard]] Result<int> runSubcommand(
    std::string_view family, std::span<const Subcommand> subcommands, const Arguments &arguments);

} // namespace BillfoldService
