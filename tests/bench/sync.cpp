// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bills/movementappliers.h"
#include "core/sync/syncservice.h"
#include "tests/bench/turnmeter.h"
#include "tests/core/api/apiclientfixture.h"
#include "tests/core/vault/vaultfixture.h"
#include "tests/support/figure.h"
#include "tests/support/receiptsigner.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>
#include <QUrlQuery>

using namespace Billfold;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Rows = 100'000;
constexpr qint64 PageSize = 500;
/// Half of a frame at 60 Hz, so that scrolling stays smooth while history comes in.
constexpr AtMost WorstTurn{8};

Receipt receiptOf(const ReceiptSigner &signer, qint64 sequence, const QString &previousHash)
{
    Receipt receipt = signer.receipt(sequence, previousHash);
    receipt.movementId = u"019aa000-0000-7000-8000-%1"_s.arg(sequence, 12, 16, QChar(u'0'));
    receipt.kind = u"top-up"_s;
    receipt.bookedAt = QDateTime(QDate(2026, 10, 6), QTime(20, 36, 9, 500), Qt::UTC);
    return receipt;
}

QByteArray change(qint64 sequence, const QByteArray &receipt)
{
    return u"{\"seq\":%1,\"kind\":\"movement\",\"movement\":{\"id\":\"019aa000-0000-7000-8000-%2\",\"seq\":%1,"
           "\"kind\":\"top-up\",\"state\":\"settled\",\"amount\":{\"currency\":\"CNY\",\"minor\":100},"
           "\"balanceAfter\":{\"currency\":\"CNY\",\"minor\":%3},"
           "\"counterparty\":{\"name\":\"外婆家（西湖店）\",\"category\":\"dining\"},\"note\":\"周五的晚饭\","
           "\"bookedAt\":\"2026-10-06T20:36:09.500Z\",\"receipt\":\"%4\"}}"_s.arg(sequence)
               .arg(sequence, 12, 16, QChar(u'0'))
               .arg(sequence * 100)
               .arg(QLatin1StringView(receipt))
               .toUtf8();
}

std::vector<QByteArray> createPages(const ReceiptSigner &signer)
{
    std::vector<QByteArray> pages;
    QString previousHash = u""_s;
    for (qint64 start = 0; start < Rows; start += PageSize) {
        QByteArrayList changes;
        for (qint64 sequence = start + 1; sequence <= start + PageSize; ++sequence) {
            const QByteArray receipt = signer.sign(receiptOf(signer, sequence, previousHash));
            previousHash = receiptHash(receipt);
            changes.append(change(sequence, receipt));
        }
        const QByteArray more = start + PageSize < Rows ? "true" : "false";
        pages.push_back("{\"changes\":[" + changes.join(',') + "],\"cursor\":\"" + QByteArray::number(start + PageSize)
            + "\",\"more\":" + more + "}");
    }
    return pages;
}

/// A service on a thread of its own, so that its work is not taken for the interface's.
class FeedThread : public QThread
{
public:
    explicit FeedThread(std::vector<QByteArray> pages)
        : m_pages(std::move(pages))
    {
        start();
        while (!isListening)
            QThread::yieldCurrentThread();
    }
    ~FeedThread() override
    {
        quit();
        wait();
    }

    std::atomic<bool> isListening = false;
    QUrl address;

protected:
    void run() override
    {
        ScriptedServer server;
        server.setHandler([this](const ScriptedRequest &request) { return answer(request); });
        address = server.address();
        isListening = true;
        exec();
    }

private:
    ScriptedReply answer(const ScriptedRequest &request) const
    {
        if (!request.target.startsWith("/v1/changes?"))
            return problemReply(422, "invalid");
        const qint64 after = QUrlQuery(QUrl::fromEncoded(request.target)).queryItemValue(u"after"_s).toLongLong();
        return jsonReply(m_pages.at(static_cast<size_t>(after / PageSize)));
    }

    const std::vector<QByteArray> m_pages;
};

qint64 countRows(Vault &vault)
{
    const auto count = [](ReadableDb &db) {
        return db.prepare("SELECT count(*) FROM movements").first([](const Statement &row) { return row.integer(0); });
    };
    return await(vault.read(VaultPriority::Read, count))->value_or(0);
}

} // namespace

/// 100,000 movements come in through the real transport, parser and vault.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const ReceiptSigner signer;
    FeedThread service(createPages(signer));
    const VaultFixture fixture;
    const std::unique_ptr<Vault> vault = std::move(fixture.create()->vault);
    SystemClock clock;
    SystemRandom random;
    ApiClient client(*ServiceEndpoint::create(service.address), clock, random);
    client.setCredentials(std::make_shared<TestCredentials>());
    const auto watch = std::make_shared<ReceiptWatch>();
    watch->setIssuer(signer.issuer());
    SyncService sync(&client, vault.get(), {std::make_shared<const MovementApplier>(watch)}, clock, random);
    QObject::connect(&sync, &SyncService::stateChanged, &application, [&] {
        if (sync.state() != SyncService::State::Syncing)
            QCoreApplication::quit();
    });

    TurnMeter meter;
    QElapsedTimer elapsed;
    elapsed.start();
    sync.start();
    QCoreApplication::exec();
    const double seconds = static_cast<double>(elapsed.elapsed()) / 1000;

    const bool isComplete = sync.appliedCount() == Rows && countRows(*vault) == Rows;
    printFigure(u"sync.seconds"_s, seconds, u"s"_s);
    printFigure(u"sync.rows"_s, static_cast<double>(sync.appliedCount()), u"rows"_s, AtLeast{double(Rows)});
    const bool isSmooth = printFigure(u"sync.worst-interface-turn"_s, meter.worstTurn(), u"ms"_s, WorstTurn);
    return isComplete && isSmooth ? 0 : 1;
}
