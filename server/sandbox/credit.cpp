// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sandbox/credit.h"

#include "server/accounts/accountstore.h"
#include "server/base/identifiers.h"
#include "server/ledger/ledgerstore.h"
#include "server/wire/objectreader.h"
#include "server/work/dueworkstore.h"

namespace BillfoldService {
namespace {

Result<Settlement> bookCredit(Transaction &transaction, Random &random, const ReceiptSigner &signer,
    const Credit &credit, const std::string &cause)
{
    const auto account = findAccountByPhone(transaction, credit.toPhone);
    if (!account)
        return failure(ProblemType::PayeeNotFound, "nobody has this phone");
    const Timestamp now = transaction.now();
    const Movement bill {.id = makeIdentifier(now, random),
        .kind = "top-up",
        .counterpartyName = credit.from,
        .category = "other",
        .note = credit.note};
    return settle(transaction, signer,
        {.id = makeIdentifier(now, random),
            .kind = "top-up",
            .bookedAt = now,
            .lines = {{account->id, credit.amountMinor, bill, {}},
                {ensureOutsideLedger(transaction, OutsideKind::External, {}), -credit.amountMinor, {}, {}}},
            .cause = cause});
}

std::string toPayload(const Credit &credit)
{
    return boost::json::serialize(boost::json::object {
        {"to", credit.toPhone}, {"minor", credit.amountMinor}, {"from", credit.from}, {"note", credit.note}});
}

Result<Credit> fromPayload(const std::string &payload)
{
    const auto object = parseObject(payload);
    if (!object)
        return failure(object.error());
    ObjectReader reader(*object);
    Credit credit {reader.text("to"), reader.integer("minor"), reader.text("from"), reader.text("note")};
    if (const auto problem = reader.finish())
        return failure(*problem);
    return credit;
}

} // namespace

Result<std::int64_t> creditFromOutside(
    Database &database, Random &random, const ReceiptSigner &signer, const Credit &credit)
{
    return database.write([&](Transaction &transaction) -> Result<std::int64_t> {
        const auto settlement = bookCredit(transaction, random, signer, credit, {});
        if (!settlement)
            return failure(settlement.error());
        return settlement->movements.front().balanceAfterMinor;
    });
}

Result<Timestamp> creditLater(
    Database &database, Random &random, const Credit &credit, std::chrono::milliseconds after)
{
    return database.write([&](Transaction &transaction) -> Result<Timestamp> {
        if (!findAccountByPhone(transaction, credit.toPhone))
            return failure(ProblemType::PayeeNotFound, "nobody has this phone");
        const Timestamp due = transaction.now() + after;
        // The announcement is the cause, and lands for the first and only time.
        const std::string key = makeIdentifier(transaction.now(), random) + "/1";
        scheduleWork(transaction, {std::string(creditWorkKind), key, toPayload(credit), due});
        return due;
    });
}

Result<Settlement> landCredit(
    Transaction &transaction, Random &random, const ReceiptSigner &signer, const DueWork &work)
{
    const auto credit = fromPayload(work.payload);
    if (!credit)
        return failure(credit.error());
    const std::string cause = work.kind + '/' + work.key;
    if (isBooked(transaction, cause))
        return Settlement();
    return bookCredit(transaction, random, signer, *credit, cause);
}

} // namespace BillfoldService
