// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payments/paymentintent.h"

#include "core/base/planted.h"
#include "core/crypto/hashes.h"
#include "core/payments/paymentapi.h"

namespace Billfold {

QString intentHash(const PaymentRequest &request)
{
    const QByteArray approved = "POST\n" + paymentPath(request.kind).toUtf8() + '\n' + request.body;
    return QString::fromLatin1(sha256(approved).toHex());
}

bool isFinal(IntentState state)
{
    return state == IntentState::Settled || state == IntentState::Accepted || state == IntentState::Declined
        || state == IntentState::Void;
}

bool isReserved(IntentState state)
{
    if (isPlanted("reserve-not-counted"))
        return false;
    return state == IntentState::Sending || state == IntentState::Held || state == IntentState::Unknown;
}

bool takesFromBalance(PaymentKind kind)
{
    return kind != PaymentKind::TopUp;
}

Money sumReserved(const QList<PaymentIntent> &intents, const QString &currency)
{
    Money sum = Money::create(currency, 0).value_or(Money());
    for (const PaymentIntent &intent : intents) {
        if (isReserved(intent.state) && takesFromBalance(intent.request.kind))
            sum = sum.plus(intent.request.amount).value_or(sum);
    }
    return sum;
}

} // namespace Billfold
