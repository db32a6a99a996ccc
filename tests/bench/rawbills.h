// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/rawdatabase.h"

#include <QByteArray>

namespace Billfold {

/// The floor: a page of bills through the bare sqlite3 C API, one statement that is prepared once, and no thread in between.
class RawBills
{
public:
    RawBills(const QString &databasePath, const SecretBytes &databaseKey);
    ~RawBills();

    /// Reads `count` rows below `before` and every column of them; returns how many bytes of text they held.
    qint64 read(qint64 before, int count);
    /// What the same rows say, for comparison.
    QByteArray describe(qint64 before, int count);

private:
    RawDatabase m_database;
    sqlite3_stmt *m_select = nullptr;
};

} // namespace Billfold
