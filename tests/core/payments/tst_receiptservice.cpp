// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/payments/receiptfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Billfold;
using namespace Qt::StringLiterals;

/// When payments freeze, when they do not, and what is left to show for it.
class ReceiptServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void fetchesWhatIsMissing();
    void goesOnFetchingWhereItWasCutShort();
    void freezesWhenTheServiceSignsAnotherReceipt();
    void freezesWhenTheServiceHasLostReceipts();
    void freezesOverAWrongReceiptInTheChain();
    void doesNotFreezeOverARumour();
    void doesNotFreezeOverOneAnswer();
    void doesNotFreezeWhileNobodyAnswers();
    void doesNotFreezeOverWhatIsNotSigned();
    void doesNotFreezeOverNewReceipts();
    void comparesTheEndOfTheChainOnce();
    void staysFrozenAfterARestart();
    void thawsOnlyWhenTheSameReceiptsAreToldAgain();
    void exportsEvidenceThatStandsAlone();
    void paysNothingFromAVaultThatWasPutBack();
    void keepsAVaultClosedThatGetsAnotherHistory();

private:
    void settleDown() { QTest::qWait(100); }
    /// Freezes over receipt 4.
    void freeze();

    std::unique_ptr<ReceiptFixture> m_fixture;
    QByteArrayList m_chain;
    QByteArrayList m_fork;
};

void ReceiptServiceTest::init()
{
    m_fixture = std::make_unique<ReceiptFixture>();
    QVERIFY(m_fixture->loaded);
    m_chain = m_fixture->signer.chain(6);
    m_fork = m_fixture->forked(m_chain, 4);
    m_fixture->chain = m_chain;
}

void ReceiptServiceTest::freeze()
{
    QVERIFY(m_fixture->hold(m_chain));
    m_fixture->chain = m_fork;
    m_fixture->receipts->watch()->suspect(4);
    m_fixture->receipts->check();
    QTRY_VERIFY(m_fixture->receipts->isFrozen());
}

void ReceiptServiceTest::fetchesWhatIsMissing()
{
    m_fixture->chain = m_fixture->signer.chain(450);
    for (qint64 seq = 1; seq <= 440; ++seq)
        QVERIFY(writeMovement(*m_fixture->vault, seq, u"from before there were receipts"_s));
    // They say something else about these than the movements do: not our service's history.
    m_fixture->receipts->takeFeedEnd();
    settleDown();
    QVERIFY(m_fixture->held().isEmpty());
    const auto forget = [](WritableDb &db) { return db.prepare("DELETE FROM movements WHERE seq < 440").run(); };
    QVERIFY(await(m_fixture->vault->write(VaultPriority::Intent, forget)));
    const auto correct = [](WritableDb &db) {
        return db.prepare("UPDATE movements SET amount_minor = 100, balance_after_minor = 44000, booked_at = ?")
            .bind(ReceiptSigner().receipt(440, {}).bookedAt)
            .run();
    };
    QVERIFY(await(m_fixture->vault->write(VaultPriority::Intent, correct)));
    m_fixture->asked = 0;
    m_fixture->receipts->takeFeedEnd();
    QTRY_COMPARE(m_fixture->held(), m_fixture->chain);
    settleDown();
    QCOMPARE(m_fixture->asked, 3); // pages
    QVERIFY(!m_fixture->receipts->isFrozen());
}

void ReceiptServiceTest::goesOnFetchingWhereItWasCutShort()
{
    m_fixture->chain = m_fixture->signer.chain(300);
    QVERIFY(m_fixture->hold(m_fixture->chain.first(20)));
    QVERIFY(writeMovement(*m_fixture->vault, 301, u"the newest"_s));
    m_fixture->interference = [this]() -> std::optional<ScriptedReply> {
        if (m_fixture->asked == 2)
            return problemReply(503, "unavailable");
        return std::nullopt;
    };
    m_fixture->receipts->takeFeedEnd();
    QTRY_COMPARE(m_fixture->held().size(), 220);
    settleDown();
    m_fixture->receipts->takeFeedEnd();
    QTRY_COMPARE(m_fixture->held(), m_fixture->chain);
}

void ReceiptServiceTest::freezesWhenTheServiceSignsAnotherReceipt()
{
    QSignalSpy frozen(m_fixture->receipts.get(), &ReceiptService::frozenChanged);
    freeze();
    QTRY_COMPARE(frozen.count(), 1);
    QCOMPARE(m_fixture->receipts->freeze()->kind, ContradictionKind::SeqTwice);
    QCOMPARE(m_fixture->receipts->freeze()->first, 4);
    QCOMPARE(m_fixture->receipts->checkPayable().error().code, ErrorCode::PaymentsFrozen);
    QCOMPARE(m_fixture->asked, 2);
    // What was held stays.
    QCOMPARE(m_fixture->held(), m_chain);
}

void ReceiptServiceTest::freezesWhenTheServiceHasLostReceipts()
{
    QVERIFY(m_fixture->hold(m_chain));
    m_fixture->chain = m_chain.first(4);
    m_fixture->receipts->check();
    QTRY_VERIFY(m_fixture->receipts->isFrozen());
    QCOMPARE(m_fixture->receipts->freeze()->kind, ContradictionKind::HeadBehind);
}

void ReceiptServiceTest::freezesOverAWrongReceiptInTheChain()
{
    QVERIFY(m_fixture->hold(m_chain.first(4)));
    m_fixture->chain = m_chain.first(4) + QByteArrayList{m_fork[4]};
    m_fixture->receipts->watch()->suspect(5);
    m_fixture->receipts->check();
    QTRY_VERIFY(m_fixture->receipts->isFrozen());
    QCOMPARE(m_fixture->receipts->freeze()->kind, ContradictionKind::WrongPrev);
}

void ReceiptServiceTest::doesNotFreezeOverARumour()
{
    QVERIFY(m_fixture->hold(m_chain));
    QVERIFY(!m_fixture->hold(m_fork));
    m_fixture->receipts->check();
    QTRY_COMPARE(m_fixture->asked, 1);
    settleDown();
    QVERIFY(m_fixture->receipts->checkPayable());
    QCOMPARE(m_fixture->asked, 1);
}

void ReceiptServiceTest::doesNotFreezeOverOneAnswer()
{
    QVERIFY(m_fixture->hold(m_chain));
    m_fixture->chain = m_fork;
    m_fixture->interference = [this]() -> std::optional<ScriptedReply> {
        if (m_fixture->asked == 2)
            m_fixture->chain = m_chain;
        return std::nullopt;
    };
    m_fixture->receipts->check();
    QTRY_COMPARE(m_fixture->asked, 2);
    settleDown();
    QVERIFY(m_fixture->receipts->checkPayable());
}

void ReceiptServiceTest::doesNotFreezeWhileNobodyAnswers()
{
    QVERIFY(m_fixture->hold(m_chain));
    m_fixture->chain = m_fork;
    m_fixture->interference = [] { return ScriptedReply{.ending = ScriptedReply::Ending::Reset}; };
    m_fixture->receipts->watch()->suspect(4);
    m_fixture->receipts->check();
    QTRY_VERIFY(m_fixture->asked > 0);
    settleDown();
    QVERIFY(!m_fixture->receipts->isFrozen());
    // It is said again by whoever noticed it, and then somebody answers.
    m_fixture->interference = nullptr;
    m_fixture->receipts->watch()->suspect(4);
    m_fixture->receipts->check();
    QTRY_VERIFY(m_fixture->receipts->isFrozen());
}

void ReceiptServiceTest::doesNotFreezeOverWhatIsNotSigned()
{
    QVERIFY(m_fixture->hold(m_chain));
    const QByteArray forged = ReceiptSigner('t').signHeadOf({}, QDateTime::currentDateTimeUtc());
    const QByteArray old = m_fixture->signer.signHeadOf({}, QDateTime(QDate(2026, 10, 1), QTime(), Qt::UTC));
    for (const QByteArray &head : {forged, old}) {
        m_fixture->interference = [&head] { return jsonReply(R"({"receipts":[],"head":")" + head + "\"}"); };
        m_fixture->asked = 0;
        m_fixture->receipts->check();
        QTRY_VERIFY(m_fixture->asked > 0);
        settleDown();
        QVERIFY(!m_fixture->receipts->isFrozen());
    }
}

void ReceiptServiceTest::doesNotFreezeOverNewReceipts()
{
    QVERIFY(m_fixture->hold(m_chain.first(3)));
    m_fixture->chain = m_chain.first(3);
    // A payment settles between the service's answer and its arrival.
    m_fixture->interference = [this]() -> std::optional<ScriptedReply> {
        const QByteArray head = m_fixture->signer.signHeadOf(m_chain.first(3), QDateTime::currentDateTimeUtc());
        if (!m_fixture->hold(m_chain))
            return std::nullopt;
        return jsonReply(R"({"receipts":[],"head":")" + head + "\"}");
    };
    m_fixture->receipts->check();
    QTRY_COMPARE(m_fixture->held(), m_chain);
    settleDown();
    QVERIFY(!m_fixture->receipts->isFrozen());
    QCOMPARE(m_fixture->asked, 1);
}

void ReceiptServiceTest::comparesTheEndOfTheChainOnce()
{
    QVERIFY(m_fixture->hold(m_chain));
    m_fixture->interference = [] { return problemReply(503, "unavailable"); };
    m_fixture->receipts->takeFeedEnd();
    settleDown();
    m_fixture->interference = nullptr;
    m_fixture->asked = 0;
    for (int time = 0; time < 3; ++time) {
        m_fixture->receipts->takeFeedEnd();
        settleDown();
    }
    QCOMPARE(m_fixture->asked, 1);
}

void ReceiptServiceTest::staysFrozenAfterARestart()
{
    freeze();
    const PaymentFreeze before = *m_fixture->receipts->freeze();
    m_fixture->createReceipts();
    QVERIFY(m_fixture->loaded);
    QVERIFY(m_fixture->receipts->isFrozen());
    QCOMPARE(m_fixture->receipts->freeze()->kind, before.kind);
    QCOMPARE(m_fixture->receipts->freeze()->first, before.first);
}

void ReceiptServiceTest::thawsOnlyWhenTheSameReceiptsAreToldAgain()
{
    freeze();
    const auto checkAgain = [this] {
        m_fixture->asked = 0;
        m_fixture->receipts->takeFeedEnd();
        QTRY_VERIFY(m_fixture->asked > 0);
        settleDown();
    };
    checkAgain(); // the same contradiction
    QVERIFY(m_fixture->receipts->isFrozen());
    m_fixture->interference = [] { return problemReply(503, "unavailable"); };
    checkAgain();
    QVERIFY(m_fixture->receipts->isFrozen());
    m_fixture->interference = nullptr;
    // A head that is right, and not a word about number 4.
    const QByteArray head = m_fixture->signer.signHeadOf(m_chain, QDateTime::currentDateTimeUtc());
    m_fixture->interference = [head] { return jsonReply(R"({"receipts":[],"head":")" + head + "\"}"); };
    checkAgain();
    QVERIFY(m_fixture->receipts->isFrozen());
    m_fixture->interference = nullptr;

    m_fixture->chain = m_chain;
    checkAgain();
    QVERIFY(m_fixture->receipts->checkPayable());
    m_fixture->createReceipts();
    QVERIFY(!m_fixture->receipts->isFrozen());
    QVERIFY(QCoro::waitFor(m_fixture->receipts->evidence())); // stays, for the record
}

void ReceiptServiceTest::exportsEvidenceThatStandsAlone()
{
    QCOMPARE(QCoro::waitFor(m_fixture->receipts->evidence()).error().code, ErrorCode::PaymentNotFound);
    freeze();
    const Result<EvidenceFile> file = QCoro::waitFor(m_fixture->receipts->evidence());
    QVERIFY(file);
    const QJsonObject evidence = QJsonDocument::fromJson(file->document).object();
    QCOMPARE(QStringList(evidence.keys()),
        QStringList({u"account"_s, u"confirmedAt"_s, u"contradiction"_s, u"format"_s, u"head"_s, u"held"_s,
            u"operator"_s, u"receiptKeys"_s, u"serviceTime"_s, u"told"_s, u"version"_s}));
    QCOMPARE(evidence[u"contradiction"_s].toObject(),
        (QJsonObject{{u"kind"_s, u"seq-twice"_s}, {u"firstSeq"_s, 4}, {u"lastSeq"_s, 4}}));
    // Whoever has the file alone can check it all.
    const QByteArray held = evidence[u"held"_s].toArray().first().toString().toLatin1();
    const QByteArray told = evidence[u"told"_s].toArray().first().toString().toLatin1();
    QCOMPARE(held, m_chain[3]);
    QCOMPARE(told, m_fork[3]);
    QCOMPARE(evidence[u"receiptKeys"_s].toArray(), toJson({m_fixture->signer.key()}));
    QVERIFY(verifyReceipt(held, m_fixture->signer.issuer()));
    QVERIFY(verifyReceipt(told, m_fixture->signer.issuer()));
    QVERIFY(readHeadStatement(evidence[u"head"_s].toString().toLatin1(), m_fixture->signer.issuer()));
}

void ReceiptServiceTest::paysNothingFromAVaultThatWasPutBack()
{
    // The head knows three movements, the database none.
    QVERIFY(m_fixture->hold(m_chain.first(3)));
    QVERIFY(writeMovement(*m_fixture->vault, 3, u"x"_s));
    const auto lose = [](WritableDb &db) {
        return db.execute("DELETE FROM movements; DELETE FROM receipts; UPDATE receipt_progress SET complete_to = 0");
    };
    QVERIFY(await(m_fixture->vault->write(VaultPriority::Intent, lose)));
    m_fixture->receipts.reset();
    m_fixture->vault.reset();
    m_fixture->vault = std::move(m_fixture->vaultFixture.open()->vault);
    m_fixture->createReceipts();
    QCOMPARE(m_fixture->receipts->checkPayable().error().code, ErrorCode::VaultRolledBack);

    m_fixture->receipts->takeFeedEnd();
    settleDown();
    QCOMPARE(m_fixture->receipts->checkPayable().error().code, ErrorCode::VaultRolledBack);
    QVERIFY(m_fixture->hold(m_chain.first(3)));
    m_fixture->receipts->takeFeedEnd();
    QTRY_VERIFY(m_fixture->receipts->checkPayable());
}

void ReceiptServiceTest::keepsAVaultClosedThatGetsAnotherHistory()
{
    QVERIFY(m_fixture->hold(m_chain.first(4)));
    QVERIFY(writeMovement(*m_fixture->vault, 4, u"x"_s));
    const auto lose = [](WritableDb &db) {
        return db.execute("DELETE FROM movements; DELETE FROM receipts; UPDATE receipt_progress SET complete_to = 0");
    };
    QVERIFY(await(m_fixture->vault->write(VaultPriority::Intent, lose)));
    m_fixture->receipts.reset();
    m_fixture->vault.reset();
    m_fixture->vault = std::move(m_fixture->vaultFixture.open()->vault);
    m_fixture->createReceipts();
    m_fixture->chain = m_fork;
    QVERIFY(m_fixture->hold(m_fork));
    m_fixture->receipts->takeFeedEnd();
    settleDown();
    QCOMPARE(m_fixture->receipts->checkPayable().error().code, ErrorCode::VaultRolledBack);
}

QTEST_GUILESS_MAIN(ReceiptServiceTest)
#include "tst_receiptservice.moc"
