// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/client/fakeservice.h"

#include "core/base/clock.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

namespace Billfold {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 OpeningBalance = 10'000'00;

QJsonObject money(qint64 minor)
{
    return {{u"currency"_s, u"CNY"_s}, {u"minor"_s, minor}};
}

} // namespace

FakeService::FakeService()
{
    m_server.setHandler([this](const ScriptedRequest &request) { return answer(request); });
}

ScriptedReply FakeService::answer(const ScriptedRequest &request)
{
    if (m_mood == Mood::IsCutOff)
        return {.ending = ScriptedReply::Ending::Close};
    const QUrl target = QUrl::fromEncoded(request.target);
    const QString path = target.path();
    if (path == u"/v1/approvals"_s)
        return say(201, {{u"approvalId"_s, u"approval"_s}, {u"expiresAt"_s, u"2026-11-22T12:33:12.000Z"_s}});
    if (path == u"/v1/transfers"_s)
        return transfer(request);
    if (path.startsWith(u"/v1/payments/"_s) && path.endsWith(u"/void"_s))
        return plantTombstone(path.section(u'/', 3, 3));
    if (path.startsWith(u"/v1/payments/"_s))
        return lookUp(path.mid(13));
    if (path == u"/v1/receipts"_s)
        return receiptsFrom(QUrlQuery(target).queryItemValue(u"from"_s).toLongLong());
    if (path == u"/v1/changes"_s)
        return page(QUrlQuery(target).queryItemValue(u"after"_s).toLongLong());
    return problemReply(404, "not-found");
}

ScriptedReply FakeService::transfer(const ScriptedRequest &request)
{
    ++m_posts;
    const QString key = QString::fromLatin1(request.headers.value("idempotency-key"));
    if (m_visitor)
        m_visitor(key);
    if (m_mood == Mood::Swallows)
        return {.ending = ScriptedReply::Ending::Close};
    if (m_mood == Mood::SaysConflict)
        return problemReply(409, "conflict");
    if (!m_stored.contains(key))
        execute(key, request.body);
    const Stored &stored = m_stored[key];
    if (stored.outcome == Outcome::Void)
        return problemReply(410, "payment-void");
    if (stored.body != request.body)
        m_complaints << u"another body under the key "_s + key;
    if (m_mood == Mood::SettlesSilently)
        return {.ending = ScriptedReply::Ending::Close};
    if (stored.outcome == Outcome::Declined)
        return problemReply(422, "insufficient-balance");
    return say(201, stored.answer);
}

void FakeService::execute(const QString &key, const QByteArray &body)
{
    Stored stored{body, {}, m_mood == Mood::Declines ? Outcome::Declined : Outcome::Settled};
    if (stored.outcome == Outcome::Settled)
        stored.answer = book(body);
    else
        stored.answer
            = {{u"type"_s, u"urn:billfold:problem:insufficient-balance"_s}, {u"title"_s, u"low"_s}, {u"status"_s, 422}};
    m_stored.insert(key, stored);
}

QJsonObject FakeService::book(const QByteArray &body)
{
    const QJsonObject wanted = QJsonDocument::fromJson(body).object();
    const qint64 minor = wanted.value("amount"_L1).toObject().value("minor"_L1).toInteger();
    const int seq = debits() + 1;
    qint64 balance = OpeningBalance - minor;
    if (!m_movements.empty())
        balance = m_movements.back().value("balanceAfter"_L1).toObject().value("minor"_L1).toInteger() - minor;
    const QString now = toRfc3339(QDateTime::currentDateTimeUtc());
    const QString id = u"019aab5e-8c41-7a05-92cd-%1"_s.arg(seq, 12, 10, QLatin1Char('0'));
    const QString transferId = u"019aab5e-8c40-7f63-b5a1-%1"_s.arg(seq, 12, 10, QLatin1Char('0'));
    const QJsonObject payee{{u"maskedName"_s, u"王*明"_s}, {u"maskedPhone"_s, u"+86 137 **** 9015"_s}};
    const QJsonObject counterparty{
        {u"name"_s, u"王*明"_s}, {u"phone"_s, u"+86 137 **** 9015"_s}, {u"category"_s, u"transfer"_s}};
    QJsonObject movement{{u"id"_s, id}, {u"seq"_s, seq}, {u"kind"_s, u"transfer-out"_s}, {u"state"_s, u"settled"_s},
        {u"amount"_s, money(-minor)}, {u"balanceAfter"_s, money(balance)}, {u"counterparty"_s, counterparty},
        {u"note"_s, wanted.value("note"_L1).toString()}, {u"transferId"_s, transferId}, {u"bookedAt"_s, now}};
    movement.insert(u"receipt"_s, signReceiptOf(movement, body));
    m_movements.push_back(movement);
    return {{u"status"_s, u"SETTLED"_s},
        {u"transfer"_s,
            QJsonObject{{u"id"_s, transferId}, {u"payee"_s, payee}, {u"amount"_s, money(minor)}, {u"fee"_s, money(0)},
                {u"note"_s, wanted.value("note"_L1).toString()}, {u"createdAt"_s, now}, {u"settledAt"_s, now}}},
        {u"movement"_s, movement}};
}

/// The payer's receipt, which names what was approved.
QString FakeService::signReceiptOf(const QJsonObject &movement, const QByteArray &body)
{
    const auto amountOf = [&movement](QLatin1StringView name) {
        return *Money::create(u"CNY"_s, movement.value(name).toObject().value("minor"_L1).toInteger());
    };
    const QByteArray approved = "POST\n/v1/transfers\n" + body;
    const Receipt receipt{
        .operatorId = issuer().operatorId,
        .accountId = issuer().accountId,
        .seq = m_receipts.size() + 1,
        .previousHash = m_receipts.isEmpty() ? u""_s : receiptHash(m_receipts.last()),
        .movementId = movement.value("id"_L1).toString(),
        .kind = movement.value("kind"_L1).toString(),
        .intentHash = QString::fromLatin1(QCryptographicHash::hash(approved, QCryptographicHash::Sha256).toHex()),
        .amount = amountOf("amount"_L1),
        .balanceAfter = amountOf("balanceAfter"_L1),
        .bookedAt = QDateTime::fromString(movement.value("bookedAt"_L1).toString(), Qt::ISODateWithMs),
    };
    m_receipts << m_signer.sign(receipt);
    return QString::fromLatin1(m_receipts.last());
}

ScriptedReply FakeService::receiptsFrom(qint64 seq) const
{
    QJsonArray receipts;
    for (qsizetype index = seq - 1; index < m_receipts.size(); ++index)
        receipts.append(QString::fromLatin1(m_receipts[index]));
    const QByteArray head = m_signer.signHeadOf(m_receipts, QDateTime::currentDateTimeUtc());
    return say(200, {{u"receipts"_s, receipts}, {u"head"_s, QString::fromLatin1(head)}});
}

ScriptedReply FakeService::plantTombstone(const QString &key)
{
    if (m_voidVisitor)
        m_voidVisitor(key);
    if (!m_stored.contains(key)) {
        const QJsonObject problem{
            {u"type"_s, u"urn:billfold:problem:payment-void"_s}, {u"title"_s, u"void"_s}, {u"status"_s, 410}};
        m_stored.insert(key, {{}, problem, Outcome::Void});
    }
    return lookUp(key);
}

ScriptedReply FakeService::lookUp(const QString &key) const
{
    const auto found = m_stored.find(key);
    if (found == m_stored.end())
        return reply(404, "application/problem+json",
            R"({"type":"urn:billfold:problem:not-found","title":"none","status":404})", {},
            QDateTime::currentDateTimeUtc().addSecs(std::chrono::seconds(m_ahead).count()));
    switch (found->outcome) {
    case Outcome::Settled:
        return say(200, {{u"status"_s, u"SETTLED"_s}, {u"httpStatus"_s, 201}, {u"response"_s, found->answer}});
    case Outcome::Declined:
        return say(200, {{u"status"_s, u"DECLINED"_s}, {u"httpStatus"_s, 422}, {u"response"_s, found->answer}});
    case Outcome::Void:
        return say(200, {{u"status"_s, u"VOID"_s}, {u"httpStatus"_s, 410}, {u"response"_s, found->answer}});
    }
    Q_UNREACHABLE();
}

ScriptedReply FakeService::page(qint64 after) const
{
    QJsonArray changes;
    for (qint64 seq = after + 1; seq <= debits(); ++seq)
        changes.append(
            QJsonObject{{u"seq"_s, seq}, {u"kind"_s, u"movement"_s}, {u"movement"_s, m_movements[size_t(seq - 1)]}});
    const qint64 end = std::max<qint64>(after, debits());
    return say(200, {{u"changes"_s, changes}, {u"cursor"_s, QString::number(end)}, {u"more"_s, false}});
}

ScriptedReply FakeService::say(int status, const QJsonObject &body) const
{
    const QDateTime now = QDateTime::currentDateTimeUtc().addSecs(std::chrono::seconds(m_ahead).count());
    return reply(status, "application/json", QJsonDocument(body).toJson(QJsonDocument::Compact), {}, now);
}

} // namespace Billfold
