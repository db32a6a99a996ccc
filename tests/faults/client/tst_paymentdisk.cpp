// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/client/faultseed.h"
#include "tests/faults/client/paymentrig.h"
#include "tests/support/faultvfs.h"
#include "tests/support/figure.h"

#include <QTest>

using namespace Billfold;
using Fault = FaultVfs::Fault;
using Lasting = FaultVfs::Lasting;
using Operation = FaultVfs::Operation;

namespace {

constexpr int FaultRuns = 2000;
constexpr int LossesPerPlace = 2;

void payOne(PaymentRig &rig, FakeService::Mood mood, qint64 minor)
{
    rig.service().setMood(mood);
    const Result<PaymentIntent> intent = rig.prepare(minor);
    if (!intent)
        return;
    (void)rig.send(intent->id);
    (void)QCoro::waitFor(rig.payments().ask(intent->id));
}

/// All that happens to payments: one is settled, one declined, the answer to one is lost and asked for, and the feed
/// brings it all again.
void payInEveryWay(PaymentRig &rig)
{
    if (!rig.open())
        return;
    payOne(rig, FakeService::Mood::Settles, 100);
    payOne(rig, FakeService::Mood::Declines, 200);
    payOne(rig, FakeService::Mood::SettlesSilently, 300);
    (void)rig.sync();
    rig.close();
}

struct Failure
{
    int operation = 0;
    Fault fault = Fault::Error;
    Lasting lasting = Lasting::Once;
};

QString describe(const Failure &failure)
{
    return QStringLiteral("operation %1, fault %2, lasting %3: ").arg(failure.operation).arg(int(failure.fault)).arg(
        int(failure.lasting));
}

} // namespace

/// A disk that fails at each of the places where a payment touches it.
class PaymentDiskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { FaultVfs::heal(); }
    void isSoundWithoutFaults();
    void survivesEveryFault();
    void survivesTheLossOfPower();

private:
    [[nodiscard]] std::vector<Failure> everyFailure() const;
    void run(const Failure &failure);

    quint32 m_seed = 0;
    FaultVfs m_disk;
    std::vector<Operation> m_operations;
    int m_runs = 0;
    int m_hits = 0;
    QStringList m_complaints;
};

void PaymentDiskTest::initTestCase()
{
    m_seed = announceSeed();
    PaymentRig rig; // the vault to begin with is made here, not while faults are counted
}

void PaymentDiskTest::isSoundWithoutFaults()
{
    PaymentRig rig;
    FaultVfs::failAt(0, Fault::Error, Lasting::Once);
    payInEveryWay(rig);
    m_operations = FaultVfs::operations();
    QCOMPARE(rig.service().debits(), 2);
    QCOMPARE(rig.complaints().join(u'\n'), QString());
    QVERIFY(m_operations.size() > 50);
    printFigure(QStringLiteral("faults.vfs.places"), double(m_operations.size()), QStringLiteral("operations"));
}

/// Torn writes and full disks are only something else than errors where something is written.
std::vector<Failure> PaymentDiskTest::everyFailure() const
{
    std::vector<Failure> all;
    for (int number = 1; number <= int(m_operations.size()); ++number) {
        const bool writes = m_operations[size_t(number - 1)] == Operation::Write;
        for (const Fault fault : {Fault::Error, Fault::Full, Fault::Torn}) {
            if (fault != Fault::Error && !writes)
                continue;
            all.push_back({number, fault, Lasting::Once});
            all.push_back({number, fault, Lasting::Forever});
        }
    }
    return all;
}

void PaymentDiskTest::run(const Failure &failure)
{
    ++m_runs;
    PaymentRig rig;
    FaultVfs::failAt(failure.operation, failure.fault, failure.lasting);
    payInEveryWay(rig);
    m_hits += int(FaultVfs::operations().size()) >= failure.operation ? 1 : 0;
    FaultVfs::heal();
    for (const QString &complaint : rig.complaints())
        m_complaints << describe(failure) + complaint;
}

void PaymentDiskTest::survivesEveryFault()
{
    const std::vector<Failure> all = everyFailure();
    for (const Failure &failure : all) {
        run(failure);
        QVERIFY2(m_complaints.isEmpty(), qPrintable(m_complaints.join(u'\n')));
    }
    // Timing decides how often a lost answer is asked for, so that the same places are not always the same.
    SeededRandom random(m_seed);
    while (m_runs < scaled(FaultRuns)) {
        run(all[random.below(quint32(all.size()))]);
        QVERIFY2(m_complaints.isEmpty(), qPrintable(m_complaints.join(u'\n')));
    }
    QVERIFY(printFigure(QStringLiteral("faults.vfs.runs"), m_runs, QStringLiteral("runs"), AtLeast{FaultRuns}));
    QVERIFY(printFigure(QStringLiteral("faults.vfs.hits"), m_hits, QStringLiteral("runs"), AtLeast{0.9 * m_runs}));
}

void PaymentDiskTest::survivesTheLossOfPower()
{
    int runs = 0;
    for (int number = 1; number <= int(m_operations.size()); ++number) {
        for (int loss = 0; loss < scaled(LossesPerPlace); ++loss) {
            ++runs;
            PaymentRig rig;
            FaultVfs::losePowerAt(number);
            payInEveryWay(rig);
            rig.close();
            FaultVfs::writeSurvivors(m_seed + quint32(runs));
            FaultVfs::heal();
            const QStringList complaints = rig.complaints();
            QVERIFY2(complaints.isEmpty(),
                qPrintable(QStringLiteral("power gone at %1, loss %2: ").arg(number).arg(loss) + complaints.join(u'\n')));
        }
    }
    QVERIFY(printFigure(QStringLiteral("faults.powerloss.runs"), runs, QStringLiteral("runs"), AtLeast{100}));
}

QTEST_GUILESS_MAIN(PaymentDiskTest)
#include "tst_paymentdisk.moc"
