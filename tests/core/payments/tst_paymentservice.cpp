// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bills/movementappliers.h"
#include "core/payments/paymentservice.h"
#include "tests/core/payments/receiptfixture.h"

#include <QSignalSpy>
#include <QTest>

#include <sodium.h>

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

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

/// A payment's way to its end, with a service that says whatever a test wants.
class PaymentServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void settlesWithTheRightReceipt();
    void staysOpenWithoutTheRightReceipt();
    void freezesWhenTheAnswerContradictsTheChain();
    void takesNotFoundForNoOutcome();
    void voidsWhatWasTooLate();
    void cancelsWhatWasNotTaken();
    void settlesWhatWasTakenWhenItIsCancelled();
    void staysOpenWhenTheTombstoneIsNotAnswered();
    void takesATombstoneForTheEnd();
    void waitsForWhatIsHeld();
    void letsGoOfWhatWasOnlyReviewed();
    void voidsWhatMayHaveBeenSentWhenItIsDiscarded();
    void paysNothingWhileFrozen();
    void tellsWhenItWillBeKnown();

private:
    void createPayments();
    [[nodiscard]] ScriptedReply answer(const ScriptedRequest &request);
    [[nodiscard]] PaymentIntent prepare(std::chrono::seconds lifetime = std::chrono::minutes(15));
    [[nodiscard]] Result<PaymentIntent> send(const PaymentIntent &intent);
    /// A payment that nobody knows anything about.
    [[nodiscard]] PaymentIntent unknown(std::chrono::seconds lifetime = std::chrono::minutes(15));
    [[nodiscard]] Result<PaymentIntent> ask(const PaymentIntent &intent)
    {
        return QCoro::waitFor(m_payments->ask(intent.id));
    }
    /// The answer to `intent` when it is booked as movement 3 with `receipt`.
    [[nodiscard]] QJsonObject settled(const PaymentIntent &intent, std::function<void(Receipt &)> change = {}) const;
    [[nodiscard]] static QJsonObject stored(const char *status, int httpStatus, const QJsonObject &response)
    {
        return {{u"status"_s, QLatin1StringView(status)}, {u"httpStatus"_s, httpStatus}, {u"response"_s, response}};
    }
    [[nodiscard]] static QJsonObject tombstone()
    {
        return stored("VOID", 410, {{u"type"_s, u"urn:billfold:problem:payment-void"_s}, {u"status"_s, 410}});
    }
    [[nodiscard]] qsizetype requestsFor(const QByteArray &ending) const;

    std::unique_ptr<ReceiptFixture> m_fixture;
    std::unique_ptr<PaymentService> m_payments;
    QByteArray m_sealKey;
    int m_prepared = 0;
    ScriptedReply m_paid; ///< to POST /v1/transfers
    ScriptedReply m_asked; ///< to GET /v1/payments/{key}
    ScriptedReply m_voided; ///< to POST /v1/payments/{key}/void
};

void PaymentServiceTest::init()
{
    QByteArray secret(crypto_box_SECRETKEYBYTES, Qt::Uninitialized);
    m_sealKey.resize(crypto_box_PUBLICKEYBYTES);
    crypto_box_keypair(
        reinterpret_cast<unsigned char *>(m_sealKey.data()), reinterpret_cast<unsigned char *>(secret.data()));
    m_fixture = std::make_unique<ReceiptFixture>();
    m_fixture->chain = m_fixture->signer.chain(2);
    QVERIFY(m_fixture->hold(m_fixture->chain));
    m_fixture->otherwise = [this](const ScriptedRequest &request) { return answer(request); };
    m_paid = problemReply(503, "unavailable");
    m_asked = problemReply(404, "not-found");
    m_voided = jsonReply(compact(tombstone()));
    createPayments();
}

void PaymentServiceTest::cleanup()
{
    m_payments.reset();
    m_fixture.reset();
}

void PaymentServiceTest::createPayments()
{
    m_payments
        = std::make_unique<PaymentService>(*m_fixture->vault, *m_fixture->client, *m_fixture->receipts, m_sealKey,
            std::make_shared<MovementSettlementApplier>(m_fixture->receipts->watch(), QLatin1StringView("transfer")),
            m_fixture->clock, m_fixture->random);
    m_payments->setTiming({.sendWindow = std::chrono::milliseconds(20),
        .firstPause = std::chrono::milliseconds(30),
        .lateMargin = std::chrono::seconds(60),
        .askInterval = std::chrono::hours(1)});
    QVERIFY(QCoro::waitFor(m_payments->load()));
}

ScriptedReply PaymentServiceTest::answer(const ScriptedRequest &request)
{
    if (request.target == "/v1/approvals")
        return jsonReply(R"({"approvalId":"approval-1","expiresAt":"2030-01-01T00:00:00.000Z"})");
    if (request.target == "/v1/transfers")
        return m_paid;
    return request.method == "GET" ? m_asked : m_voided;
}

PaymentIntent PaymentServiceTest::prepare(std::chrono::seconds lifetime)
{
    PaymentRequest request;
    request.kind = PaymentKind::Transfer;
    request.body = R"({"payment":)" + QByteArray::number(++m_prepared) + "}";
    request.notAfter = m_fixture->client->serviceNow().addSecs(lifetime.count());
    request.payeeMaskedName = u"王*明"_s;
    request.payeeMaskedPhone = u"137****9015"_s;
    request.amount = yuan(50);
    request.note = u""_s;
    const Result<PaymentIntent> intent = QCoro::waitFor(m_payments->prepare(request));
    return intent.value_or(PaymentIntent());
}

Result<PaymentIntent> PaymentServiceTest::send(const PaymentIntent &intent)
{
    return QCoro::waitFor(m_payments->send(intent.id, SecretBytes::copyOf(QByteArray("258036"))));
}

PaymentIntent PaymentServiceTest::unknown(std::chrono::seconds lifetime)
{
    const Result<PaymentIntent> sent = send(prepare(lifetime));
    return sent.value_or(PaymentIntent());
}

QJsonObject PaymentServiceTest::settled(const PaymentIntent &intent, std::function<void(Receipt &)> change) const
{
    Receipt receipt = m_fixture->signer.receipt(3, receiptHash(m_fixture->chain[1]));
    receipt.kind = u"transfer-out"_s;
    receipt.intentHash = intent.intentHash;
    receipt.amount = yuan(-50);
    receipt.balanceAfter = yuan(150);
    if (change)
        change(receipt);
    const QJsonObject movement{{u"id"_s, receipt.movementId}, {u"seq"_s, receipt.seq}, {u"kind"_s, receipt.kind},
        {u"state"_s, u"settled"_s}, {u"amount"_s, wire(receipt.amount)},
        {u"balanceAfter"_s, wire(receipt.balanceAfter)}, {u"counterparty"_s, QJsonObject{{u"name"_s, u"王*明"_s}}},
        {u"note"_s, u""_s}, {u"bookedAt"_s, receipt.bookedAt.toString(Qt::ISODateWithMs)},
        {u"receipt"_s, QString::fromLatin1(m_fixture->signer.sign(receipt))}};
    return {{u"transfer"_s, QJsonObject{{u"fee"_s, wire(yuan(0))}, {u"settledAt"_s, u"2026-11-22T12:31:14.236Z"_s}}},
        {u"movement"_s, movement}};
}

qsizetype PaymentServiceTest::requestsFor(const QByteArray &ending) const
{
    return std::ranges::count_if(m_fixture->server.requests(),
        [&ending](const ScriptedRequest &request) { return request.target.endsWith(ending); });
}

void PaymentServiceTest::settlesWithTheRightReceipt()
{
    QSignalSpy known(m_payments.get(), &PaymentService::outcomeKnown);
    const PaymentIntent intent = prepare();
    m_paid = reply(201, "application/json", compact(settled(intent)));
    const Result<PaymentIntent> sent = send(intent);
    QVERIFY(sent);
    QCOMPARE(sent->state, IntentState::Settled);
    QVERIFY(sent->firstSentAt.isValid());
    QVERIFY(m_payments->open().isEmpty());
    QCOMPARE(m_fixture->held().size(), 3);
    QCOMPARE(known.count(), 1);
}

void PaymentServiceTest::staysOpenWithoutTheRightReceipt()
{
    const PaymentIntent intent = prepare();
    const auto otherAmount = [](Receipt &receipt) { receipt.amount = yuan(-51); };
    m_paid = reply(201, "application/json", compact(settled(intent, otherAmount)));
    const Result<PaymentIntent> sent = send(intent);
    QVERIFY(sent);
    QCOMPARE(sent->state, IntentState::Unknown);
    QCOMPARE(m_payments->open().size(), 1);
    QCOMPARE(sumReserved(m_payments->open(), u"CNY"_s), yuan(50));
    // The service was asked what it has signed, and has signed nothing of the kind.
    QTRY_COMPARE(m_fixture->asked, 1);
    QTest::qWait(50);
    QVERIFY(m_payments->checkPayable());

    QJsonObject bare = settled(intent);
    bare.remove(u"movement"_s);
    m_asked = jsonReply(compact(stored("SETTLED", 201, bare)));
    QCOMPARE(ask(intent)->state, IntentState::Unknown);
    m_asked = jsonReply(compact(stored("SETTLED", 201, settled(intent))));
    QCOMPARE(ask(intent)->state, IntentState::Settled);
    QCOMPARE(requestsFor("/v1/transfers"), 1);
}

void PaymentServiceTest::freezesWhenTheAnswerContradictsTheChain()
{
    const PaymentIntent intent = prepare();
    m_fixture->chain = m_fixture->forked(m_fixture->chain, 2);
    m_paid = reply(201, "application/json", compact(settled(intent)));
    QCOMPARE(send(intent)->state, IntentState::Unknown);
    QTRY_VERIFY(m_fixture->receipts->isFrozen());
    QCOMPARE(m_fixture->receipts->freeze()->kind, ContradictionKind::SeqTwice);
    QCOMPARE(m_fixture->receipts->freeze()->first, 2);
    QCOMPARE(m_fixture->held().size(), 2);
}

void PaymentServiceTest::takesNotFoundForNoOutcome()
{
    const PaymentIntent intent = unknown();
    QCOMPARE(intent.state, IntentState::Unknown);
    for (int time = 0; time < 3; ++time)
        QCOMPARE(ask(intent)->state, IntentState::Unknown);
    QCOMPARE(requestsFor("/void"), 0);
}

void PaymentServiceTest::voidsWhatWasTooLate()
{
    // By the service's clock its time was over ninety seconds ago, and that is more than the margin.
    const PaymentIntent intent = unknown(std::chrono::seconds(-90));
    QSignalSpy known(m_payments.get(), &PaymentService::outcomeKnown);
    m_voided = problemReply(503, "unavailable");
    QVERIFY(!ask(intent));
    QCOMPARE(m_payments->open().size(), 1);
    m_voided = jsonReply(compact(tombstone()));
    QCOMPARE(ask(intent)->state, IntentState::Void);
    QVERIFY(m_payments->open().isEmpty());
    QCOMPARE(known.count(), 1);
    const ScriptedRequest &request = m_fixture->server.requests().back();
    QCOMPARE(request.target, "/v1/payments/" + intent.idempotencyKey.toLatin1() + "/void");
    QCOMPARE(request.body, R"({"intentHash":")" + intent.intentHash.toLatin1() + "\"}");
}

void PaymentServiceTest::cancelsWhatWasNotTaken()
{
    const PaymentIntent intent = unknown();
    QVERIFY(m_payments->canCancel(intent));
    const Result<PaymentIntent> cancelled = QCoro::waitFor(m_payments->cancelIfNotTaken(intent.id));
    QVERIFY(cancelled);
    QCOMPARE(cancelled->state, IntentState::Void);
    QVERIFY(m_payments->open().isEmpty());
    QVERIFY(!m_payments->canCancel(*cancelled));
    // Once more is the same.
    QCOMPARE(QCoro::waitFor(m_payments->cancelIfNotTaken(intent.id))->state, IntentState::Void);
    QCOMPARE(requestsFor("/void"), 1);
}

void PaymentServiceTest::settlesWhatWasTakenWhenItIsCancelled()
{
    const PaymentIntent intent = unknown();
    m_voided = jsonReply(compact(stored("SETTLED", 201, settled(intent))));
    QCOMPARE(QCoro::waitFor(m_payments->cancelIfNotTaken(intent.id))->state, IntentState::Settled);
    QCOMPARE(m_fixture->held().size(), 3);
    // And the same with a receipt that is not this payment's: it stays open.
    const PaymentIntent second = unknown();
    m_voided = jsonReply(compact(stored("SETTLED", 201, settled(intent))));
    QCOMPARE(QCoro::waitFor(m_payments->cancelIfNotTaken(second.id))->state, IntentState::Unknown);
}

void PaymentServiceTest::staysOpenWhenTheTombstoneIsNotAnswered()
{
    const PaymentIntent intent = unknown();
    for (const ScriptedReply &nothing : {problemReply(503, "unavailable"), problemReply(422, "idempotency-conflict"),
             ScriptedReply{.ending = ScriptedReply::Ending::Reset}, jsonReply("{}"),
             jsonReply(compact(stored("LATER", 200, {})))}) {
        m_voided = nothing;
        QVERIFY(!QCoro::waitFor(m_payments->cancelIfNotTaken(intent.id)));
        QCOMPARE(m_payments->open().size(), 1);
        QCOMPARE(m_payments->open().first().state, IntentState::Unknown);
    }
}

void PaymentServiceTest::takesATombstoneForTheEnd()
{
    const PaymentIntent intent = prepare();
    m_paid = problemReply(410, "payment-void");
    QCOMPARE(send(intent)->state, IntentState::Void);
    const PaymentIntent other = [this] {
        m_paid = problemReply(503, "unavailable");
        return unknown();
    }();
    m_asked = jsonReply(compact(tombstone()));
    QCOMPARE(ask(other)->state, IntentState::Void);
}

void PaymentServiceTest::waitsForWhatIsHeld()
{
    const PaymentIntent intent = unknown();
    m_asked = jsonReply(compact(stored("HELD", 202, {})));
    QCOMPARE(ask(intent)->state, IntentState::Held);
    QCOMPARE(ask(intent)->state, IntentState::Held);
    QCOMPARE(sumReserved(m_payments->open(), u"CNY"_s), yuan(50));
    QVERIFY(!m_payments->canCancel(m_payments->open().first()));
    m_asked = jsonReply(compact(stored("SETTLED", 201, settled(intent))));
    QCOMPARE(ask(intent)->state, IntentState::Settled);
}

void PaymentServiceTest::letsGoOfWhatWasOnlyReviewed()
{
    const PaymentIntent reviewed = prepare();
    const PaymentIntent sent = unknown();
    createPayments();
    QCOMPARE(m_payments->open().size(), 1);
    QCOMPARE(m_payments->open().first().id, sent.id);
    QCOMPARE(send(reviewed)->state, IntentState::Void);
    QCOMPARE(requestsFor("/void"), 0);
}

void PaymentServiceTest::voidsWhatMayHaveBeenSentWhenItIsDiscarded()
{
    const PaymentIntent intent = prepare();
    m_paid = problemReply(403, "approval-invalid");
    QCOMPARE(send(intent).error().code, ErrorCode::ApprovalInvalid);
    QCOMPARE(m_payments->open().first().state, IntentState::Prepared);
    createPayments();
    QCOMPARE(m_payments->open().size(), 1); // it may have been sent: not let go without asking
    QCOMPARE(QCoro::waitFor(m_payments->discard(intent.id))->state, IntentState::Void);
    QCOMPARE(requestsFor("/void"), 1);

    m_paid = problemReply(503, "unavailable");
    const PaymentIntent open = unknown();
    QCOMPARE(QCoro::waitFor(m_payments->discard(open.id)).error().code, ErrorCode::PaymentUnknown);
    QCOMPARE(requestsFor("/void"), 1);
}

void PaymentServiceTest::paysNothingWhileFrozen()
{
    const PaymentIntent prepared = prepare();
    const PaymentIntent open = unknown();
    m_fixture->chain = m_fixture->forked(m_fixture->chain, 2);
    m_fixture->receipts->check();
    QTRY_VERIFY(m_fixture->receipts->isFrozen());
    QCOMPARE(send(prepared).error().code, ErrorCode::PaymentsFrozen);
    QCOMPARE(QCoro::waitFor(m_payments->prepare(prepared.request)).error().code, ErrorCode::PaymentsFrozen);
    QCOMPARE(requestsFor("/v1/approvals"), 1);
    // What is open is still found out and cancelled.
    QCOMPARE(ask(open)->state, IntentState::Unknown);
    QCOMPARE(QCoro::waitFor(m_payments->cancelIfNotTaken(open.id))->state, IntentState::Void);
}

void PaymentServiceTest::tellsWhenItWillBeKnown()
{
    const PaymentIntent intent = unknown();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QVERIFY(std::abs(now.secsTo(m_payments->knownBy(intent)) - 16 * 60) <= 2);
    QVERIFY(std::abs(now.secsTo(m_payments->nextQuestionAt()) - 3600) <= 2);
    QVERIFY(QCoro::waitFor(m_payments->cancelIfNotTaken(intent.id)));
    m_payments->resolveOpen();
    QVERIFY(!m_payments->nextQuestionAt().isValid());
}

QTEST_GUILESS_MAIN(PaymentServiceTest)
#include "tst_paymentservice.moc"
