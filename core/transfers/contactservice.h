// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/transfers/contactsmodel.h"

#include <QCoroTask>
#include <QObject>

namespace Billfold {

class Vault;

/// The names that the person gives to phone numbers; no one else learns them. Interface thread; safe to destroy while calls
/// are open: they then return Cancelled.
class ContactService : public QObject
{
    Q_OBJECT
    Q_PROPERTY(Billfold::ContactsModel *contacts READ contacts CONSTANT FINAL)

public:
    /// The vault outlives the service.
    explicit ContactService(Vault &vault, QObject *parent = nullptr);

    /// Reads the contacts.
    [[nodiscard]] QCoro::Task<Result<void>> load();
    /// Gives the phone this name (as checkedName() returns it); an empty one takes it out of the contacts.
    [[nodiscard]] QCoro::Task<Result<void>> keep(Contact contact);

    [[nodiscard]] ContactsModel *contacts() { return &m_contacts; }

private:
    Vault &m_vault;
    ContactsModel m_contacts;
};

} // namespace Billfold
