// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/base/encoding.h"
#include "server/crypto/hashing.h"
#include "server/crypto/sealing.h"
#include "server/crypto/systemrandom.h"
#include "server/service/router.h"
#include "server/wire/objectreader.h"
#include "server/wire/requestsignature.h"
#include "server/wire/responses.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <sodium.h>

using namespace BillfoldService;

/// Requests as the contract's worked examples have them.
class ServerWireTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void workedExamplesVerify_data();
    void workedExamplesVerify();
    void anythingChangedBreaksTheSignature_data();
    void anythingChangedBreaksTheSignature();
    void intentHashIsTheContracts();
    void sealedSecretsOpenForTheirContextOnly();
    void objectsAreReadStrictly();
    void queriesAreReadStrictly();
    void problemsHaveTheirWireForm();
    void pathsLeadToTheirRoutes();

private:
    [[nodiscard]] Request example(int number) const;

    QJsonArray m_cases;
};

void ServerWireTest::initTestCase()
{
    QVERIFY(sodium_init() >= 0);
    QFile file(QStringLiteral(BILLFOLD_TEST_DATA "/api/signature.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_cases = QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("cases")).toArray();
    QVERIFY(m_cases.size() >= 4);
}

Request ServerWireTest::example(int number) const
{
    const QJsonObject json = m_cases.at(number).toObject().value(QLatin1String("request")).toObject();
    Request request {.method = json.value(QLatin1String("method")).toString().toStdString(),
        .path = json.value(QLatin1String("path")).toString().toStdString(),
        .query = json.value(QLatin1String("query")).toString().toStdString(),
        .headers = {},
        .body = json.value(QLatin1String("body")).toString().toStdString(),
        .remoteAddress = {}};
    const QJsonObject headers = json.value(QLatin1String("headers")).toObject();
    for (auto header = headers.begin(); header != headers.end(); ++header)
        request.headers.emplace_back(header.key().toLower().toStdString(), header.value().toString().toStdString());
    return request;
}

void ServerWireTest::workedExamplesVerify_data()
{
    QTest::addColumn<int>("number");
    for (int number = 0; number < m_cases.size(); ++number)
        QTest::newRow(qPrintable(m_cases.at(number).toObject().value(QLatin1String("name")).toString())) << number;
}

void ServerWireTest::workedExamplesVerify()
{
    QFETCH(int, number);
    const auto signature = verifySignature(example(number), "billfold-demo");
    QVERIFY2(signature.has_value(), signature ? "" : signature.error().detail.c_str());
    QCOMPARE(QString::fromStdString(signature->keyId), QStringLiteral("JrQLj5P_89iXES9-vFgrIy29clF9CC_oPPsw3c5D0bs"));
    QCOMPARE(toMilliseconds(signature->created), 1795350660000);
    QCOMPARE(QString::fromStdString(signature->nonce),
        m_cases.at(number).toObject().value(QLatin1String("nonce")).toString());
}

void ServerWireTest::anythingChangedBreaksTheSignature_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"method", "path", "query", "body", "operator", "key", "token", "digest removed",
             "signature removed", "header twice", "token removed", "created", "component dropped", "other operator"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void ServerWireTest::anythingChangedBreaksTheSignature()
{
    QFETCH(QString, what);
    Request request = example(0);
    const auto set = [&](const std::string &name, const auto &change) {
        for (auto &field : request.headers) {
            if (field.first == name)
                change(field.second);
        }
    };
    const auto remove
        = [&](const std::string &name) { std::erase_if(request.headers, [&](const auto &f) { return f.first == name; }); };
    std::string operatorId = "billfold-demo";
    if (what == QLatin1String("method"))
        request.method = "PUT";
    else if (what == QLatin1String("path"))
        request.path = "/v1/transfer";
    else if (what == QLatin1String("query"))
        request.query = "a=b";
    else if (what == QLatin1String("body"))
        request.body.back() = ' ';
    else if (what == QLatin1String("operator"))
        set("billfold-operator", [](std::string &value) { value = "evil"; });
    else if (what == QLatin1String("key"))
        set("idempotency-key", [](std::string &value) { value.back() = value.back() == '0' ? '1' : '0'; });
    else if (what == QLatin1String("token"))
        set("authorization", [](std::string &value) { value += 'x'; });
    else if (what == QLatin1String("digest removed"))
        remove("content-digest");
    else if (what == QLatin1String("signature removed"))
        remove("signature");
    else if (what == QLatin1String("header twice"))
        request.headers.emplace_back("idempotency-key", "00000000000000000000000000000000");
    else if (what == QLatin1String("token removed"))
        remove("authorization");
    else if (what == QLatin1String("created"))
        set("signature-input", [](std::string &value) { value.replace(value.find("1795350660"), 10, "1795350661"); });
    else if (what == QLatin1String("component dropped"))
        set("signature-input", [](std::string &value) { value.erase(value.find(" \"idempotency-key\""), 18); });
    else
        operatorId = "another";
    const auto signature = verifySignature(request, operatorId);
    QVERIFY(!signature.has_value());
    QCOMPARE(signature.error().type, ProblemType::SignatureInvalid);
}

void ServerWireTest::intentHashIsTheContracts()
{
    const Request request = example(0);
    QCOMPARE(QString::fromStdString(intentHash(request.method, request.path, request.body)),
        m_cases.at(0).toObject().value(QLatin1String("intentHash")).toString());
}

void ServerWireTest::sealedSecretsOpenForTheirContextOnly()
{
    SystemRandom random;
    const ServiceKeys keys = ServiceKeys::generate(random);
    const std::string plain = blake2b("billfold:registration-pin:+8613800000001") + "258036";
    std::string sealed(plain.size() + crypto_box_SEALBYTES, '\0');
    crypto_box_seal(reinterpret_cast<unsigned char *>(sealed.data()),
        reinterpret_cast<const unsigned char *>(plain.data()), plain.size(),
        reinterpret_cast<const unsigned char *>(keys.sealPublic().data()));
    const auto opened = openSealed(keys, "billfold:registration-pin:+8613800000001", toBase64Url(sealed));
    QVERIFY(opened.has_value());
    QCOMPARE(std::string(opened->view()), std::string("258036"));
    QVERIFY(!openSealed(keys, "billfold:registration-pin:+8613800000002", toBase64Url(sealed)).has_value());
    QVERIFY(!openSealed(ServiceKeys::generate(random), "billfold:registration-pin:+8613800000001", toBase64Url(sealed))
                 .has_value());
    sealed.back() = static_cast<char>(sealed.back() ^ 1);
    QVERIFY(!openSealed(keys, "billfold:registration-pin:+8613800000001", toBase64Url(sealed)).has_value());
    QVERIFY(!openSealed(keys, "x", "short").has_value());
}

void ServerWireTest::objectsAreReadStrictly()
{
    const auto pointerOf = [](const char *text) {
        const auto object = parseObject(text);
        if (!object)
            return QStringLiteral("unreadable");
        ObjectReader reader(*object);
        reader.text("phone");
        reader.money("amount");
        const auto problem = reader.finish();
        return problem ? QString::fromStdString(problem->pointer) : QStringLiteral("fine");
    };
    QCOMPARE(pointerOf(R"({"phone":"a","amount":{"currency":"CNY","minor":1}})"), QStringLiteral("fine"));
    QCOMPARE(pointerOf(R"({"amount":{"currency":"CNY","minor":1}})"), QStringLiteral("/phone"));
    QCOMPARE(pointerOf(R"({"phone":1,"amount":{"currency":"CNY","minor":1}})"), QStringLiteral("/phone"));
    QCOMPARE(pointerOf(R"({"phone":"a","amount":{"currency":"CNY","minor":1.5}})"), QStringLiteral("/amount/minor"));
    QCOMPARE(pointerOf(R"({"phone":"a","amount":{"currency":"CNY","minor":"1"}})"), QStringLiteral("/amount/minor"));
    QCOMPARE(pointerOf(R"({"phone":"a","amount":{"currency":"CNY","minor":99999999999999999999}})"),
        QStringLiteral("/amount/minor"));
    QCOMPARE(pointerOf(R"({"phone":"a","amount":{"currency":"CNY","minor":1,"x":1}})"), QStringLiteral("/amount/x"));
    QCOMPARE(pointerOf(R"({"phone":"a","amount":{"currency":"CNY","minor":1},"a/b~":1})"), QStringLiteral("/a~1b~0"));
    QCOMPARE(pointerOf("[]"), QStringLiteral("unreadable"));
    QCOMPARE(pointerOf("{"), QStringLiteral("unreadable"));
    QCOMPARE(pointerOf("\xff"), QStringLiteral("unreadable"));
    QCOMPARE(pointerOf(R"({"a":[[[[[[[[[[[1]]]]]]]]]]]})"), QStringLiteral("unreadable"));
}

void ServerWireTest::queriesAreReadStrictly()
{
    Request request;
    request.query = "to=%2B8613800000001&after=5&x=+1&x=2&bad=%4";
    QCOMPARE(request.queryParameter("to"), std::optional<std::string>("+8613800000001"));
    QCOMPARE(request.queryParameter("after"), std::optional<std::string>("5"));
    QVERIFY(!request.queryParameter("x").has_value());
    QVERIFY(!request.queryParameter("bad").has_value());
    QVERIFY(!request.queryParameter("none").has_value());
    QVERIFY(!request.hasOnlyQueryParameters({"to", "after"}));
    QVERIFY(request.hasOnlyQueryParameters({"to", "after", "x", "bad"}));
}

void ServerWireTest::problemsHaveTheirWireForm()
{
    const Response response = problemResponse({.type = ProblemType::LimitExceeded,
                                                  .detail = "not for clients",
                                                  .pointer = "/amount",
                                                  .triesLeft = 2,
                                                  .retryAfter = std::chrono::seconds(30),
                                                  .limit = inServiceCurrency(5000000)},
        "request-1");
    QCOMPARE(response.status, 422);
    QCOMPARE(QString::fromStdString(response.contentType), QStringLiteral("application/problem+json"));
    QCOMPARE(response.headers.size(), std::size_t(1));
    QCOMPARE(QString::fromStdString(response.headers.front().second), QStringLiteral("30"));
    const QJsonObject body = QJsonDocument::fromJson(QByteArray::fromStdString(response.body)).object();
    const QJsonObject expected {{QStringLiteral("type"), QStringLiteral("urn:billfold:problem:limit-exceeded")},
        {QStringLiteral("title"), QStringLiteral("The amount exceeds a limit")}, {QStringLiteral("status"), 422},
        {QStringLiteral("requestId"), QStringLiteral("request-1")}, {QStringLiteral("pointer"), QStringLiteral("/amount")},
        {QStringLiteral("triesLeft"), 2}, {QStringLiteral("retryAfterSeconds"), 30},
        {QStringLiteral("limit"),
            QJsonObject {{QStringLiteral("currency"), QStringLiteral("CNY")}, {QStringLiteral("minor"), 5000000}}}};
    QCOMPARE(body, expected);
}

void ServerWireTest::pathsLeadToTheirRoutes()
{
    Router router;
    router.add({.method = "GET", .path = "/v1/payments/{key}"});
    router.add({.method = "POST", .path = "/v1/codes"});
    const auto match = router.match({.method = "GET", .path = "/v1/payments/abc"});
    QVERIFY(match.has_value());
    QCOMPARE(QString::fromStdString(match->pathParameter), QStringLiteral("abc"));
    QCOMPARE(router.match({.method = "GET", .path = "/v1/payments/a/b"}).error().type, ProblemType::NotFound);
    QCOMPARE(router.match({.method = "GET", .path = "/v1/payments/"}).error().type, ProblemType::NotFound);
    QCOMPARE(router.match({.method = "GET", .path = "/v1/codes"}).error().type, ProblemType::MethodNotAllowed);
    QCOMPARE(QString::fromStdString(router.allowedMethods("/v1/codes")), QStringLiteral("POST"));
}

QTEST_GUILESS_MAIN(ServerWireTest)
#include "tst_serverwire.moc"
