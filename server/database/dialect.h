// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace BillfoldService {

/// The two databases that the service runs on. SQL is written for both; the few differences ask for this.
enum class Dialect { Sqlite, PostgreSql };

} // namespace BillfoldService
