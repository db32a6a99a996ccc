// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/payments/settlementapplier.h"
#include "core/sync/changeapplier.h"

namespace Billfold {

/// Takes changes of kind "movement": books the movement, and the balance after it unless a later one is known.
class MovementApplier final : public ChangeApplier
{
public:
    [[nodiscard]] QString kind() const override;
    [[nodiscard]] Result<void> apply(WritableDb &database, const Change &change) const override;
};

/// Books the movement that comes with the answer to a settled payment. Movements before it may still be missing, as when
/// money came in meanwhile; the change feed brings those, and then brings this one a second time.
class MovementSettlementApplier final : public SettlementApplier
{
public:
    [[nodiscard]] Result<void> applySettlement(WritableDb &db, const QByteArray &answer) const override;
};

} // namespace Billfold
