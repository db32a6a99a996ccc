// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/applicationoptions.h"

#include <QStringList>

#include <expected>

namespace Billfold {

/// What the command line asks for, or what is to be printed in place of starting.
struct CommandLineExit
{
    QString text;
    int exitCode; ///< 0 for --help, --version and a code that inspect reads, 1 for one that it does not, 2 for mistakes

    /// Mistakes go to standard error, everything that was asked for to standard output.
    [[nodiscard]] bool isMistake() const { return exitCode == 2; }
};

/// `arguments` as of QCoreApplication, the program's name first. Needs no application object, because some of the answers
/// must be known before there is one.
[[nodiscard]] std::expected<ApplicationOptions, CommandLineExit> parseCommandLine(const QStringList &arguments);

} // namespace Billfold
