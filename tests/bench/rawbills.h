// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretbytes.h"

#include <QByteArray>
#include <QString>

struct sqlite3;
struct sqlite3_stmt;

namespace Billfold {

/// The floor: a page of bills through the bare sqlite3 C API, with the vault's file, key and pragmas, one statement that
/// is prepared once, and no thread in between.
class RawBills
{
public:
    RawBills(const QString &databasePath, const SecretBytes &databaseKey);
    ~RawBills();
    RawBills(const RawBills &) = delete;
    RawBills &operator=(const RawBills &) = delete;

    /// Reads `count` rows below `before` and every column of them; returns how many bytes of text they held.
    qint64 read(qint64 before, int count);
    /// What the same rows say, for comparison.
    QByteArray describe(qint64 before, int count);

private:
    sqlite3 *m_db = nullptr;
    sqlite3_stmt *m_select = nullptr;
};

} // namespace Billfold
