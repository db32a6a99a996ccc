// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfers/contactsmodel.h"

#include <QCollator>

#include <algorithm>

namespace Billfold {

int ContactsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ContactsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Contact &contact = m_contacts.at(index.row());
    switch (role) {
    case PhoneRole:
        return contact.phone;
    case Qt::DisplayRole:
    case NameRole:
        return contact.name;
    default:
        return {};
    }
}

QHash<int, QByteArray> ContactsModel::roleNames() const
{
    return {{PhoneRole, "phone"}, {NameRole, "name"}};
}

QString ContactsModel::nameOf(const QString &phone) const
{
    const auto found = std::ranges::find(m_contacts, phone, &Contact::phone);
    return found == m_contacts.end() ? QString() : found->name;
}

void ContactsModel::setContacts(QList<Contact> contacts)
{
    const QCollator collator;
    std::ranges::sort(contacts, [&collator](const Contact &one, const Contact &other) {
        const int order = collator.compare(one.name, other.name);
        return order != 0 ? order < 0 : one.phone < other.phone;
    });
    if (contacts == m_contacts)
        return;
    beginResetModel();
    m_contacts = std::move(contacts);
    endResetModel();
    Q_EMIT countChanged();
}

} // namespace Billfold
