// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/client/faultseed.h"
#include "tests/faults/client/sandboxworld.h"
#include "tests/faults/client/walletprocess.h"
#include "tests/support/figure.h"

#include <QTest>

#include <thread>

using namespace Billfold;

namespace {

constexpr int Payers = 2;
constexpr int Kills = 50;
constexpr auto PayeeNationalPhone = "13700009015";
/// From the PIN's first digit to the result on the screen, roughly.
constexpr quint32 ApprovalTime = 700;

/// One person at a window that dies, again and again.
class KilledWindow
{
public:
    KilledWindow(QString directory, QUrl service, quint32 seed, int kills)
        : m_directory(std::move(directory))
        , m_service(std::move(service))
        , m_random(seed)
        , m_kills(kills)
    {
    }

    void run()
    {
        for (int life = 1; life <= m_kills && m_complaint.isEmpty(); ++life)
            live(10 * life);
    }

    [[nodiscard]] int approved() const { return m_approved; }
    [[nodiscard]] const QString &complaint() const { return m_complaint; }

private:
    void live(int minor)
    {
        WalletProcess wallet(m_directory, m_service, WalletProcess::Program::Window);
        wallet.addArguments({QStringLiteral("--phone"), QLatin1String(PayeeNationalPhone), QStringLiteral("--minor"),
            QString::number(minor), QStringLiteral("--password"), QLatin1String(TestPerson::Password),
            QStringLiteral("--pin"), QLatin1String(TestPerson::Pin)});
        wallet.launch();
        for (QString news; news != QStringLiteral("approving");) {
            const std::optional<QString> said = wallet.answer();
            if (!said) {
                m_complaint = wallet.lastLine();
                return;
            }
            news = *said;
        }
        ++m_approved;
        std::this_thread::sleep_for(std::chrono::milliseconds(m_random.below(ApprovalTime)));
        wallet.kill();
    }

    const QString m_directory;
    const QUrl m_service;
    SeededRandom m_random;
    const int m_kills;
    int m_approved = 0;
    QString m_complaint;
};

} // namespace

/// kill -9 of the real window while somebody pays in it.
class WindowKillsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paysOnceHoweverOftenTheWindowDies();
};

void WindowKillsTest::paysOnceHoweverOftenTheWindowDies()
{
    const quint32 seed = announceSeed();
    SandboxWorld world;
    QVERIFY(world.start(Payers));
    std::vector<std::unique_ptr<KilledWindow>> windows;
    std::vector<std::thread> threads;
    for (int index = 0; index < Payers; ++index) {
        windows.push_back(std::make_unique<KilledWindow>(
            world.directoryOf(index), world.service().url(), seed + quint32(index), scaled(Kills) / Payers));
        threads.emplace_back([window = windows.back().get()] { window->run(); });
    }
    for (std::thread &thread : threads)
        thread.join();
    int kills = 0;
    for (const auto &window : windows) {
        QCOMPARE(window->complaint(), QString());
        kills += window->approved();
    }
    QVERIFY(world.resolveAll());
    QVERIFY(world.passEveryDeadline());
    QVERIFY(world.resolveAll());
    QVERIFY(printFigure(QStringLiteral("faults.windowkills.kills"), kills, QStringLiteral("kills"), AtLeast{Kills}));
    QVERIFY(world.compareAll().print(QStringLiteral("faults.windowkills")));
    QCOMPARE(world.service().check().value_or(QString()), QString());
}

QTEST_GUILESS_MAIN(WindowKillsTest)
#include "tst_windowkills.moc"
