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
    int exitCode; ///< 0 for --help and --version, which go to standard output; 2 for mistakes, which go to standard error
};

/// `arguments` as of QCoreApplication, the program's name first. Needs no application object, because some of the answers
/// must be known before there is one.
[[nodiscard]] std::expected<ApplicationOptions, CommandLineExit> parseCommandLine(const QStringList &arguments);

} // namespace Billfold
