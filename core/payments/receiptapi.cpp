// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payments/receiptapi.h"

#include "core/api/apiclient.h"
#include "core/api/json.h"
#include "core/payments/compactjws.h"

namespace Billfold {

using namespace Qt::StringLiterals;

Result<ReceiptPage> parseReceiptPage(const QByteArray &bytes)
{
    const JsonReader reader(bytes);
    ReceiptPage page;
    for (const QString &receipt : reader.texts("receipts"_L1, MaximumReceiptPage))
        page.receipts.append(receipt.toUtf8());
    page.head = reader.filledText("head"_L1, MaximumJwsSize).toUtf8();
    return reader.finish(std::move(page));
}

QCoro::Task<Result<ReceiptPage>> fetchReceipts(ApiClient *client, qint64 from, int count)
{
    ApiRequest request = ApiRequest::get(u"/v1/receipts"_s);
    request.query.addQueryItem(u"from"_s, QString::number(from));
    request.query.addQueryItem(u"limit"_s, QString::number(count));
    request.maximumAnswerSize = (MaximumReceiptPage + 1) * (MaximumJwsSize + 16);
    const Result<ApiResponse> response = co_await client->send(std::move(request));
    if (!response)
        co_return failure(response.error());
    co_return parseReceiptPage(response->body);
}

} // namespace Billfold
