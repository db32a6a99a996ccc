// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfers/transferjson.h"

#include "core/api/json.h"
#include "core/base/clock.h"
#include "core/transfers/delayedtransferjson.h"

namespace Billfold {

using namespace Qt::StringLiterals;

namespace {

/// Words that this version does not know say no more than "unknown".
Payee::Match matchOf(const QString &word)
{
    if (word == "match"_L1)
        return Payee::Match::Match;
    if (word == "close"_L1)
        return Payee::Match::Close;
    if (word == "none"_L1)
        return Payee::Match::None;
    return Payee::Match::Unknown;
}

} // namespace

QByteArray serializeTransfer(const TransferTerms &terms)
{
    QJsonObject transfer{
        {u"payeeId"_s, terms.payeeId},
        {u"amount"_s, toJson(terms.amount)},
        {u"note"_s, terms.note},
        {u"delivery"_s, deliveryWord(terms.delivery)},
        {u"notAfter"_s, toRfc3339(terms.notAfter)},
    };
    if (!terms.requestId.isEmpty())
        transfer.insert(u"requestId"_s, terms.requestId);
    return toJsonBytes(transfer);
}

Result<TransferTerms> parseTransfer(const QByteArray &body)
{
    const JsonReader reader(body);
    TransferTerms terms;
    terms.payeeId = reader.filledText("payeeId"_L1);
    terms.amount = reader.money("amount"_L1);
    terms.note = reader.text("note"_L1);
    const std::optional<Delivery> delivery = deliveryOf(reader.filledText("delivery"_L1));
    if (!delivery)
        reader.refuse("delivery"_L1, u"a delivery"_s);
    terms.delivery = delivery.value_or(Delivery::Instant);
    terms.notAfter = reader.time("notAfter"_L1);
    terms.requestId = reader.optionalText("requestId"_L1);
    return reader.finish(std::move(terms));
}

Result<SettledTransfer> parseSettledTransfer(const QByteArray &answer)
{
    return parseSettledPayment(answer, "transfer"_L1);
}

Result<SettledTransfer> parseSettledPayment(const QByteArray &answer, QLatin1StringView detail)
{
    const JsonReader reader(answer);
    const JsonReader transfer = reader.object(detail);
    SettledTransfer settled;
    settled.fee = transfer.money("fee"_L1);
    settled.settledAt = transfer.time("settledAt"_L1);
    if (transfer.has("landsAt"_L1))
        settled.landsAt = transfer.time("landsAt"_L1);
    if (reader.has("movement"_L1))
        settled.movementId = reader.object("movement"_L1).filledText("id"_L1);
    return reader.finish(std::move(settled));
}

QByteArray serializePayeeLookup(const QString &phone, const QString &name)
{
    QJsonObject lookup{{u"phone"_s, phone}};
    if (!name.isEmpty())
        lookup.insert(u"name"_s, name);
    return toJsonBytes(lookup);
}

Result<Payee> parsePayee(const QByteArray &answer)
{
    const JsonReader reader(answer);
    Payee payee;
    payee.id = reader.filledText("payeeId"_L1);
    payee.maskedName = reader.filledText("maskedName"_L1);
    payee.maskedPhone = reader.filledText("maskedPhone"_L1);
    payee.match = matchOf(reader.filledText("match"_L1));
    payee.firstTime = reader.boolean("firstTime"_L1);
    return reader.finish(std::move(payee));
}

} // namespace Billfold
