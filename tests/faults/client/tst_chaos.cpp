// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/client/chaosproxy.h"
#include "tests/faults/client/faultseed.h"
#include "tests/faults/client/sandboxworld.h"
#include "tests/support/figure.h"

#include <QTest>

using namespace Billfold;

namespace {

constexpr int Payers = 8;
constexpr int Payments = 1000;
constexpr int PersonsPatience = 3; ///< how often somebody tries again

const QByteArray TransferLine = "POST /v1/transfers";

/// What the network does, from a seed. The answers to transfers are cut at each of their bytes in turn.
class Weather
{
public:
    Weather(const ChaosProxy &proxy, quint32 seed)
        : m_proxy(proxy)
        , m_random(seed)
    {
    }

    ChaosDecision decide(const QByteArray &firstLine)
    {
        if (m_calm)
            return {};
        const bool isTransfer = firstLine.startsWith(TransferLine);
        if (isTransfer && m_cuts <= m_proxy.longestAnswer(TransferLine) && m_random.below(100) < 75)
            return {m_random.below(2) == 0 ? ChaosFault::Truncate : ChaosFault::TruncateReset, m_cuts++};
        if (m_random.below(100) >= (isTransfer ? 50 : 5))
            return {};
        const auto fault = ChaosFault(1 + m_random.below(ChaosFaultCount - 1));
        ++m_faults[fault];
        return {fault, int(m_random.below(300))};
    }

    void calmDown() { m_calm = true; }
    [[nodiscard]] int cuts() const { return m_cuts; }
    [[nodiscard]] int kinds() const { return int(m_faults.size()); }

private:
    const ChaosProxy &m_proxy;
    SeededRandom m_random;
    QHash<ChaosFault, int> m_faults;
    int m_cuts = 0;
    bool m_calm = false;
};

} // namespace

/// A thousand payments through a network that does its worst between a wallet and the real service.
class ChaosTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paysOnceWhateverTheNetworkDoes();

private:
    QCoro::Task<void> payMany(Wallet *wallet, QString payee, int payments);
    QCoro::Task<bool> payOnce(Wallet *wallet, QString payee, int minor);
    [[nodiscard]] bool openAll(SandboxWorld &world);

    int m_payments = 0;
    int m_settled = 0;
    int m_finished = 0;
};

QCoro::Task<void> ChaosTest::payMany(Wallet *wallet, QString payee, int payments)
{
    for (int minor = 1; minor <= payments;) {
        const bool prepared = co_await payOnce(wallet, payee, minor);
        minor += prepared ? 1 : 0;
    }
    ++m_finished;
}

/// Whether it came as far as to be prepared; only then it counts.
QCoro::Task<bool> ChaosTest::payOnce(Wallet *wallet, QString payee, int minor)
{
    TransferService *transfers = wallet->transfers();
    const QString noName;
    const Result<Payee> found = co_await transfers->lookUp(payee, noName);
    if (!found)
        co_return false;
    // Named: GCC 12 destroys a temporary in such an expression twice.
    const TransferDraft draft{*found, *Money::create(QStringLiteral("CNY"), minor), {}};
    const Result<TransferReview> review = co_await transfers->prepare(draft);
    if (!review)
        co_return false;
    ++m_payments;
    for (int attempt = 0; attempt < PersonsPatience; ++attempt) {
        const Result<Transfer> sent = co_await transfers->send(review->intentId, TestPerson::secret(TestPerson::Pin));
        if (!sent)
            continue;
        m_settled += sent->state == Transfer::State::Settled ? 1 : 0;
        co_return true;
    }
    transfers->discard(review->intentId);
    co_return true;
}

bool ChaosTest::openAll(SandboxWorld &world)
{
    for (int index = 0; index < world.payerCount(); ++index) {
        if (!world.payer(index).unlock())
            return false;
        // Nobody touches these wallets, and a long run takes longer than they stay open by themselves.
        world.payer(index).session().setAutoLockMinutes(30);
        Wallet &wallet = world.payer(index).wallet();
        wallet.payments()->setTiming({.sendWindow = std::chrono::milliseconds(1500),
            .firstPause = std::chrono::milliseconds(20),
            .askInterval = std::chrono::hours(1)});
        wallet.api()->setLongestTimeout(std::chrono::milliseconds(700));
        wallet.api()->setRetryPolicy({.attempts = 2, .firstWait = std::chrono::milliseconds(20)});
    }
    return true;
}

void ChaosTest::paysOnceWhateverTheNetworkDoes()
{
    const quint32 seed = announceSeed();
    SandboxWorld world;
    QVERIFY(world.startService());
    ChaosProxy proxy(world.service().port());
    QVERIFY(world.signUp(Payers, proxy.url()));
    QVERIFY(openAll(world));
    Weather weather(proxy, seed);
    // The first in good weather, so that it is known how long an answer is.
    QVERIFY(QCoro::waitFor(payOnce(&world.payer(0).wallet(), world.payeePhone(), 1)));
    const int longest = proxy.longestAnswer(TransferLine);
    QVERIFY(longest > 0);
    proxy.setDecision([&weather](const QByteArray &firstLine) { return weather.decide(firstLine); });

    for (int index = 0; index < Payers; ++index)
        payMany(&world.payer(index).wallet(), world.payeePhone(), scaled(Payments) / Payers);
    QVERIFY(QTest::qWaitFor([this] { return m_finished == Payers; }, 1'000'000));
    weather.calmDown();
    for (int index = 0; index < Payers; ++index)
        world.payer(index).restart();

    QVERIFY(world.resolveAll());
    QVERIFY(world.passEveryDeadline());
    QVERIFY(world.resolveAll());
    QVERIFY(printFigure(QStringLiteral("faults.chaos.payments"), m_payments, QStringLiteral("payments"), AtLeast{Payments}));
    QVERIFY(printFigure(QStringLiteral("faults.chaos.cuts"), weather.cuts(), QStringLiteral("answers"), AtLeast{double(longest)}));
    QVERIFY(printFigure(QStringLiteral("faults.chaos.kinds"), weather.kinds(), QStringLiteral("faults"), AtLeast{ChaosFaultCount - 1}));
    printFigure(QStringLiteral("faults.chaos.settled"), m_settled, QStringLiteral("payments"));
    QVERIFY(world.compareAll().print(QStringLiteral("faults.chaos")));
    QCOMPARE(world.service().check().value_or(QString()), QString());
}

QTEST_GUILESS_MAIN(ChaosTest)
#include "tst_chaos.moc"
