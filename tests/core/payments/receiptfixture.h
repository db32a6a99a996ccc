// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/payments/receiptservice.h"
#include "core/payments/receiptstore.h"
#include "tests/core/api/apiclientfixture.h"
#include "tests/core/vault/vaultfixture.h"
#include "tests/support/receiptsigner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

namespace Billfold {

/// A vault, a service whose chain of receipts is what a test says it is, and what watches over both.
class ReceiptFixture : public ApiClientFixture
{
public:
    ReceiptFixture()
        : vault(std::move(vaultFixture.create()->vault))
    {
        client->setRetryPolicy({.attempts = 1});
        server.setHandler([this](const ScriptedRequest &request) { return answer(request); });
        createReceipts();
    }

    /// As after a restart.
    void createReceipts()
    {
        receipts = std::make_unique<ReceiptService>(*vault, *client, clock);
        receipts->setConfirmationPause(std::chrono::milliseconds(1));
        receipts->watch()->setIssuer(signer.issuer());
        loaded = QCoro::waitFor(receipts->load()).has_value();
    }

    /// The wallet takes these receipts in, from number 1 on.
    [[nodiscard]] Result<void> hold(const QByteArrayList &history)
    {
        const auto work
            = [this, history](WritableDb &db) { return takeReceiptRun(db, *receipts->watch(), 1, history); };
        return await(vault->write(VaultPriority::SyncBatch, work));
    }
    [[nodiscard]] QByteArrayList held() const
    {
        const auto work = [](ReadableDb &db) { return findReceipts(db, 1, 100'000); };
        return await(vault->read(VaultPriority::Read, work))->values();
    }
    /// `history` with another receipt `seq`, and others after it that hang on that one.
    [[nodiscard]] QByteArrayList forked(const QByteArrayList &history, qint64 seq) const
    {
        QByteArrayList fork = history.first(seq - 1);
        while (fork.size() < history.size()) {
            Receipt receipt
                = signer.receipt(fork.size() + 1, fork.isEmpty() ? QStringLiteral("") : receiptHash(fork.last()));
            receipt.kind = QStringLiteral("payment");
            fork.append(signer.sign(receipt));
        }
        return fork;
    }

    const ReceiptSigner signer;
    /// What the service has.
    QByteArrayList chain;
    /// Answers the requests for receipts instead of the chain while it is set.
    std::function<std::optional<ScriptedReply>()> interference;
    /// Answers everything else.
    std::function<ScriptedReply(const ScriptedRequest &)> otherwise;
    int asked = 0; ///< for receipts
    bool loaded = false;
    VaultFixture vaultFixture;
    std::unique_ptr<Vault> vault;
    std::unique_ptr<ReceiptService> receipts;

private:
    ScriptedReply answer(const ScriptedRequest &request)
    {
        if (!request.target.startsWith("/v1/receipts?"))
            return otherwise ? otherwise(request) : problemReply(404, "not-found");
        ++asked;
        if (interference) {
            if (const auto reply = interference())
                return *reply;
        }
        const QUrlQuery query(QUrl::fromEncoded(request.target));
        const qint64 from = query.queryItemValue(QStringLiteral("from")).toLongLong();
        QJsonArray page;
        for (const QByteArray &jws : chain.mid(from - 1, query.queryItemValue(QStringLiteral("limit")).toInt()))
            page.append(QString::fromLatin1(jws));
        const QByteArray head = signer.signHeadOf(chain, QDateTime::currentDateTimeUtc());
        return jsonReply(QJsonDocument(
            QJsonObject{{QStringLiteral("receipts"), page}, {QStringLiteral("head"), QString::fromLatin1(head)}})
                .toJson());
    }
};

} // namespace Billfold
