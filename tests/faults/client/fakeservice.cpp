// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/client/fakeservice.h"

#include "core/base/clock.h"

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
    const QUrl target = QUrl::fromEncoded(request.target);
    const QString path = target.path();
    if (path == u"/v1/approvals"_s)
        return say(201, {{u"approvalId"_s, u"approval"_s}, {u"expiresAt"_s, u"2026-11-22T12:33:12.000Z"_s}});
    if (path == u"/v1/transfers"_s)
        return transfer(request);
    if (path.startsWith(u"/v1/payments/"_s))
        return lookUp(path.mid(13));
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
    if (stored.body != request.body)
        m_complaints << u"another body under the key "_s + key;
    if (m_mood == Mood::SettlesSilently)
        return {.ending = ScriptedReply::Ending::Close};
    if (!stored.settled)
        return problemReply(422, "insufficient-balance");
    return say(201, stored.answer);
}

void FakeService::execute(const QString &key, const QByteArray &body)
{
    Stored stored{body, {}, m_mood != Mood::Declines};
    if (stored.settled)
        stored.answer = book(QJsonDocument::fromJson(body).object());
    else
        stored.answer = {{u"type"_s, u"urn:billfold:problem:insufficient-balance"_s}, {u"title"_s, u"low"_s}, {u"status"_s, 422}};
    m_stored.insert(key, stored);
}

QJsonObject FakeService::book(const QJsonObject &wanted)
{
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
    const QJsonObject movement{{u"id"_s, id}, {u"seq"_s, seq}, {u"kind"_s, u"transfer-out"_s}, {u"state"_s, u"settled"_s},
        {u"amount"_s, money(-minor)}, {u"balanceAfter"_s, money(balance)}, {u"counterparty"_s, counterparty},
        {u"note"_s, wanted.value("note"_L1).toString()}, {u"transferId"_s, transferId}, {u"bookedAt"_s, now}};
    m_movements.push_back(movement);
    return {{u"status"_s, u"SETTLED"_s},
        {u"transfer"_s,
            QJsonObject{{u"id"_s, transferId}, {u"payee"_s, payee}, {u"amount"_s, money(minor)}, {u"fee"_s, money(0)},
                {u"note"_s, wanted.value("note"_L1).toString()}, {u"createdAt"_s, now}, {u"settledAt"_s, now}}},
        {u"movement"_s, movement}};
}

ScriptedReply FakeService::lookUp(const QString &key) const
{
    const auto found = m_stored.find(key);
    if (found == m_stored.end())
        return reply(404, "application/problem+json",
            R"({"type":"urn:billfold:problem:not-found","title":"none","status":404})", {},
            QDateTime::currentDateTimeUtc().addSecs(std::chrono::seconds(m_ahead).count()));
    return say(200, {{u"status"_s, found->settled ? u"SETTLED"_s : u"DECLINED"_s},
                        {u"httpStatus"_s, found->settled ? 201 : 422}, {u"response"_s, found->answer}});
}

ScriptedReply FakeService::page(qint64 after) const
{
    QJsonArray changes;
    for (qint64 seq = after + 1; seq <= debits(); ++seq)
        changes.append(QJsonObject{
            {u"seq"_s, seq}, {u"kind"_s, u"movement"_s}, {u"movement"_s, m_movements[size_t(seq - 1)]}});
    const qint64 end = std::max<qint64>(after, debits());
    return say(200, {{u"changes"_s, changes}, {u"cursor"_s, QString::number(end)}, {u"more"_s, false}});
}

ScriptedReply FakeService::say(int status, const QJsonObject &body) const
{
    const QDateTime now = QDateTime::currentDateTimeUtc().addSecs(std::chrono::seconds(m_ahead).count());
    return reply(status, "application/json", QJsonDocument(body).toJson(QJsonDocument::Compact), {}, now);
}

} // namespace Billfold
