// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfers/contactstore.h"

#include "core/vault/database.h"

namespace Billfold {

Result<void> storeContact(WritableDb &db, const Contact &contact)
{
    if (contact.name.isEmpty()) {
        Statement remove = db.prepare("DELETE FROM contacts WHERE phone = ?");
        return remove.bind(contact.phone).run();
    }
    Statement replace = db.prepare("REPLACE INTO contacts (phone, name) VALUES (?, ?)");
    return replace.bind(contact.phone, contact.name).run();
}

Result<QList<Contact>> findContacts(ReadableDb &db)
{
    Statement select = db.prepare("SELECT phone, name FROM contacts");
    return select.all([](const Statement &row) { return Contact{row.text(0), row.text(1)}; });
}

} // namespace Billfold
