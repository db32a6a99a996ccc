// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/database.h"

namespace Billfold {

/// What the person calls others. `phone` is E.164.
Result<void> migration0007Contacts(WritableDb &db)
{
    return db.execute(R"sql(
        CREATE TABLE contacts (
            phone TEXT PRIMARY KEY,
            name TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
    )sql");
}

} // namespace Billfold
