// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchases/showncode.h"

#include "core/api/json.h"
#include "core/purchases/purchasejson.h"

namespace Billfold {

using namespace Qt::StringLiterals;

namespace {

using State = ShownCodeState::State;

State stateOf(const QString &word)
{
    if (word == "waiting"_L1)
        return State::Waiting;
    if (word == "confirm"_L1)
        return State::Confirm;
    if (word == "paid"_L1)
        return State::Paid;
    return word == "declined"_L1 ? State::Declined : State::Over;
}

ErrorCode reasonOf(const QString &word)
{
    if (word == "insufficient-balance"_L1)
        return ErrorCode::BalanceInsufficient;
    return word == "limit-exceeded"_L1 ? ErrorCode::LimitExceeded : ErrorCode::PaymentDeclined;
}

} // namespace

Result<ShownCode> parseShownCode(const QByteArray &answer)
{
    const JsonReader reader(answer);
    ShownCode code;
    code.id = reader.filledText("id"_L1);
    code.digits = reader.filledText("digits"_L1);
    code.content = reader.filledText("content"_L1);
    code.expiresAt = reader.time("expiresAt"_L1);
    code.confirmAbove = reader.money("confirmAbove"_L1);
    return reader.finish(std::move(code));
}

Result<ShownCodeState> parseShownCodeState(const QByteArray &answer)
{
    const JsonReader reader(answer);
    ShownCodeState shown;
    shown.state = stateOf(reader.filledText("state"_L1));
    if (reader.has("merchant"_L1))
        shown.merchantName = reader.object("merchant"_L1).filledText("name"_L1);
    if (reader.has("amount"_L1))
        shown.amount = reader.money("amount"_L1);
    if (shown.state == State::Declined)
        shown.reason = reasonOf(reader.optionalText("reason"_L1));
    if (shown.state != State::Confirm)
        return reader.finish(std::move(shown));
    const Result<MerchantOffer> offer = parseMerchantOffer(toJsonBytes(reader.object("offer"_L1).source()));
    if (!offer)
        return failure(offer.error());
    shown.offer = *offer;
    return reader.finish(std::move(shown));
}

} // namespace Billfold
