// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfers/contactservice.h"

#include "core/transfers/contactstore.h"
#include "core/vault/vault.h"

#include <QPointer>

namespace Billfold {

ContactService::ContactService(Vault &vault, QObject *parent)
    : QObject(parent)
    , m_vault(vault)
{
}

QCoro::Task<Result<void>> ContactService::load()
{
    const QPointer<ContactService> self(this);
    const auto work = [](ReadableDb &db) { return findContacts(db); };
    const Result<QList<Contact>> contacts = co_await m_vault.read(VaultPriority::Read, work);
    if (!self)
        co_return failure(ErrorCode::Cancelled);
    if (!contacts)
        co_return failure(contacts.error());
    m_contacts.setContacts(*contacts);
    co_return {};
}

QCoro::Task<Result<void>> ContactService::keep(Contact contact)
{
    const QPointer<ContactService> self(this);
    const auto work = [contact](WritableDb &db) { return storeContact(db, contact); };
    const Result<void> stored = co_await m_vault.write(VaultPriority::Read, work);
    if (!self)
        co_return failure(ErrorCode::Cancelled);
    if (!stored)
        co_return stored;
    co_return co_await load();
}

} // namespace Billfold
