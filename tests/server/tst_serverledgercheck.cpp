// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/ledger/ledgerstore.h"
#include "server/sandbox/seed.h"
#include "tests/server/servicefixture.h"
#include "tests/server/testdatabases.h"
#include "tests/server/testperson.h"
#include "tests/support/figure.h"

#include <QElapsedTimer>
#include <QTest>

#include <sodium.h>

#include <memory>

using namespace BillfoldService;

class ServerLedgerCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabases::addRows(); }
    void initTestCase() { QVERIFY(sodium_init() >= 0); }
    void init() { m_service = std::make_unique<ServiceFixture>(m_databases.create()); }
    void cleanup() { m_service.reset(); }

    void plantedFaultsAreFound_data();
    void plantedFaultsAreFound();
    void unbalancedTransactionsAreNotBooked();
    void demoPeopleAreReadyToUse();
    void seedingIsTheSameForTheSameSeed();
    void seedingTwiceIsRefused();
    void hundredThousandMovementsAgree();

private:
    SeedSummary seed(const SeedRequest &request);

    TestDatabases m_databases;
    std::unique_ptr<ServiceFixture> m_service;
};

SeedSummary ServerLedgerCheckTest::seed(const SeedRequest &request)
{
    const auto summary = seedSandbox(m_service->database(), m_service->keys(), request);
    return summary.value_or(SeedSummary());
}

void ServerLedgerCheckTest::plantedFaultsAreFound_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("rule");
    QTest::newRow("unbalanced posting")
        << QStringLiteral("UPDATE postings SET amount_minor = amount_minor + 1 WHERE ledger_account_id = 'external'")
        << QStringLiteral("sum to zero");
    QTest::newRow("floor broken") << QStringLiteral("UPDATE ledger_accounts SET floor_minor = 999999 WHERE kind = 'customer'")
                                  << QStringLiteral("below the floor");
    QTest::newRow("balance wrong")
        << QStringLiteral("UPDATE ledger_accounts SET balance_minor = balance_minor + 1 WHERE kind = 'customer'")
        << QStringLiteral("sum of its postings");
    QTest::newRow("movement without postings")
        << QStringLiteral("DELETE FROM postings WHERE transaction_id = (SELECT transaction_id FROM movements WHERE seq = 1)")
        << QStringLiteral("movement has its posting");
    QTest::newRow("posting without movement") << QStringLiteral("DELETE FROM movements WHERE seq = 2")
                                              << QStringLiteral("posting of a customer has its movement");
    QTest::newRow("gap in the numbers") << QStringLiteral("UPDATE movements SET seq = 9 WHERE seq = 2")
                                        << QStringLiteral("without a gap");
    QTest::newRow("running balance")
        << QStringLiteral("UPDATE movements SET balance_after_minor = balance_after_minor + 1 WHERE seq = 1")
        << QStringLiteral("running balances");
    QTest::newRow("change lost") << QStringLiteral("DELETE FROM changes WHERE movement_seq = 2")
                                 << QStringLiteral("in the change feed once");
    QTest::newRow("change gap") << QStringLiteral("UPDATE changes SET seq = 9 WHERE movement_seq = 2")
                                << QStringLiteral("changes are numbered");
    QTest::newRow("transfer without money")
        << QStringLiteral("INSERT INTO transfers (id, transaction_id, payer_account_id, payee_account_id, amount_minor, "
                          "fee_minor, note, created_at, settled_at) VALUES ('t', 'none', 'a', 'b', 1, 0, '', 0, 0)")
        << QStringLiteral("every transfer");
    QTest::newRow("delayed transfer without a landing")
        << QStringLiteral("INSERT INTO transfers (id, transaction_id, payer_account_id, payee_account_id, amount_minor, "
                          "fee_minor, note, created_at, settled_at, delivery, state) "
                          "VALUES ('t', 'none', 'a', 'b', 1, 0, '', 0, 0, 'after-2h', 'on-its-way')")
        << QStringLiteral("with its landing due");
    QTest::newRow("transfer landed and not out of transit")
        << QStringLiteral("INSERT INTO transfers (id, transaction_id, payer_account_id, payee_account_id, amount_minor, "
                          "fee_minor, note, created_at, settled_at, delivery, state, closing_transaction_id) "
                          "VALUES ('t', 'none', 'a', 'b', 1, 0, '', 0, 0, 'after-2h', 'landed', 'never')")
        << QStringLiteral("landed or came back left transit");
    QTest::newRow("money stuck in transit")
        << QStringLiteral("UPDATE postings SET ledger_account_id = 'in-transit' WHERE ledger_account_id = 'external'")
        << QStringLiteral("transit holds");
    QTest::newRow("receipt lost") << QStringLiteral("UPDATE movements SET receipt = '' WHERE seq = 1")
                                  << QStringLiteral("has a receipt");
    QTest::newRow("receipt forged")
        << QStringLiteral("UPDATE movements SET receipt = substr(receipt, 1, length(receipt) - 8) || 'AAAAAAAA'")
        << QStringLiteral("signed with the service's key");
    QTest::newRow("receipt of another") << QStringLiteral("UPDATE movements SET counterparty_name = '', kind = 'refund' WHERE seq = 2")
                                        << QStringLiteral("says what its movement says");
    QTest::newRow("receipts exchanged")
        << QStringLiteral("UPDATE movements SET receipt = (SELECT m.receipt FROM movements m WHERE m.seq = 3 - movements.seq)")
        << QStringLiteral("hash of the one before");
    QTest::newRow("head forgotten") << QStringLiteral("UPDATE ledger_accounts SET receipt_hash = 'x' WHERE kind = 'customer'")
                                    << QStringLiteral("newest receipt");
    QTest::newRow("payment without receipt")
        << QStringLiteral("INSERT INTO payments (account_id, idempotency_key, intent_hash, status, http_status, response, "
                          "created_at) VALUES ('a', 'k', 'h', 'SETTLED', 201, '{}', 0)")
        << QStringLiteral("one receipt with its intent");
    QTest::newRow("payment without result")
        << QStringLiteral("INSERT INTO payments (account_id, idempotency_key, intent_hash, status, http_status, response, "
                          "created_at) VALUES ('a', 'k', '', '', 0, '', 0)")
        << QStringLiteral("stored payment");
}

void ServerLedgerCheckTest::plantedFaultsAreFound()
{
    QFETCH(QString, statement);
    QFETCH(QString, rule);
    TestPerson chen(*m_service, "+8613800000001", "陈曦");
    QCOMPARE(chen.signUp().status, 201);
    m_service->credit(chen.phone, 500);
    m_service->credit(chen.phone, 700);
    QCOMPARE(m_service->disagreements(), QString());
    m_service->execute(statement.toStdString());
    const QString found = m_service->disagreements();
    QVERIFY2(found.contains(rule), qPrintable(found));
}

void ServerLedgerCheckTest::unbalancedTransactionsAreNotBooked()
{
    const ReceiptSigner signer(m_service->keys(), "billfold-sandbox");
    const auto booked = m_service->database().write([&](Transaction &transaction) {
        const std::string outside = ensureOutsideLedger(transaction, OutsideKind::External, {});
        const std::string merchant = ensureOutsideLedger(transaction, OutsideKind::Merchant, "商店");
        return book(transaction, signer, {"t", "payment", transaction.now(), {{outside, 5, {}}, {merchant, -4, {}}}});
    });
    QVERIFY(!booked.has_value());
    QCOMPARE(m_service->number("SELECT count(*) FROM postings"), 0LL);
    QCOMPARE(m_service->number("SELECT count(*) FROM ledger_accounts"), 0LL);
}

void ServerLedgerCheckTest::demoPeopleAreReadyToUse()
{
    const SeedSummary summary = seed({.demo = DemoPeopleWanted::Yes, .until = fromDate("2026-11-22")});
    QCOMPARE(summary.people, 4);
    QCOMPARE(m_service->disagreements(), QString());
    const long long movements = m_service->number(
        "SELECT count(*) FROM movements m JOIN accounts a ON a.id = m.account_id WHERE a.phone = '+8613800000001'");
    QVERIFY2(movements > 200 && movements < 300, qPrintable(QString::number(movements)));
    QVERIFY(m_service->number("SELECT min(balance_after_minor) FROM movements") >= 0);

    TestPerson chen(*m_service, "+8613800000001", "陈曦");
    TestDevice laptop;
    const auto derivation = bodyOf(m_service->send(
        laptop, "POST", "/v1/key-derivation", boost::json::serialize(boost::json::object {{"phone", chen.phone}})));
    const QByteArray salt = QByteArray::fromBase64(
        QByteArray::fromStdString(textOf(derivation, "salt")), QByteArray::Base64UrlEncoding);
    const QByteArray password = "demo wallet 2026";
    std::string derived(64, '\0');
    QCOMPARE(crypto_pwhash(reinterpret_cast<unsigned char *>(derived.data()), derived.size(), password.constData(),
                 static_cast<unsigned long long>(password.size()),
                 reinterpret_cast<const unsigned char *>(salt.constData()), 3, 268435456, crypto_pwhash_ALG_ARGON2ID13),
        0);
    const std::string proof = derived.substr(0, 32);
    QCOMPARE(problemOf(chen.signIn(laptop, proof)), QStringLiteral("code-required"));
    QCOMPARE(chen.signIn(laptop, proof, chen.proveThePhone(laptop, "sign-in")).status, 201);
    chen.device = laptop;
    QCOMPARE(chen.pay("+8613600001357", 100).status, 201);
    QCOMPARE(m_service->disagreements(), QString());
}

void ServerLedgerCheckTest::seedingIsTheSameForTheSameSeed()
{
    const SeedRequest request {
        .demo = DemoPeopleWanted::Yes, .people = 3, .movementsEach = 50, .seed = 7, .until = fromDate("2026-11-22")};
    const auto fingerprint = [](ServiceFixture &service) {
        std::string text;
        const auto read = service.database().read([&](Transaction &transaction) -> Result<void> {
            std::string id;
            long long amount = 0;
            soci::statement statement = (transaction.sql().prepare
                    << "SELECT id, amount_minor FROM movements ORDER BY id",
                soci::into(id), soci::into(amount));
            statement.execute();
            while (statement.fetch())
                text += id + std::to_string(amount) + '\n';
            return {};
        });
        return read ? text : std::string();
    };
    seed(request);
    const std::string first = fingerprint(*m_service);
    m_service = std::make_unique<ServiceFixture>(m_databases.create());
    seed(request);
    QVERIFY(first.size() > 1000);
    QVERIFY(first == fingerprint(*m_service));
    m_service = std::make_unique<ServiceFixture>(m_databases.create());
    SeedRequest other = request;
    other.seed = 8;
    seed(other);
    QVERIFY(first != fingerprint(*m_service));
}

void ServerLedgerCheckTest::seedingTwiceIsRefused()
{
    const SeedRequest request {.people = 1, .movementsEach = 10, .until = fromDate("2026-11-22")};
    QCOMPARE(seed(request).movements, std::int64_t(10));
    const auto again = seedSandbox(m_service->database(), m_service->keys(), request);
    QVERIFY(!again.has_value());
    QCOMPARE(again.error().type, ProblemType::PhoneInUse);
    QCOMPARE(m_service->number("SELECT count(*) FROM movements"), 10LL);
}

void ServerLedgerCheckTest::hundredThousandMovementsAgree()
{
    QFETCH_GLOBAL(QString, databaseKind);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(seed({.people = 1, .movementsEach = 100'000, .until = fromDate("2026-11-22")}).movements,
        std::int64_t(100'000));
    const double seeding = double(timer.restart()) / 1000;
    QCOMPARE(m_service->disagreements(), QString());
    const double checking = double(timer.elapsed()) / 1000;
    Billfold::printFigure(QStringLiteral("service.seed.100000.") + databaseKind, seeding, QStringLiteral("s"));
    Billfold::printFigure(QStringLiteral("service.check.100000.") + databaseKind, checking, QStringLiteral("s"));
}

QTEST_GUILESS_MAIN(ServerLedgerCheckTest)
#include "tst_serverledgercheck.moc"
