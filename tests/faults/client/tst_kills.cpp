// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/client/faultseed.h"
#include "tests/faults/client/sandboxworld.h"
#include "tests/faults/client/walletprocess.h"
#include "tests/support/figure.h"

#include <QElapsedTimer>
#include <QTest>

#include <thread>

using namespace Billfold;

namespace {

constexpr int Payers = 3;
constexpr int Payments = 1000;
constexpr int MostPaymentsInALife = 6;

/// One person's wallet, killed again and again while it pays. Works on a thread of its own.
class KilledPayer
{
public:
    KilledPayer(QString directory, QUrl service, QString payee, quint32 seed, int payments)
        : m_directory(std::move(directory))
        , m_service(std::move(service))
        , m_payee(std::move(payee))
        , m_random(seed)
        , m_payments(payments)
    {
    }

    void run()
    {
        while (m_begun < m_payments && m_complaint.isEmpty())
            live();
    }

    [[nodiscard]] int begun() const { return m_begun; }
    [[nodiscard]] int kills() const { return m_kills; }
    [[nodiscard]] int answered() const { return m_answered; }
    [[nodiscard]] const QString &complaint() const { return m_complaint; }

private:
    /// From start to kill: some payments to their end, one up to a random moment.
    void live()
    {
        WalletProcess wallet(m_directory, m_service);
        if (m_random.below(10) == 0) { // now and then while it starts
            wallet.launch();
            wallet.write(QStringLiteral("open ") + QLatin1String(TestPerson::Password));
            return kill(wallet, m_random.below(300));
        }
        if (!wallet.start(QString::fromLatin1(TestPerson::Password))) {
            m_complaint = QStringLiteral("does not open: ") + wallet.lastLine();
            return;
        }
        for (quint32 left = m_random.below(MostPaymentsInALife); left > 0 && m_begun + 1 < m_payments; --left) {
            QElapsedTimer timer;
            timer.start();
            pay(wallet);
            m_answered += wallet.answer() ? 1 : 0;
            m_usualTime = std::max<qint64>(20, (3 * m_usualTime + timer.elapsed()) / 4);
        }
        pay(wallet);
        kill(wallet, m_random.below(quint32(m_usualTime + m_usualTime / 4)));
    }

    void pay(WalletProcess &wallet)
    {
        ++m_begun;
        wallet.write(QStringLiteral("pay %1 %2 %3").arg(m_payee).arg(m_begun).arg(QLatin1String(TestPerson::Pin)));
    }

    void kill(WalletProcess &wallet, quint32 milliseconds)
    {
        std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds));
        wallet.kill();
        ++m_kills;
    }

    const QString m_directory;
    const QUrl m_service;
    const QString m_payee;
    SeededRandom m_random;
    const int m_payments;
    int m_begun = 0;
    int m_kills = 0;
    int m_answered = 0;
    qint64 m_usualTime = 200;
    QString m_complaint;
};

} // namespace

/// kill -9 at any moment, a thousand payments long: each happens once or not at all, and the wallet knows which.
class KillsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paysOnceHoweverOftenItIsKilled();
};

void KillsTest::paysOnceHoweverOftenItIsKilled()
{
    const quint32 seed = announceSeed();
    SandboxWorld world;
    QVERIFY(world.start(Payers));
    const int payments = scaled(Payments);
    std::vector<std::unique_ptr<KilledPayer>> payers;
    std::vector<std::thread> threads;
    for (int index = 0; index < Payers; ++index) {
        payers.push_back(std::make_unique<KilledPayer>(world.directoryOf(index), world.service().url(),
            world.payeePhone(), seed + quint32(index), payments / Payers + 1));
        threads.emplace_back([payer = payers.back().get()] { payer->run(); });
    }
    for (std::thread &thread : threads)
        thread.join();

    int begun = 0;
    int kills = 0;
    int answered = 0;
    for (const auto &payer : payers) {
        QCOMPARE(payer->complaint(), QString());
        begun += payer->begun();
        kills += payer->kills();
        answered += payer->answered();
    }
    QVERIFY(world.resolveAll());
    QVERIFY(world.passEveryDeadline());
    QVERIFY(world.resolveAll());
    QVERIFY(printFigure(QStringLiteral("faults.kills.payments"), begun, QStringLiteral("payments"), AtLeast{Payments}));
    printFigure(QStringLiteral("faults.kills.kills"), kills, QStringLiteral("kills"));
    // A test that kills before anything happens proves nothing.
    QVERIFY(printFigure(QStringLiteral("faults.kills.answered"), answered, QStringLiteral("payments"), AtLeast{Payments / 4.0}));
    QVERIFY(world.compareAll().print(QStringLiteral("faults.kills")));
    QCOMPARE(world.service().check().value_or(QString()), QString());
}

QTEST_GUILESS_MAIN(KillsTest)
#include "tst_kills.moc"
