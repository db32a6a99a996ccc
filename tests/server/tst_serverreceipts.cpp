// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/base/encoding.h"
#include "server/crypto/jws.h"
#include "tests/server/twopeopletest.h"

#include <QProcess>
#include <QTest>

#include <sodium.h>

#include <thread>

using namespace BillfoldService;
using boost::json::object;

namespace {

/// Written against the contract, not against the service's own code.
std::string hashOf(const std::string &receipt)
{
    std::string hash(32, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), hash.size(),
        reinterpret_cast<const unsigned char *>(receipt.data()), receipt.size(), nullptr, 0);
    return toBase64Url(hash);
}

object payloadOf(const std::string &jws)
{
    const std::size_t dot = jws.find('.');
    const std::string payload = jws.substr(dot + 1, jws.rfind('.') - dot - 1);
    return boost::json::parse(fromBase64Url(payload).value_or("null")).as_object();
}

} // namespace

class ServerReceiptsTest : public TwoPeopleTest
{
    Q_OBJECT

public:
    ServerReceiptsTest()
        : TwoPeopleTest(0)
    {
    }

private Q_SLOTS:
    void everyMovementBringsItsReceipt();
    void receiptsChainUnderConcurrency();
    void receiptsComeInPages();
    void badPagesAreRefused_data();
    void badPagesAreRefused();
    void anotherProgramVerifiesThem();

private:
    struct Page
    {
        std::vector<std::string> receipts;
        std::string head;
    };
    Page receipts(TestPerson &person, const std::string &query);
    void checkChain(TestPerson &person);
};

ServerReceiptsTest::Page ServerReceiptsTest::receipts(TestPerson &person, const std::string &query)
{
    const Response response = m_service->send(person.device, "GET", "/v1/receipts?" + query);
    if (response.status != 200)
        return {};
    const object body = bodyOf(response);
    Page page {.receipts = {}, .head = textOf(body, "head")};
    for (const boost::json::value &receipt : body.at("receipts").as_array())
        page.receipts.emplace_back(receipt.as_string().c_str());
    return page;
}

void ServerReceiptsTest::checkChain(TestPerson &person)
{
    const Page page = receipts(person, "from=1&limit=200");
    std::string previous;
    std::int64_t number = 0;
    for (const std::string &receipt : page.receipts) {
        const object payload = payloadOf(receipt);
        QCOMPARE(payload.at("seq").as_int64(), ++number);
        QCOMPARE(textOf(payload, "prev"), previous);
        QCOMPARE(textOf(payload, "account"), person.accountId);
        previous = hashOf(receipt);
    }
    const object head = payloadOf(page.head);
    QCOMPARE(head.at("seq").as_int64(), number);
    QCOMPARE(textOf(head, "hash"), previous);
    QCOMPARE(textOf(head, "account"), person.accountId);
    QVERIFY(fromRfc3339(textOf(head, "at")).has_value());
}

void ServerReceiptsTest::everyMovementBringsItsReceipt()
{
    m_service->credit(m_chen->phone, 10'000);
    const std::string body = m_chen->transferBody(m_chen->payeeIdOf(m_wang->phone), 2'000);
    const Response settled = m_chen->transfer(body, TestPerson::freshKey(), m_chen->approvalFor(body));
    QCOMPARE(settled.status, 201);
    const object movement = bodyOf(settled).at("movement").as_object();
    const object payload = payloadOf(textOf(movement, "receipt"));
    QCOMPARE(textOf(payload, "operator"), std::string("billfold-sandbox"));
    QCOMPARE(textOf(payload, "account"), m_chen->accountId);
    QCOMPARE(textOf(payload, "movement"), textOf(movement, "id"));
    QCOMPARE(textOf(payload, "intent"), TestDevice::intentHash("/v1/transfers", body));
    for (const char *member : {"seq", "kind", "amount", "balanceAfter", "bookedAt"})
        QVERIFY2(payload.at(member) == movement.at(member), member);
    QCOMPARE(payload.at("amount").at("minor").as_int64(), std::int64_t(-2'000));

    // The payee's side of it names no intent: that is between the payer and the service.
    const object page = bodyOf(m_service->send(m_wang->device, "GET", "/v1/changes?after=1"));
    const object incoming = payloadOf(textOf(page.at("changes").at(0).at("movement").as_object(), "receipt"));
    QCOMPARE(textOf(incoming, "account"), m_wang->accountId);
    QVERIFY(!incoming.contains("intent"));
    QCOMPARE(textOf(incoming, "prev"), std::string());
    checkChain(*m_chen);
    checkChain(*m_wang);
}

void ServerReceiptsTest::receiptsChainUnderConcurrency()
{
    m_service->credit(m_chen->phone, 10'000);
    m_service->credit(m_wang->phone, 10'000);
    const auto payBackAndForth = [&](TestPerson &from, TestPerson &to) {
        for (int count = 0; count < 6; ++count) {
            const std::string body = from.transferBody(from.payeeIdOf(to.phone), 10);
            const std::string key = TestPerson::freshKey();
            const std::string approval = from.approvalFor(body);
            while (from.transfer(body, key, approval).status == 409) { }
        }
    };
    std::thread there([&] { payBackAndForth(*m_chen, *m_wang); });
    std::thread back([&] { payBackAndForth(*m_wang, *m_chen); });
    std::thread outside([&] {
        for (int count = 0; count < 6; ++count)
            m_service->credit(m_chen->phone, 1);
    });
    there.join();
    back.join();
    outside.join();
    QCOMPARE(m_service->number("SELECT count(*) FROM movements"), 2LL + 24 + 6);
    checkChain(*m_chen);
    checkChain(*m_wang);
}

void ServerReceiptsTest::receiptsComeInPages()
{
    const Page none = receipts(*m_chen, "from=1");
    QVERIFY(none.receipts.empty());
    QCOMPARE(payloadOf(none.head).at("seq").as_int64(), std::int64_t(0));
    QCOMPARE(textOf(payloadOf(none.head), "hash"), std::string());
    for (int count = 0; count < 5; ++count)
        m_service->credit(m_chen->phone, 100);
    const Page page = receipts(*m_chen, "from=2&limit=2");
    QCOMPARE(page.receipts.size(), std::size_t(2));
    QCOMPARE(payloadOf(page.receipts.front()).at("seq").as_int64(), std::int64_t(2));
    QCOMPARE(payloadOf(page.head).at("seq").as_int64(), std::int64_t(5));
    QCOMPARE(receipts(*m_chen, "from=6").receipts.size(), std::size_t(0));
    QVERIFY(!receipts(*m_chen, "from=6").head.empty());
}

void ServerReceiptsTest::badPagesAreRefused_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("zero") << QByteArray("from=0");
    QTest::newRow("words") << QByteArray("from=one");
    QTest::newRow("too many") << QByteArray("from=1&limit=201");
    QTest::newRow("no limit") << QByteArray("from=1&limit=0");
    QTest::newRow("unknown") << QByteArray("from=1&to=9");
}

void ServerReceiptsTest::badPagesAreRefused()
{
    QFETCH(QByteArray, query);
    QCOMPARE(problemOf(m_service->send(m_chen->device, "GET", "/v1/receipts?" + query.toStdString())),
        QStringLiteral("malformed"));
}

void ServerReceiptsTest::anotherProgramVerifiesThem()
{
    m_service->credit(m_chen->phone, 10'000);
    QCOMPARE(m_chen->pay(m_wang->phone, 100).status, 201);
    const Page page = receipts(*m_chen, "from=1");
    QCOMPARE(page.receipts.size(), std::size_t(2));
    const object service = bodyOf(m_service->send(TestDevice(), "GET", "/v1/service"));
    QFile keys(m_databases.filePath(QStringLiteral("jwks.json")));
    QVERIFY(keys.open(QFile::WriteOnly));
    keys.write(QByteArray::fromStdString(boost::json::serialize(object {{"keys", service.at("receiptKeys")}})));
    keys.close();
    const auto verify = [&](const std::string &lines) {
        QProcess node;
        node.start(QStringLiteral(BILLFOLD_NODE), {QStringLiteral(BILLFOLD_RECEIPT_READER), keys.fileName()});
        node.write(QByteArray::fromStdString(lines));
        node.closeWriteChannel();
        return node.waitForFinished() && node.exitCode() == 0 ? node.readAllStandardOutput().trimmed() : "refused";
    };
    const std::string all = page.receipts.front() + '\n' + page.receipts.back() + '\n' + page.head + '\n';
    QCOMPARE(verify(all), QByteArray("3 hold"));
    std::string forged = page.receipts.front();
    forged[forged.find('.') + 20] ^= 1;
    QCOMPARE(verify(forged), QByteArray("refused"));
}

QTEST_GUILESS_MAIN(ServerReceiptsTest)
#include "tst_serverreceipts.moc"
