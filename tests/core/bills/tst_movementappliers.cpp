// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/accountstore.h"
#include "core/bills/movementappliers.h"
#include "core/bills/movementstore.h"
#include "core/payments/paymentintent.h"
#include "core/payments/receiptstore.h"
#include "core/sync/pagepull.h"
#include "tests/core/vault/vaultfixture.h"
#include "tests/support/receiptsigner.h"

#include <QJsonDocument>
#include <QTest>

using namespace Billfold;
using namespace Qt::StringLiterals;

namespace {

Money yuan(qint64 minor)
{
    return Money::create(u"CNY"_s, minor).value();
}

QJsonObject wire(const Money &value)
{
    return {{u"currency"_s, value.currency()}, {u"minor"_s, value.minor()}};
}

/// The movement that a receipt is about.
QJsonObject wireForm(const Receipt &receipt, const QByteArray &jws)
{
    return {
        {u"id"_s, receipt.movementId},
        {u"seq"_s, receipt.seq},
        {u"kind"_s, receipt.kind},
        {u"state"_s, u"settled"_s},
        {u"amount"_s, wire(receipt.amount)},
        {u"balanceAfter"_s, wire(receipt.balanceAfter)},
        {u"counterparty"_s, QJsonObject{{u"name"_s, u"𠮷野家"_s}, {u"category"_s, u"dining"_s}}},
        {u"note"_s, u""_s},
        {u"bookedAt"_s, receipt.bookedAt.toString(Qt::ISODateWithMs)},
        {u"receipt"_s, QString::fromLatin1(jws)},
    };
}

} // namespace

/// Movements with their receipts, from the change feed and from the answer to a payment.
class MovementAppliersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void booksAChangeOnce();
    void refusesTwoReceiptsWithOneNumber();
    void refusesWhatIsNoMovement();
    void refusesTheReceiptOfAnotherMovement();
    void keepsTheBalanceOfTheLatestMovement();
    void fillsAGap();
    void findsBrokenLinks();
    void takesTheSignatureOfTheLastForAll();
    void needsASignatureBeforeEachGap();
    void trustsNobodyBeforeKeysArePinned();
    void booksASettledPayment();
    void refusesAnotherPaymentsReceipt_data();
    void refusesAnotherPaymentsReceipt();
    void refusesAnAnswerWithoutReceipt();

private:
    [[nodiscard]] QJsonObject movement(qint64 seq) const
    {
        const QByteArray jws = m_chain.value(seq - 1);
        return wireForm(readReceipt(jws, m_signer.issuer()).value(), jws);
    }
    [[nodiscard]] QJsonObject signedForm(const Receipt &receipt) const
    {
        return wireForm(receipt, m_signer.sign(receipt));
    }
    [[nodiscard]] Result<void> apply(const QJsonObject &movement);
    [[nodiscard]] Result<AppliedPage> applyPage(const QList<QJsonObject> &movements);
    [[nodiscard]] Result<void> settle(const PaymentIntent &intent, const QByteArray &answer);
    [[nodiscard]] Money balance();
    [[nodiscard]] qsizetype bookedCount();
    [[nodiscard]] std::optional<qint64> firstMissing();

    const ReceiptSigner m_signer;
    const QByteArrayList m_chain = m_signer.chain(9);
    std::unique_ptr<VaultFixture> m_fixture;
    std::unique_ptr<Vault> m_vault;
    std::shared_ptr<ReceiptWatch> m_watch;
    qint64 m_cursor = 0;
};

void MovementAppliersTest::init()
{
    m_fixture = std::make_unique<VaultFixture>();
    Result<VaultCreation> creation = m_fixture->create();
    QVERIFY(creation);
    m_vault = std::move(creation->vault);
    m_watch = std::make_shared<ReceiptWatch>();
    m_watch->setIssuer(m_signer.issuer());
    m_cursor = 0;
}

void MovementAppliersTest::cleanup()
{
    m_vault.reset();
}

Result<void> MovementAppliersTest::apply(const QJsonObject &movement)
{
    const MovementApplier applier(m_watch);
    const auto work = [&](WritableDb &db) { return applier.apply(db, {1, u"movement"_s, movement}); };
    return await(m_vault->write(VaultPriority::SyncBatch, work));
}

Result<AppliedPage> MovementAppliersTest::applyPage(const QList<QJsonObject> &movements)
{
    ChangePage page{.cursor = m_cursor + movements.size()};
    for (const QJsonObject &movement : movements)
        page.changes.push_back({m_cursor + qint64(page.changes.size()) + 1, u"movement"_s, movement});
    const ChangeAppliers appliers{std::make_shared<MovementApplier>(m_watch)};
    const auto work
        = [&](WritableDb &db) { return applyChangePage(db, page, appliers, QDateTime::currentDateTimeUtc()); };
    Result<AppliedPage> applied = await(m_vault->write(VaultPriority::SyncBatch, work));
    if (applied)
        m_cursor = page.cursor;
    return applied;
}

Result<void> MovementAppliersTest::settle(const PaymentIntent &intent, const QByteArray &answer)
{
    const MovementSettlementApplier applier(m_watch, QLatin1StringView("transfer"));
    const auto work = [&](WritableDb &db) { return applier.applySettlement(db, intent, answer); };
    return await(m_vault->write(VaultPriority::Intent, work));
}

Money MovementAppliersTest::balance()
{
    const auto work = [](ReadableDb &db) { return loadBalance(db); };
    return await(m_vault->read(VaultPriority::Read, work)).value().value_or(Balance()).available;
}

qsizetype MovementAppliersTest::bookedCount()
{
    const auto work = [](ReadableDb &db) { return findBillsBefore(db, 1000, 1000); };
    return await(m_vault->read(VaultPriority::Read, work)).value().size();
}

std::optional<qint64> MovementAppliersTest::firstMissing()
{
    const auto work = [](WritableDb &db) -> Result<std::optional<qint64>> {
        if (const Result<void> noted = noteProgress(db); !noted)
            return failure(noted.error());
        return firstMissingReceipt(db);
    };
    return await(m_vault->write(VaultPriority::Read, work)).value();
}

void MovementAppliersTest::booksAChangeOnce()
{
    QVERIFY(apply(movement(1)));
    QVERIFY(apply(movement(1)));
    QCOMPARE(bookedCount(), 1);
    QCOMPARE(balance(), yuan(100));
    QVERIFY(!firstMissing());
    const auto work = [](ReadableDb &db) { return findReceipts(db, 0, 100); };
    const auto receipts = await(m_vault->read(VaultPriority::Read, work));
    QCOMPARE(*receipts, (QMap<qint64, QByteArray>{{1, m_chain[0]}}));
}

void MovementAppliersTest::refusesTwoReceiptsWithOneNumber()
{
    QVERIFY(apply(movement(1)));
    QVERIFY(apply(movement(2)));
    Receipt other = m_signer.receipt(2, receiptHash(m_chain[0]));
    other.movementId = u"another"_s;
    QCOMPARE(apply(signedForm(other)).error().code, ErrorCode::HistoryContradicted);
    QCOMPARE(m_watch->takeSuspicion(), 2);
    QVERIFY(!m_watch->takeSuspicion());
    QCOMPARE(bookedCount(), 2);
}

void MovementAppliersTest::refusesWhatIsNoMovement()
{
    for (const QString &member : {u"id"_s, u"seq"_s, u"kind"_s, u"amount"_s, u"balanceAfter"_s, u"counterparty"_s,
             u"note"_s, u"bookedAt"_s, u"receipt"_s}) {
        QJsonObject damaged = movement(1);
        damaged.remove(member);
        QCOMPARE(apply(damaged).error().code, ErrorCode::AnswerUnreadable);
    }
    QJsonObject mixed = movement(1);
    mixed[u"amount"_s] = QJsonObject{{u"currency"_s, u"USD"_s}, {u"minor"_s, 100}};
    QCOMPARE(apply(mixed).error().code, ErrorCode::AnswerUnreadable);
    QCOMPARE(bookedCount(), 0);
    QVERIFY(!balance().isValid());
}

void MovementAppliersTest::refusesTheReceiptOfAnotherMovement()
{
    const QList<std::pair<QString, QJsonValue>> changes{{u"id"_s, u"movement-2"_s}, {u"seq"_s, 2},
        {u"kind"_s, u"payment"_s}, {u"amount"_s, wire(yuan(101))}, {u"balanceAfter"_s, wire(yuan(101))},
        {u"bookedAt"_s, u"2026-11-01T01:00:00.001Z"_s}};
    for (const auto &[member, value] : changes) {
        QJsonObject other = movement(1);
        other[member] = value;
        QVERIFY2(apply(other).error().code == ErrorCode::ReceiptInvalid, qPrintable(member));
    }
    QCOMPARE(bookedCount(), 0);
    QVERIFY(apply(movement(1)));
}

void MovementAppliersTest::keepsTheBalanceOfTheLatestMovement()
{
    QVERIFY(apply(movement(3)));
    QVERIFY(apply(movement(2)));
    QCOMPARE(balance(), yuan(300));
}

void MovementAppliersTest::fillsAGap()
{
    QVERIFY(applyPage({movement(1), movement(2)}));
    QVERIFY(apply(movement(5)));
    QCOMPARE(firstMissing(), 3);
    QVERIFY(applyPage({movement(3)}));
    QCOMPARE(firstMissing(), 4);
    QVERIFY(applyPage({movement(4), movement(5), movement(6)}));
    QVERIFY(!firstMissing());
    QVERIFY(!m_watch->takeSuspicion());
}

void MovementAppliersTest::findsBrokenLinks()
{
    QVERIFY(apply(movement(1)));
    QVERIFY(apply(movement(3)));
    const Receipt toNothing = m_signer.receipt(2, QString(43, u'A'));
    QCOMPARE(apply(signedForm(toNothing)).error().code, ErrorCode::HistoryContradicted);
    QCOMPARE(m_watch->takeSuspicion(), 2);
    // It names the first, and the third does not name it.
    Receipt notNamed = m_signer.receipt(2, receiptHash(m_chain[0]));
    notNamed.kind = u"payment"_s;
    QCOMPARE(apply(signedForm(notNamed)).error().code, ErrorCode::HistoryContradicted);
    QCOMPARE(m_watch->takeSuspicion(), 2);
    QVERIFY(apply(movement(2)));
}

void MovementAppliersTest::takesTheSignatureOfTheLastForAll()
{
    const auto unsignedForm = [this](qint64 seq, const QByteArray &before) {
        const Receipt receipt = m_signer.receipt(seq, before.isEmpty() ? u""_s : receiptHash(before));
        const QByteArrayList parts = m_signer.sign(receipt).split('.');
        return wireForm(receipt, parts[0] + '.' + parts[1] + '.' + QByteArray(86, 'A'));
    };
    const auto jwsOf = [](const QJsonObject &form) { return form[u"receipt"_s].toString().toLatin1(); };
    const QJsonObject first = unsignedForm(1, {});
    const QJsonObject second = unsignedForm(2, jwsOf(first));
    QCOMPARE(applyPage({first, second}).error().code, ErrorCode::ReceiptInvalid);
    QCOMPARE(bookedCount(), 0);
    const QJsonObject third = signedForm(m_signer.receipt(3, receiptHash(jwsOf(second))));
    QVERIFY(applyPage({first, second, third}));
    QCOMPARE(bookedCount(), 3);
    // One that comes alone has nobody to vouch for it.
    QCOMPARE(applyPage({unsignedForm(4, jwsOf(third))}).error().code, ErrorCode::ReceiptInvalid);
}

void MovementAppliersTest::needsASignatureBeforeEachGap()
{
    QJsonObject second = movement(2);
    const QByteArrayList parts = m_chain[1].split('.');
    second[u"receipt"_s] = QString::fromLatin1(parts[0] + '.' + parts[1] + '.' + QByteArray(86, 'A'));
    QCOMPARE(applyPage({movement(1), second, movement(4), movement(5)}).error().code, ErrorCode::ReceiptInvalid);
    QVERIFY(applyPage({movement(1), movement(2), movement(4), movement(5)}));
}

void MovementAppliersTest::trustsNobodyBeforeKeysArePinned()
{
    ReceiptIssuer issuer = m_signer.issuer();
    issuer.keys = {ReceiptSigner('t').key()};
    m_watch->setIssuer(issuer);
    QCOMPARE(applyPage({movement(1)}).error().code, ErrorCode::ReceiptInvalid);
    issuer.keys.clear();
    m_watch->setIssuer(issuer);
    QCOMPARE(applyPage({movement(1)}).error().code, ErrorCode::ReceiptInvalid);
    m_watch->setIssuer(m_signer.issuer());
    QVERIFY(applyPage({movement(1)}));
}

namespace {

PaymentIntent payment()
{
    PaymentIntent intent;
    intent.intentHash = QString(64, u'c');
    intent.request.amount = yuan(20000);
    return intent;
}

Receipt paid(const ReceiptSigner &signer)
{
    Receipt receipt = signer.receipt(7, QString(43, u'A'));
    receipt.kind = u"transfer-out"_s;
    receipt.intentHash = payment().intentHash;
    receipt.amount = yuan(-20030);
    return receipt;
}

QByteArray answerWith(const QJsonObject &movement, qint64 fee = 30)
{
    return QJsonDocument(
        QJsonObject{{u"transfer"_s, QJsonObject{{u"fee"_s, wire(yuan(fee))}}}, {u"movement"_s, movement}})
        .toJson();
}

} // namespace

void MovementAppliersTest::booksASettledPayment()
{
    const QByteArray answer = answerWith(signedForm(paid(m_signer)));
    QVERIFY(settle(payment(), answer));
    QVERIFY(settle(payment(), answer));
    QCOMPARE(bookedCount(), 1);
    QCOMPARE(balance(), yuan(700));
    QCOMPARE(firstMissing(), 1);
}

void MovementAppliersTest::refusesAnotherPaymentsReceipt_data()
{
    QTest::addColumn<QByteArray>("answer");
    const auto with = [this](auto change) {
        Receipt receipt = paid(m_signer);
        change(receipt);
        return answerWith(signedForm(receipt));
    };
    QTest::newRow("another intent") << with([](Receipt &receipt) { receipt.intentHash = QString(64, u'd'); });
    QTest::newRow("no intent") << with([](Receipt &receipt) { receipt.intentHash.clear(); });
    QTest::newRow("more money") << with([](Receipt &receipt) { receipt.amount = yuan(-20031); });
    QTest::newRow("less money") << with([](Receipt &receipt) { receipt.amount = yuan(-20029); });
    QTest::newRow("the other way") << with([](Receipt &receipt) { receipt.amount = yuan(20030); });
    QTest::newRow("another account") << with([](Receipt &receipt) { receipt.accountId = u"another"_s; });
    QTest::newRow("another fee") << answerWith(signedForm(paid(m_signer)), 29);
    QTest::newRow("a fee below nothing") << answerWith(signedForm([this] {
        Receipt receipt = paid(m_signer);
        receipt.amount = yuan(-19970);
        return receipt;
    }()),
        -30);
    QTest::newRow("another key") << answerWith(wireForm(paid(m_signer), ReceiptSigner('t').sign(paid(m_signer))));
    QJsonObject otherBalance = signedForm(paid(m_signer));
    otherBalance[u"balanceAfter"_s] = wire(yuan(701));
    QTest::newRow("another balance") << answerWith(otherBalance);
}

void MovementAppliersTest::refusesAnotherPaymentsReceipt()
{
    QFETCH(const QByteArray, answer);
    QCOMPARE(settle(payment(), answer).error().code, ErrorCode::ReceiptInvalid);
    QCOMPARE(m_watch->takeSuspicion(), 7);
    QCOMPARE(bookedCount(), 0);
    QVERIFY(!balance().isValid());
}

void MovementAppliersTest::refusesAnAnswerWithoutReceipt()
{
    QJsonObject bare = signedForm(paid(m_signer));
    bare.remove(u"receipt"_s);
    for (const QByteArray &answer : {answerWith(bare), answerWith({}), QByteArray("{}"), QByteArray()})
        QCOMPARE(settle(payment(), answer).error().code, ErrorCode::AnswerUnreadable);
    QCOMPARE(bookedCount(), 0);
}

QTEST_GUILESS_MAIN(MovementAppliersTest)
#include "tst_movementappliers.moc"
