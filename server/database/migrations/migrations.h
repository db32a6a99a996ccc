// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>
#include <vector>

namespace BillfoldService {

/// The statements of one step of the schema, valid on both databases. Forward only: a step that was released is never
/// changed.
using Migration = std::span<const std::string_view>;

[[nodiscard]] Migration initialMigration();
[[nodiscard]] Migration receiptsMigration();
[[nodiscard]] Migration workMigration();
[[nodiscard]] Migration fundingMigration();
[[nodiscard]] Migration delayedTransfersMigration();
[[nodiscard]] Migration merchantsMigration();
[[nodiscard]] Migration moneyRequestsMigration();
[[nodiscard]] Migration paymentCodesMigration();

[[nodiscard]] inline std::vector<Migration> allMigrations()
{
    return {initialMigration(), receiptsMigration(), workMigration(), fundingMigration(), delayedTransfersMigration(),
        merchantsMigration(), moneyRequestsMigration(), paymentCodesMigration()};
}

} // namespace BillfoldService
