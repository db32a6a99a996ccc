// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/sandboxmessage.h"

#include <QAbstractListModel>

namespace Billfold {

/// What the sandbox has sent, newest first.
class SandboxMessageListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        MessageIdRole = Qt::UserRole + 1,
        RecipientRole, ///< E.164
        BodyRole,
        SentAtRole, ///< QDateTime, UTC
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// `messages` are later than all before, oldest first.
    void append(const std::vector<SandboxMessage> &messages);
    /// Of the newest message; empty when there is none.
    [[nodiscard]] QString latestId() const;

private:
    std::vector<SandboxMessage> m_messages; ///< oldest first
};

} // namespace Billfold
