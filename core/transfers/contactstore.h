// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/transfers/contact.h"

#include <QList>

namespace Billfold {

class ReadableDb;
class WritableDb;

/// The SQL of contacts, on the vault's thread.

/// Gives the phone this name, in place of another; without a name it is no contact any more.
[[nodiscard]] Result<void> storeContact(WritableDb &db, const Contact &contact);
/// In no particular order.
[[nodiscard]] Result<QList<Contact>> findContacts(ReadableDb &db);

} // namespace Billfold
