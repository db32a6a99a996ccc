// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayList>
#include <QCoroTask>

namespace Billfold {

class ApiClient;

/// What the service tells about its receipts; none of it is checked yet.
struct ReceiptPage
{
    QByteArrayList receipts; ///< ascending, without gaps
    QByteArray head;
};

constexpr int MaximumReceiptPage = 200;

/// Pure. AnswerUnreadable.
[[nodiscard]] Result<ReceiptPage> parseReceiptPage(const QByteArray &bytes);

/// GET /v1/receipts: at most `count` receipts from number `from` on, and a statement about where the chain ends.
[[nodiscard]] QCoro::Task<Result<ReceiptPage>> fetchReceipts(ApiClient *client, qint64 from, int count);

} // namespace Billfold
