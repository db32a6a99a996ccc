// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bills/movementappliers.h"

#include "core/accounts/accountstore.h"
#include "core/api/json.h"
#include "core/bills/movementjson.h"
#include "core/bills/movementstore.h"
#include "core/payments/compactjws.h"
#include "core/payments/paymentintent.h"
#include "core/payments/receiptstore.h"
#include "core/vault/database.h"

namespace Billfold {

using namespace Qt::StringLiterals;

namespace {

QByteArray readReceiptMember(const JsonReader &reader)
{
    return reader.filledText("receipt"_L1, MaximumJwsSize).toUtf8();
}

/// The receipt comes first: where the service says two things about one number, that is what has to be found.
Result<Receipt> book(WritableDb &db, const JsonReader &reader, ReceiptWatch &watch, SignatureCheck check)
{
    const QByteArray jws = readReceiptMember(reader);
    const Result<Movement> movement = reader.finish(readMovement(reader));
    if (!movement)
        return failure(movement.error());
    Result<Receipt> receipt = takeReceipt(db, watch, jws, check);
    if (!receipt)
        return receipt;
    if (const Result<Booking> booking = insertMovement(db, *movement); !booking)
        return failure(booking.error());
    if (const Result<void> agrees = checkMovement(db, *receipt); !agrees)
        return failure(agrees.error());
    if (receipt->seq != movement->seq)
        return failure(ErrorCode::ReceiptInvalid, u"the receipt of another movement"_s);
    const Result<void> stored = storeBalance(db, {movement->balanceAfter, movement->seq, movement->bookedAt});
    if (!stored)
        return failure(stored.error());
    return receipt;
}

/// Whether the receipt is that of this payment, to the last cent.
Result<void> checkSettlement(const PaymentIntent &intent, const Receipt &receipt, const Money &fee)
{
    const std::optional<Money> taken = intent.request.amount.plus(fee);
    if (receipt.intentHash != intent.intentHash)
        return failure(ErrorCode::ReceiptInvalid, u"the receipt of another payment"_s);
    if (fee.isNegative() || !taken || receipt.amount != taken->negated())
        return failure(ErrorCode::ReceiptInvalid, u"a receipt for another amount"_s);
    return {};
}

} // namespace

QString MovementApplier::kind() const
{
    return u"movement"_s;
}

Result<void> MovementApplier::apply(WritableDb &database, const Change &change) const
{
    const Result<Receipt> receipt = book(database, JsonReader(change.value), *m_watch, SignatureCheck::VouchedFor);
    if (!receipt)
        return failure(receipt.error());
    return {};
}

Result<void> MovementApplier::finishPage(WritableDb &database, const std::vector<const Change *> &changes) const
{
    const ReceiptIssuer issuer = m_watch->issuer();
    const auto seqOf
        = [](const Change *change) { return JsonReader(change->value).integer("seq"_L1, 1, Money::MaximumMinor); };
    for (size_t index = 0; index < changes.size(); ++index) {
        const bool isVouchedFor = index + 1 < changes.size() && seqOf(changes[index + 1]) == seqOf(changes[index]) + 1;
        if (isVouchedFor)
            continue;
        const JsonReader reader(changes[index]->value);
        if (const Result<void> verified = verifyReceipt(readReceiptMember(reader), issuer); !verified)
            return verified;
    }
    return noteProgress(database);
}

Result<void> MovementSettlementApplier::applySettlement(
    WritableDb &db, const PaymentIntent &intent, const QByteArray &answer) const
{
    const JsonReader reader(answer);
    const Money fee = reader.object(m_detail).money("fee"_L1);
    const JsonReader movement = reader.object("movement"_L1);
    const qint64 seq = movement.integer("seq"_L1, 1, Money::MaximumMinor);
    if (const Result<qint64> read = reader.finish(seq); !read)
        return failure(read.error());

    const Result<Receipt> receipt = book(db, movement, *m_watch, SignatureCheck::Now);
    const Result<void> settled
        = receipt ? checkSettlement(intent, *receipt, fee) : Result<void>(failure(receipt.error()));
    // Whatever is wrong with it, the service is asked what it has signed under that number.
    if (!settled && settled.error().code == ErrorCode::ReceiptInvalid)
        m_watch->suspect(seq);
    return settled;
}

} // namespace Billfold
