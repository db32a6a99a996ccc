// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace Billfold {

/// A parser and what it is tried with.
struct FuzzTarget
{
    const char *name;
    /// Ends the process with brokenPromise() when the parser accepts what it should not; anything else is an answer.
    void (*read)(std::string_view input);
    /// Files of the contract's examples whose names begin so are its corpus.
    std::vector<std::string> examples = {};
    /// Files below tests/data.
    std::vector<std::string> files = {};
    /// Inputs that stand in no file.
    std::vector<std::string> inputs = {};
};

/// The targets of this program.
[[nodiscard]] const std::vector<FuzzTarget> &fuzzTargets();

/// Says on standard error which promise does not hold for which input, and aborts.
[[noreturn]] void brokenPromise(const char *promise, std::string_view input);

inline void expectThat(bool holds, const char *promise, std::string_view input)
{
    if (!holds)
        brokenPromise(promise, input);
}

} // namespace Billfold
