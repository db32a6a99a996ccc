// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/sandboxmessagelistmodel.h"

namespace Billfold {

int SandboxMessageListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_messages.size());
}

QVariant SandboxMessageListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SandboxMessage &message = m_messages[m_messages.size() - 1 - static_cast<size_t>(index.row())];
    switch (role) {
    case MessageIdRole:
        return message.id;
    case RecipientRole:
        return message.recipient;
    case BodyRole:
        return message.body;
    case SentAtRole:
        return message.sentAt;
    default:
        return {};
    }
}

QHash<int, QByteArray> SandboxMessageListModel::roleNames() const
{
    return {{MessageIdRole, "messageId"}, {RecipientRole, "recipient"}, {BodyRole, "body"}, {SentAtRole, "sentAt"}};
}

void SandboxMessageListModel::append(const std::vector<SandboxMessage> &messages)
{
    if (messages.empty())
        return;
    beginInsertRows({}, 0, static_cast<int>(messages.size()) - 1);
    m_messages.insert(m_messages.end(), messages.begin(), messages.end());
    endInsertRows();
}

QString SandboxMessageListModel::latestId() const
{
    return m_messages.empty() ? QString() : m_messages.back().id;
}

} // namespace Billfold
