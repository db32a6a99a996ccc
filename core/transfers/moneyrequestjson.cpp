// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfers/moneyrequestjson.h"

#include "core/api/json.h"

namespace Billfold {

using namespace Qt::StringLiterals;

namespace {

MoneyRequest::State stateOf(const QString &word)
{
    if (word == "open"_L1)
        return MoneyRequest::State::Open;
    if (word == "paid"_L1)
        return MoneyRequest::State::Paid;
    if (word == "declined"_L1)
        return MoneyRequest::State::Declined;
    if (word == "withdrawn"_L1)
        return MoneyRequest::State::Withdrawn;
    return word == "expired"_L1 ? MoneyRequest::State::Expired : MoneyRequest::State::Unknown;
}

} // namespace

QByteArray serializeMoneyRequest(const MoneyRequestDraft &draft)
{
    return toJsonBytes({
        {u"key"_s, draft.key},
        {u"phone"_s, draft.phone},
        {u"amount"_s, toJson(draft.amount)},
        {u"note"_s, draft.note},
    });
}

Result<MoneyRequest> parseMoneyRequest(const QByteArray &answer)
{
    const JsonReader reader(answer);
    const JsonReader other = reader.object("other"_L1);
    const QString side = reader.filledText("side"_L1);
    if (side != "asker"_L1 && side != "asked"_L1)
        reader.refuse("side"_L1, u"a side"_s);
    MoneyRequest request;
    request.id = reader.filledText("id"_L1);
    request.side = side == "asker"_L1 ? MoneyRequest::Side::Asker : MoneyRequest::Side::Asked;
    request.otherMaskedName = other.filledText("maskedName"_L1);
    request.otherMaskedPhone = other.filledText("maskedPhone"_L1);
    request.amount = reader.money("amount"_L1);
    request.note = reader.text("note"_L1);
    request.state = stateOf(reader.filledText("state"_L1));
    request.createdAt = reader.time("createdAt"_L1);
    request.expiresAt = reader.time("expiresAt"_L1);
    request.transferId = reader.optionalText("transferId"_L1);
    return reader.finish(std::move(request));
}

} // namespace Billfold
