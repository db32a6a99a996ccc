// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/transfers/moneyrequest.h"

namespace Billfold {

/// Pure.
[[nodiscard]] QByteArray serializeMoneyRequest(const MoneyRequestDraft &draft);
/// AnswerUnreadable.
[[nodiscard]] Result<MoneyRequest> parseMoneyRequest(const QByteArray &answer);

} // namespace Billfold
