// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/funding/fundingappliers.h"

#include "core/api/json.h"
#include "core/bills/movementappliers.h"
#include "core/funding/fundingjson.h"
#include "core/funding/fundingstore.h"
#include "core/payments/paymentintent.h"

namespace Billfold {

using namespace Qt::StringLiterals;

namespace {

/// The operation has to be what was asked for, to the last cent.
Result<void> keepAccepted(WritableDb &db, const PaymentIntent &intent, const QByteArray &answer)
{
    const Result<FundingOperation> operation = parseAcceptedOperation(answer);
    const Result<FundingTerms> terms = parseFundingRequest(intent.request.body);
    if (!operation || !terms)
        return failure(operation ? terms.error() : operation.error());
    const bool isAsked = operation->amount == terms->amount && operation->sourceId == terms->sourceId;
    if (!isAsked)
        return failure(ErrorCode::AnswerUnreadable, u"the operation is not the one that was asked for"_s);
    return storeOperation(db, *operation);
}

} // namespace

QString FundingSourcesApplier::kind() const
{
    return u"funding-sources"_s;
}

Result<void> FundingSourcesApplier::apply(WritableDb &database, const Change &change) const
{
    const JsonReader reader(change.value);
    const Result<QList<FundingSource>> sources = reader.finish(readFundingSources(reader));
    if (!sources)
        return failure(sources.error());
    return storeSources(database, *sources);
}

QString FundingOperationApplier::kind() const
{
    return u"funding-operation"_s;
}

Result<void> FundingOperationApplier::apply(WritableDb &database, const Change &change) const
{
    const JsonReader reader(change.value);
    const Result<FundingOperation> operation = reader.finish(readFundingOperation(reader));
    if (!operation)
        return failure(operation.error());
    return storeOperation(database, *operation);
}

Result<void> TopUpAcceptanceApplier::applySettlement(
    WritableDb &db, const PaymentIntent &intent, const QByteArray &answer) const
{
    return keepAccepted(db, intent, answer);
}

Result<void> WithdrawalAcceptanceApplier::applySettlement(
    WritableDb &db, const PaymentIntent &intent, const QByteArray &answer) const
{
    const MovementSettlementApplier booking(m_watch, "operation"_L1);
    if (const Result<void> booked = booking.applySettlement(db, intent, answer); !booked)
        return booked;
    return keepAccepted(db, intent, answer);
}

} // namespace Billfold
