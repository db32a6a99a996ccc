// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Billfold {

/// Makes SQLite overwrite all memory that it frees, so that after lock no page of the vault and no value that was bound
/// stays behind. SQLCipher's own cipher_memory_security also locks each block into memory, which costs too much.
/// Takes effect once per process, before the first connection; thread-safe.
void wipeFreedSqliteMemory();

} // namespace Billfold
