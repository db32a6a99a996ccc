// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretbytes.h"

#include <QString>

struct sqlite3;
struct sqlite3_stmt;

namespace Billfold {

/// A vault's file through the bare sqlite3 C API: what benchmarks have as their floor. Opened with the vault's key and
/// pragmas; ends the program where something fails.
class RawDatabase
{
public:
    RawDatabase(const QString &databasePath, const SecretBytes &databaseKey);
    ~RawDatabase();
    RawDatabase(const RawDatabase &) = delete;
    RawDatabase &operator=(const RawDatabase &) = delete;

    /// Prepared once; whoever asks finalizes it before this object goes.
    [[nodiscard]] sqlite3_stmt *prepare(const char *sql);
    void execute(const char *sql);

    static void must(bool succeeded);

private:
    sqlite3 *m_db = nullptr;
};

} // namespace Billfold
