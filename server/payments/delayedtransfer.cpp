// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/payments/delayedtransfer.h"

#include "server/accounts/accountstore.h"
#include "server/base/crashpoint.h"
#include "server/base/identifiers.h"
#include "server/base/planted.h"
#include "server/feed/feedstore.h"
#include "server/payments/transferjson.h"
#include "server/work/dueworkstore.h"

namespace BillfoldService {
namespace {

/// The landing of a transfer. There is one for each, so it is the first.
DueWork landingOf(const Transfer &transfer)
{
    return {.kind = std::string(landingWorkKind),
        .key = transfer.id + "/1",
        .payload = transfer.id,
        .dueAt = transfer.landsAt};
}

Announcement tellPayer(Transaction &transaction, const Transfer &transfer)
{
    return {transfer.payerAccountId,
        appendChange(transaction, transfer.payerAccountId, ChangeKind::Transfer, transfer.id)};
}

/// Takes the transfer's money out of transit to `to`, whose bill says `kind`, and tells the payer.
Result<Settlement> close(Transaction &transaction, Random &random, const ReceiptSigner &signer, Transfer &transfer,
    const std::string &to, const Account &counterparty, const std::string &kind, const std::string &cause)
{
    const Timestamp now = transaction.now();
    transfer.closingTransactionId = makeIdentifier(now, random);
    auto settlement = settle(transaction, signer,
        {.id = transfer.closingTransactionId,
            .kind = kind,
            .bookedAt = now,
            .lines = {{ensureOutsideLedger(transaction, OutsideKind::InTransit, {}), -transfer.amountMinor, {}, {}},
                {to, transfer.amountMinor, movementOf(transfer, kind, counterparty, makeIdentifier(now, random)), {}}},
            .cause = cause});
    if (!settlement)
        return settlement;
    crashPoint("transfer-left-transit");
    closeTransfer(transaction, transfer);
    settlement->announcements.push_back(tellPayer(transaction, transfer));
    return settlement;
}

} // namespace

Announcement startOnItsWay(Transaction &transaction, const Transfer &transfer)
{
    scheduleWork(transaction, landingOf(transfer));
    crashPoint("landing-scheduled");
    return tellPayer(transaction, transfer);
}

Result<Settlement> landTransfer(
    Transaction &transaction, Random &random, const ReceiptSigner &signer, const DueWork &work)
{
    auto transfer = lockTransfer(transaction, work.payload);
    const auto payer = transfer ? findAccount(transaction, transfer->payerAccountId) : std::nullopt;
    if (!payer)
        return failure(ProblemType::Internal, "the landing of nothing");
    if (transfer->state != TransferState::onItsWay && !isPlanted("landing-without-look"))
        return Settlement();
    transfer->state = TransferState::landed;
    return close(transaction, random, signer, *transfer, transfer->payeeAccountId, *payer, "transfer-in",
        work.kind + '/' + work.key);
}

Result<CalledBack> callBackTransfer(Transaction &transaction, Random &random, const ReceiptSigner &signer,
    const std::string &payerAccountId, const std::string &transferId)
{
    const auto asked = findTransfer(transaction, transferId);
    if (!asked || asked->payerAccountId != payerAccountId)
        return failure(ProblemType::NotFound);
    // The landing holds its work before it takes the transfer. In the other order the two would wait for each other.
    if (!isPlanted("call-back-leaves-landing"))
        removeDueWork(transaction, landingOf(*asked));
    auto transfer = lockTransfer(transaction, transferId);
    if (transfer->state == TransferState::calledBack)
        return CalledBack {*transfer, {}};
    if (transfer->state != TransferState::onItsWay)
        return failure(ProblemType::TransferLanded);
    const auto payee = findAccount(transaction, transfer->payeeAccountId);
    if (!payee)
        return failure(ProblemType::Internal, "a transfer to nobody");
    transfer->state = TransferState::calledBack;
    auto settlement = close(transaction, random, signer, *transfer, payerAccountId, *payee, "transfer-returned",
        "transfer-call-back/" + transfer->id + "/1");
    if (!settlement)
        return failure(settlement.error());
    return CalledBack {*transfer, std::move(settlement->announcements)};
}

} // namespace BillfoldService
