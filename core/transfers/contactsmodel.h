// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfers/contact.h"

#include <QAbstractListModel>
#include <QList>

namespace Billfold {

/// The person's contacts, by name as the language of the machine sorts.
class ContactsModel : public QAbstractListModel
{
    Q_OBJECT
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role {
        PhoneRole = Qt::UserRole, ///< QString, E.164
        NameRole, ///< QString
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return static_cast<int>(m_contacts.size()); }

    /// Empty for who is no contact.
    Q_INVOKABLE QString nameOf(const QString &phone) const;
    void setContacts(QList<Contact> contacts);

Q_SIGNALS:
    void countChanged();

private:
    QList<Contact> m_contacts;
};

} // namespace Billfold
