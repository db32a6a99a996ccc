// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/database.h"

namespace Billfold {

/// The exact bytes of a registration from before it is first sent until its answer has come. The same bytes can be sent
/// again after a restart and lead to the same account.
Result<void> migration0002PendingRegistration(WritableDb &db)
{
    return db.execute(R"sql(
        CREATE TABLE pending_registration (
            row INTEGER PRIMARY KEY CHECK (row = 1),
            body BLOB NOT NULL
        ) STRICT;
    )sql");
}

} // namespace Billfold
