// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/syncservice.h"
#include "core/sync/syncstore.h"
#include "tests/core/api/apiclientfixture.h"
#include "tests/core/vault/vaultfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

#include <atomic>

namespace Billfold {

/// Takes movements that carry nothing but a note, and fails where it is told to.
class NoteApplier final : public ChangeApplier
{
public:
    [[nodiscard]] QString kind() const override { return QStringLiteral("movement"); }
    [[nodiscard]] Result<void> apply(WritableDb &database, const Change &change) const override
    {
        if (change.sequence == failsAt)
            return failure(ErrorCode::DiskFull, QStringLiteral("as told"));
        return insertMovement(database, change.sequence, change.value.value(QStringLiteral("note")).toString());
    }

    std::atomic<qint64> failsAt = 0;
};

/// A change feed on the wire.
class FeedScript
{
public:
    qint64 length = 0;
    qint64 missing = 0; ///< a sequence that the feed leaves out
    qint64 otherKindAt = 0; ///< a sequence of a kind that no applier knows

    /// The page after `cursor`, of at most 500.
    [[nodiscard]] QByteArray page(qint64 cursor) const
    {
        QJsonArray changes;
        const qint64 last = qMin(cursor + 500, length);
        for (qint64 sequence = cursor + 1; sequence <= last; ++sequence) {
            if (sequence == missing)
                continue;
            const QString kind = sequence == otherKindAt ? QStringLiteral("notice") : QStringLiteral("movement");
            const QJsonObject value = {{QStringLiteral("note"), QStringLiteral("note %1").arg(sequence)}};
            changes.append(
                QJsonObject{{QStringLiteral("seq"), sequence}, {QStringLiteral("kind"), kind}, {kind, value}});
        }
        const qint64 end = qMax(cursor, last);
        return QJsonDocument(
            QJsonObject{{QStringLiteral("changes"), changes}, {QStringLiteral("cursor"), QString::number(end)},
                {QStringLiteral("more"), end < length}})
            .toJson(QJsonDocument::Compact);
    }

    [[nodiscard]] static qint64 cursorOf(const ScriptedRequest &request)
    {
        const QUrlQuery query(QUrl::fromEncoded(request.target));
        return query.queryItemValue(QStringLiteral("after")).toLongLong();
    }
    [[nodiscard]] static bool isFeed(const ScriptedRequest &request)
    {
        return request.target.startsWith("/v1/changes?");
    }
};

/// A vault, a service with a feed and no nudges, and what follows it.
class FeedFixture : public ApiClientFixture
{
public:
    FeedFixture()
        : vault(std::move(vaultFixture.create()->vault))
    {
        client->setRetryPolicy({.attempts = 1});
        server.setHandler([this](const ScriptedRequest &request) { return answer(request); });
        createService();
    }

    void createService()
    {
        service = std::make_unique<SyncService>(client.get(), vault.get(), ChangeAppliers{applier}, clock, random);
        service->setPacing(
            {.retry = {.firstWait = std::chrono::milliseconds(5), .longestWait = std::chrono::milliseconds(20)},
                .pollInterval = pollInterval});
    }

    [[nodiscard]] qint64 rows() const
    {
        const auto count = [](ReadableDb &db) {
            return db.prepare("SELECT count(*) FROM movements").first([](const Statement &row) {
                return row.integer(0);
            });
        };
        return await(vault->read(VaultPriority::Read, count))->value_or(-1);
    }
    [[nodiscard]] qint64 cursor() const { return await(vault->read(VaultPriority::Read, readSyncPosition))->cursor; }
    [[nodiscard]] bool isUpToDate() const { return service->state() == SyncService::State::UpToDate; }

    /// Answers the feed instead of the script while it is set.
    std::function<std::optional<ScriptedReply>(qint64 cursor)> interference;
    FeedScript feed;
    std::chrono::milliseconds pollInterval = std::chrono::seconds(60);
    std::shared_ptr<NoteApplier> applier = std::make_shared<NoteApplier>();
    VaultFixture vaultFixture;
    std::unique_ptr<Vault> vault;
    std::unique_ptr<SyncService> service;

private:
    ScriptedReply answer(const ScriptedRequest &request)
    {
        if (!FeedScript::isFeed(request))
            return problemReply(422, "invalid");
        const qint64 after = FeedScript::cursorOf(request);
        if (interference) {
            if (const auto reply = interference(after))
                return *reply;
        }
        return jsonReply(feed.page(after));
    }
};

} // namespace Billfold
