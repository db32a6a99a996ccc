// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/account.h"
#include "core/base/result.h"

namespace Billfold {

class JsonReader;

/// An Account of the contract; failures are the reader's.
[[nodiscard]] Account readAccount(const JsonReader &reader);

/// The answer of GET /v1/account. AnswerUnreadable.
[[nodiscard]] Result<AccountStatus> parseAccountStatus(const QByteArray &bytes);

} // namespace Billfold
