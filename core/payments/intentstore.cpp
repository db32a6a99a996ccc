// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payments/intentstore.h"

#include "core/base/crashpoint.h"
#include "core/base/planted.h"
#include "core/payments/paymentapi.h"
#include "core/vault/database.h"

#include <algorithm>
#include <array>

namespace Billfold {

namespace {

struct StateName
{
    IntentState state;
    QLatin1StringView name;
};

constexpr std::array StateNames{
    StateName{IntentState::Draft, QLatin1StringView("draft")},
    StateName{IntentState::Prepared, QLatin1StringView("prepared")},
    StateName{IntentState::Sending, QLatin1StringView("sending")},
    StateName{IntentState::Settled, QLatin1StringView("settled")},
    StateName{IntentState::Accepted, QLatin1StringView("accepted")},
    StateName{IntentState::Declined, QLatin1StringView("declined")},
    StateName{IntentState::Held, QLatin1StringView("held")},
    StateName{IntentState::Void, QLatin1StringView("void")},
    StateName{IntentState::Unknown, QLatin1StringView("unknown")},
};

QString nameOf(IntentState state)
{
    return std::ranges::find(StateNames, state, &StateName::state)->name;
}

/// A name from a later version counts as Unknown: whatever it means, the service is asked.
IntentState stateOf(const QString &name)
{
    const auto found = std::ranges::find_if(StateNames, [&name](const StateName &entry) { return entry.name == name; });
    return found == StateNames.end() ? IntentState::Unknown : found->state;
}

PaymentIntent readIntent(const Statement &row)
{
    PaymentIntent intent;
    intent.id = row.text(0);
    intent.idempotencyKey = row.text(1);
    intent.state = stateOf(row.text(2));
    intent.request.kind = paymentKindOf(row.text(3));
    intent.request.body = row.blob(4);
    intent.intentHash = row.text(5);
    intent.request.payeeMaskedName = row.text(6);
    intent.request.payeeMaskedPhone = row.text(7);
    intent.request.amount = Money::create(row.text(9), row.integer(8)).value_or(Money());
    intent.request.note = row.text(10);
    intent.createdAt = row.time(11);
    intent.request.notAfter = row.time(12);
    intent.attempts = static_cast<int>(row.integer(13));
    intent.resultCode = static_cast<ErrorCode>(row.integer(14));
    intent.resultBody = row.blob(15);
    intent.resolvedAt = row.time(16);
    intent.firstSentAt = row.time(17);
    return intent;
}

} // namespace

Result<void> insertIntent(WritableDb &db, const PaymentIntent &intent)
{
    crashPoint("prepare.in-transaction");
    Statement insert = db.prepare(
        "INSERT INTO intents (id, idempotency_key, state, method, path, body, intent_hash, payee_masked_name,"
        " payee_masked_phone, amount_minor, currency, note, created_at, not_after)"
        " VALUES (?, ?, ?, 'POST', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    const PaymentRequest &request = intent.request;
    return insert
        .bind(intent.id, intent.idempotencyKey, nameOf(intent.state), paymentPath(request.kind), request.body,
            intent.intentHash, request.payeeMaskedName, request.payeeMaskedPhone, request.amount.minor(),
            request.amount.currency(), request.note, intent.createdAt, request.notAfter)
        .run();
}

Result<PaymentIntent> findIntent(ReadableDb &db, const QString &id)
{
    Statement select
        = db.prepare("SELECT id, idempotency_key, state, path, body, intent_hash, payee_masked_name, "
                     "payee_masked_phone, amount_minor,"
                     " currency, note, created_at, not_after, attempts, result_code, result_body, resolved_at,"
                     " first_sent_at"
                     " FROM intents WHERE id = ?");
    Result<std::optional<PaymentIntent>> found = select.bind(id).first(readIntent);
    if (!found)
        return failure(found.error());
    if (!*found)
        return failure(ErrorCode::PaymentNotFound);
    return std::move(**found);
}

Result<QList<PaymentIntent>> findOpenIntents(ReadableDb &db)
{
    Statement select = db.prepare(
        "SELECT id, idempotency_key, state, path, body, intent_hash, payee_masked_name, "
        "payee_masked_phone, amount_minor,"
        " currency, note, created_at, not_after, attempts, result_code, result_body, resolved_at,"
        " first_sent_at"
        " FROM intents WHERE state NOT IN ('settled', 'accepted', 'declined', 'void') ORDER BY created_at, id");
    return select.all(readIntent);
}

Result<QStringList> findBookedIntents(ReadableDb &db)
{
    Statement select
        = db.prepare("SELECT intents.id FROM intents JOIN receipts ON receipts.intent = intents.intent_hash"
                     " WHERE intents.state NOT IN ('settled', 'accepted', 'declined', 'void')");
    return select.all([](const Statement &row) { return row.text(0); });
}

Result<PaymentIntent> advanceIntent(WritableDb &db, const QString &id, IntentEvent event, const IntentOutcome &outcome)
{
    Result<PaymentIntent> intent = findIntent(db, id);
    if (!intent)
        return intent;
    const std::optional<IntentState> next = nextState(intent->state, event);
    if (!next)
        return failure(ErrorCode::Internal,
            QStringLiteral("payment in state %1 cannot take event %2")
                .arg(nameOf(intent->state))
                .arg(static_cast<int>(event)));

    intent->state = *next;
    if (event == IntentEvent::Send && intent->attempts++ == 0)
        intent->firstSentAt = outcome.at;
    intent->resultCode = outcome.code;
    intent->resultBody = outcome.body;
    intent->resolvedAt = isFinal(*next) ? outcome.at : QDateTime();
    if (event == IntentEvent::Send && isPlanted("sending-not-committed"))
        return intent;
    Statement update
        = db.prepare("UPDATE intents SET state = ?, attempts = ?, result_code = ?, result_body = ?, resolved_at = ?,"
                     " first_sent_at = ? WHERE id = ?");
    const Result<void> updated
        = update
              .bind(nameOf(intent->state), intent->attempts, static_cast<int>(intent->resultCode), intent->resultBody,
                  intent->resolvedAt, intent->firstSentAt, id)
              .run();
    if (!updated)
        return failure(updated.error());
    return intent;
}

} // namespace Billfold
