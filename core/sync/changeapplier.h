// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sync/change.h"

#include <memory>
#include <vector>

namespace Billfold {

class WritableDb;

/// How a feature takes in changes of its kind. It has no state of its own: it runs on the vault's thread, and may do so
/// after the feature's objects are gone. What changed is announced by SyncService::changesCommitted.
class ChangeApplier
{
public:
    virtual ~ChangeApplier() = default;

    /// The kind of change that it is for.
    [[nodiscard]] virtual QString kind() const = 0;

    /// Parses and stores one change inside the page's transaction. Changes come in order; one may come again after a
    /// crash, so storing it twice is storing it once. An error undoes the whole page and stops the feed.
    [[nodiscard]] virtual Result<void> apply(WritableDb &database, const Change &change) const = 0;

    /// Called after those of a page's changes that were applied, in the same transaction: for what is only to be seen from
    /// all of them together. An error undoes the page as well.
    [[nodiscard]] virtual Result<void> finishPage(WritableDb &, const std::vector<const Change *> &) const
    {
        return {};
    }
};

/// One for each kind; kinds without one are skipped.
using ChangeAppliers = std::vector<std::shared_ptr<const ChangeApplier>>;

} // namespace Billfold
