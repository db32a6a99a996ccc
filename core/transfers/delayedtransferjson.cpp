// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfers/delayedtransferjson.h"

#include "core/api/json.h"

#include <array>

namespace Billfold {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array Deliveries{std::pair{Delivery::Instant, "instant"_L1},
    std::pair{Delivery::After2Hours, "after-2h"_L1}, std::pair{Delivery::After24Hours, "after-24h"_L1}};

DelayedTransfer::State stateOf(const QString &word)
{
    if (word == "on-its-way"_L1)
        return DelayedTransfer::State::OnItsWay;
    if (word == "landed"_L1)
        return DelayedTransfer::State::Landed;
    if (word == "called-back"_L1)
        return DelayedTransfer::State::CalledBack;
    return DelayedTransfer::State::Unknown;
}

} // namespace

QString deliveryWord(Delivery delivery)
{
    for (const auto &[value, word] : Deliveries) {
        if (value == delivery)
            return word;
    }
    Q_UNREACHABLE();
}

std::optional<Delivery> deliveryOf(const QString &word)
{
    for (const auto &[value, known] : Deliveries) {
        if (word == known)
            return value;
    }
    return std::nullopt;
}

Result<std::optional<DelayedTransfer>> parseDelayedTransfer(const QJsonObject &json)
{
    const JsonReader reader(json);
    if (!reader.has("state"_L1))
        return std::nullopt;
    const JsonReader payee = reader.object("payee"_L1);
    DelayedTransfer transfer;
    transfer.id = reader.filledText("id"_L1);
    transfer.payeeMaskedName = payee.filledText("maskedName"_L1);
    transfer.payeeMaskedPhone = payee.filledText("maskedPhone"_L1);
    transfer.amount = reader.money("amount"_L1);
    transfer.landsAt = reader.time("landsAt"_L1);
    transfer.state = stateOf(reader.filledText("state"_L1));
    return reader.finish(std::optional(std::move(transfer)));
}

Result<DelayedTransfer> parseCalledBack(const QByteArray &answer)
{
    const Result<std::optional<DelayedTransfer>> transfer
        = parseDelayedTransfer(JsonReader(answer).source().value("transfer"_L1).toObject());
    if (!transfer)
        return failure(transfer.error());
    if (!*transfer)
        return failure(ErrorCode::AnswerUnreadable, u"a transfer without a state"_s);
    return **transfer;
}

} // namespace Billfold
