// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchases/purchasejson.h"

#include "core/api/json.h"
#include "core/base/clock.h"

namespace Billfold {

using namespace Qt::StringLiterals;

namespace {

/// A rule of a later version cannot be kept, so such a code cannot be paid.
void readTip(const JsonReader &reader, MerchantOffer &offer)
{
    const QString kind = reader.filledText("kind"_L1);
    if (kind == "prompt"_L1) {
        offer.tip = MerchantOffer::Tip::Prompt;
    } else if (kind == "fixed"_L1) {
        offer.tip = MerchantOffer::Tip::Fixed;
        offer.tipAmount = reader.money("amount"_L1);
        if (offer.tipAmount.isNegative())
            reader.refuse("amount"_L1, u"not negative"_s);
    } else if (kind == "percentage"_L1) {
        offer.tip = MerchantOffer::Tip::Percentage;
        offer.tipHundredths = static_cast<int>(reader.integer("hundredthsOfPercent"_L1, 1, 50'00));
    } else {
        reader.refuse("kind"_L1, u"prompt, fixed or percentage"_s);
    }
}

} // namespace

QByteArray serializeCodeQuestion(const QString &code)
{
    return toJsonBytes({{u"code"_s, code}});
}

Result<MerchantOffer> parseMerchantOffer(const QByteArray &answer)
{
    const JsonReader reader(answer);
    const JsonReader merchant = reader.object("merchant"_L1);
    MerchantOffer offer;
    offer.codeId = reader.filledText("codeId"_L1);
    offer.merchantName = merchant.filledText("name"_L1);
    offer.category = merchant.filledText("category"_L1);
    offer.city = merchant.filledText("city"_L1);
    if (reader.has("amount"_L1)) {
        offer.amount = reader.money("amount"_L1);
        if (offer.amount->minor() < 1)
            reader.refuse("amount"_L1, u"more than nothing"_s);
    }
    if (reader.has("tip"_L1))
        readTip(reader.object("tip"_L1), offer);
    offer.billNumber = reader.optionalText("billNumber"_L1);
    offer.storeLabel = reader.optionalText("storeLabel"_L1);
    if (reader.has("expiresAt"_L1))
        offer.expiresAt = reader.time("expiresAt"_L1);
    return reader.finish(std::move(offer));
}

QByteArray serializePurchase(const PurchaseTerms &terms)
{
    return toJsonBytes({
        {u"codeId"_s, terms.codeId},
        {u"amount"_s, toJson(terms.amount)},
        {u"tip"_s, toJson(terms.tip)},
        {u"note"_s, terms.note},
        {u"notAfter"_s, toRfc3339(terms.notAfter)},
    });
}

Result<PurchaseTerms> parsePurchase(const QByteArray &body)
{
    const JsonReader reader(body);
    PurchaseTerms terms;
    terms.codeId = reader.filledText("codeId"_L1);
    terms.amount = reader.money("amount"_L1);
    terms.tip = reader.money("tip"_L1);
    terms.note = reader.text("note"_L1);
    terms.notAfter = reader.time("notAfter"_L1);
    return reader.finish(std::move(terms));
}

Result<SettledTransfer> parseSettledPurchase(const QByteArray &answer)
{
    return parseSettledPayment(answer, "purchase"_L1);
}

} // namespace Billfold
