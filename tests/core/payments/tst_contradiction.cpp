// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payments/contradiction.h"
#include "tests/support/receiptsigner.h"

#include <QTest>

using namespace Billfold;
using namespace Qt::StringLiterals;

namespace {

const QDateTime Now(QDate(2026, 11, 22), QTime(12, 31), Qt::UTC);

} // namespace

/// What counts as a contradiction of the service, and what does not.
class ContradictionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNoneInTheSameChain();
    void findsNoneInALongerChain();
    void findsNoneWhereNothingIsHeld();
    void findsOneNumberTwice();
    void findsAWrongPrevious();
    void findsAChainThatContradictsItself();
    void findsAHeadBehind();
    void findsAnotherHashAtTheHead();
    void takesNoOldHeadForOneBehind();
    void provesWhatOnlyTheChainVouchedFor();
    void judgesNothingThatIsNotSigned();
    void namesKinds();

private:
    [[nodiscard]] HeldReceipts held(const QByteArrayList &chain) const
    {
        HeldReceipts result{.receipts = {}, .newest = chain.size()};
        for (const QByteArray &jws : chain)
            result.receipts.insert(result.receipts.size() + 1, jws);
        return result;
    }
    /// The service's answer when its chain is this one.
    [[nodiscard]] ReceiptPage told(const QByteArrayList &chain, qint64 from, const QDateTime &at = Now) const
    {
        return {chain.mid(from - 1), m_signer.signHeadOf(chain, at)};
    }
    [[nodiscard]] Result<std::optional<Contradiction>> find(
        const QByteArrayList &before, const QByteArrayList &now, qint64 from) const
    {
        return findContradiction(held(before), from, told(now, from), m_signer.issuer());
    }
    /// `chain` with another receipt `seq`, and with others after it that hang on that one.
    [[nodiscard]] QByteArrayList forked(const QByteArrayList &chain, qint64 seq) const
    {
        QByteArrayList fork = chain.first(seq - 1);
        while (fork.size() < chain.size()) {
            Receipt receipt = m_signer.receipt(fork.size() + 1, fork.isEmpty() ? u""_s : receiptHash(fork.last()));
            receipt.kind = u"payment"_s;
            fork.append(m_signer.sign(receipt));
        }
        return fork;
    }

    const ReceiptSigner m_signer;
    const QByteArrayList m_chain = m_signer.chain(6);
};

void ContradictionTest::findsNoneInTheSameChain()
{
    for (qint64 from = 1; from <= 6; ++from)
        QCOMPARE(find(m_chain, m_chain, from).value(), std::nullopt);
}

void ContradictionTest::findsNoneInALongerChain()
{
    for (qint64 from = 1; from <= 4; ++from)
        QCOMPARE(find(m_chain.first(4), m_chain, from).value(), std::nullopt);
    // A gap is none: receipts 3 and 4 are not here yet.
    HeldReceipts withGap = held(m_chain);
    withGap.receipts.remove(3);
    withGap.receipts.remove(4);
    QCOMPARE(findContradiction(withGap, 2, told(m_chain, 2), m_signer.issuer()).value(), std::nullopt);
}

void ContradictionTest::findsNoneWhereNothingIsHeld()
{
    QCOMPARE(find({}, {}, 1).value(), std::nullopt);
    QCOMPARE(find({}, m_chain, 1).value(), std::nullopt);
}

void ContradictionTest::findsOneNumberTwice()
{
    const QByteArrayList fork = forked(m_chain, 4);
    const auto found = find(m_chain, fork, 3).value();
    QVERIFY(found);
    QCOMPARE(found->kind, ContradictionKind::SeqTwice);
    QCOMPARE(found->first, 4);
    QCOMPARE(found->last, 4);
    QCOMPARE(found->held, QByteArrayList{m_chain[3]});
    QCOMPARE(found->told, QByteArrayList{fork[3]});
    QCOMPARE(found->head, m_signer.signHeadOf(fork, Now));
}

void ContradictionTest::findsAWrongPrevious()
{
    const QByteArrayList fork = forked(m_chain, 4);
    // The service tells the old receipt 4 and a fifth that hangs on the other one.
    const QByteArrayList mixed{m_chain[0], m_chain[1], m_chain[2], m_chain[3], fork[4]};
    const auto found = find(m_chain.first(4), mixed, 4).value();
    QVERIFY(found);
    QCOMPARE(found->kind, ContradictionKind::WrongPrev);
    QCOMPARE(found->first, 4);
    QCOMPARE(found->last, 5);
    QCOMPARE(found->told, (QByteArrayList{m_chain[3], fork[4]}));
    // Seen from what is held alone.
    const auto alone = findContradiction(held(m_chain.first(4)), 5, told(mixed, 5), m_signer.issuer()).value();
    QVERIFY(alone);
    QCOMPARE(alone->kind, ContradictionKind::WrongPrev);
}

void ContradictionTest::findsAChainThatContradictsItself()
{
    const QByteArrayList fork = forked(m_chain, 2);
    const auto found = find({}, {m_chain[0], fork[1], m_chain[2]}, 1).value();
    QVERIFY(found);
    QCOMPARE(found->kind, ContradictionKind::WrongPrev);
    QCOMPARE(found->first, 2);
}

void ContradictionTest::findsAHeadBehind()
{
    const auto found = find(m_chain, m_chain.first(4), 6).value();
    QVERIFY(found);
    QCOMPARE(found->kind, ContradictionKind::HeadBehind);
    QCOMPARE(found->first, 6);
    QCOMPARE(found->held, QByteArrayList{m_chain[5]});
    QVERIFY(found->told.isEmpty());
    QCOMPARE(find(m_chain, {}, 6).value()->kind, ContradictionKind::HeadBehind);
}

void ContradictionTest::findsAnotherHashAtTheHead()
{
    const ReceiptPage page{{}, m_signer.signHeadOf(forked(m_chain, 6), Now)};
    const auto found = findContradiction(held(m_chain), 6, page, m_signer.issuer()).value();
    QVERIFY(found);
    QCOMPARE(found->kind, ContradictionKind::SeqTwice);
    QCOMPARE(found->first, 6);
}

void ContradictionTest::takesNoOldHeadForOneBehind()
{
    const QDateTime booked = m_signer.receipt(6, {}).bookedAt;
    const auto at = [&](const QDateTime &time) {
        return findContradiction(held(m_chain), 6, told(m_chain.first(4), 6, time), m_signer.issuer()).value();
    };
    QVERIFY(!at(booked.addSecs(-1)));
    QVERIFY(!at(booked));
    QVERIFY(at(booked.addMSecs(1)));
}

void ContradictionTest::provesWhatOnlyTheChainVouchedFor()
{
    // Receipt 2 came without a signature of its own; 3 names it and is signed.
    const QByteArrayList parts = m_signer.sign(m_signer.receipt(2, receiptHash(m_chain[0]))).split('.');
    const QByteArray second = parts[0] + '.' + parts[1] + '.' + QByteArray(86, 'A');
    const QByteArray third = m_signer.sign(m_signer.receipt(3, receiptHash(second)));
    const auto found = find({m_chain[0], second, third}, forked(m_chain, 2), 1).value();
    QVERIFY(found);
    QCOMPARE(found->first, 2);
    QCOMPARE(found->held, (QByteArrayList{second, third}));
}

void ContradictionTest::judgesNothingThatIsNotSigned()
{
    const QByteArrayList fork = forked(m_chain, 4);
    const auto judge
        = [this](const ReceiptPage &page) { return findContradiction(held(m_chain), 4, page, m_signer.issuer()); };
    ReceiptPage page = told(fork, 4);
    QVERIFY(judge(page)->has_value());
    page.head = ReceiptSigner('t').signHeadOf(fork, Now);
    QCOMPARE(judge(page).error().code, ErrorCode::ReceiptInvalid);
    page.head = "nothing";
    QCOMPARE(judge(page).error().code, ErrorCode::AnswerUnreadable);
    page = told(fork, 4);
    page.receipts[0].chop(86);
    page.receipts[0].append(QByteArray(86, 'A'));
    QCOMPARE(judge(page).error().code, ErrorCode::ReceiptInvalid);
    page = told(fork, 4);
    page.receipts.removeFirst();
    QCOMPARE(judge(page).error().code, ErrorCode::AnswerUnreadable);
}

void ContradictionTest::namesKinds()
{
    using enum ContradictionKind;
    for (const ContradictionKind kind : {SeqTwice, WrongPrev, HeadBehind})
        QCOMPARE(contradictionOf(nameOf(kind)), kind);
    QVERIFY(!contradictionOf(u"later"_s));
}

QTEST_GUILESS_MAIN(ContradictionTest)
#include "tst_contradiction.moc"
