// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Billfold {

/// Keeps what this process holds and writes to the person alone, as far as the system can: files that nobody else may read,
/// no core dumps, no debugger of another process. To be called first of all. What the system refuses is left out silently.
void hardenProcess();

} // namespace Billfold
