// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/changeapplier.h"

namespace Billfold {

/// Takes changes of kind "account": a new name or phone.
class AccountApplier final : public ChangeApplier
{
public:
    [[nodiscard]] QString kind() const override;
    [[nodiscard]] Result<void> apply(WritableDb &database, const Change &change) const override;
};

} // namespace Billfold
