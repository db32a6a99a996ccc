// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include <vector>

namespace Billfold {

/// One entry of the account's change feed. The feed does not look into it: the feature that knows the kind does.
struct Change
{
    qint64 sequence = 0; ///< the account's own gap-free sequence, from 1
    QString kind = {}; ///< "movement", "account", …
    QJsonObject value = {}; ///< the member that is named like the kind; empty when there is none
};

/// What one GET /v1/changes brings.
struct ChangePage
{
    std::vector<Change> changes = {}; ///< in order, without gaps
    qint64 cursor = 0; ///< where the next page begins
    bool hasMore = false; ///< another page is there already
};

} // namespace Billfold
