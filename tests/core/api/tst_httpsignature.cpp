// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/httpsignature.h"
#include "core/crypto/signing.h"
#include "tests/support/golden.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Billfold;
using namespace Qt::StringLiterals;

namespace {

QByteArray fromBase64Url(const QString &text)
{
    return QByteArray::fromBase64(text.toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

/// The published test key of RFC 9421, appendix B.1.4.
DeviceKey publishedKey()
{
    const QByteArray seed = fromBase64Url(u"n4Ni-HpISpVObnQMW0wOhCKROaIKqKtW_2ZYb2p9KcU"_s);
    const QByteArray publicKey = fromBase64Url(u"JrQLj5P_89iXES9-vFgrIy29clF9CC_oPPsw3c5D0bs"_s);
    return std::move(*DeviceKey::fromSecret(SecretBytes::copyOf(seed + publicKey)));
}

QJsonArray workedCases()
{
    return QJsonDocument::fromJson(readTestData(u"api/signature.json"_s)).object().value("cases"_L1).toArray();
}

std::vector<SignatureComponent> componentsOf(const QJsonObject &request)
{
    std::vector<SignatureComponent> components = {{"@method", request.value("method"_L1).toString().toLatin1()},
        {"@path", request.value("path"_L1).toString().toLatin1()},
        {"@query", '?' + request.value("query"_L1).toString().toLatin1()}};
    const QJsonObject headers = request.value("headers"_L1).toObject();
    for (const auto name : {"Billfold-Operator"_L1, "Content-Digest"_L1, "Idempotency-Key"_L1, "Authorization"_L1}) {
        if (headers.contains(name))
            components.emplace_back(QByteArray(name.data()).toLower(), headers.value(name).toString().toLatin1());
    }
    return components;
}

} // namespace

class TestHttpSignature : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsTheExampleOfTheStandard();
    void signsTheContractsExamples_data();
    void signsTheContractsExamples();
    void digestsTheExampleOfTheContract();
};

/// RFC 9421, appendix B.2.6: Ed25519 is deterministic, so the signature itself is known.
void TestHttpSignature::signsTheExampleOfTheStandard()
{
    const std::vector<SignatureComponent> components
        = {{"date", "Tue, 20 Apr 2021 02:07:55 GMT"}, {"@method", "POST"}, {"@path", "/foo"},
            {"@authority", "example.com"}, {"content-type", "application/json"}, {"content-length", "18"}};
    const SignatureParameters parameters{
        .created = QDateTime::fromSecsSinceEpoch(1618884473), .keyId = "test-key-ed25519"};

    const SignatureHeaders headers = signMessage(components, parameters, publishedKey());

    QCOMPARE(headers.signatureInput,
        R"(sig1=("date" "@method" "@path" "@authority" "content-type" "content-length");created=1618884473;keyid="test-key-ed25519")");
    QCOMPARE(headers.signature,
        "sig1=:wqcAqbmYJ2ji2glfAMaRy4gruYYnx2nEFN2HN6jrnDnQCK1u02Gb04v9EDgwUPiu4A0w6vuQv5lIp5WPpBKRCw==:");
}

void TestHttpSignature::signsTheContractsExamples_data()
{
    QTest::addColumn<QJsonObject>("example");
    for (const QJsonValue &example : workedCases())
        QTest::newRow(qPrintable(example["name"_L1].toString())) << example.toObject();
}

void TestHttpSignature::signsTheContractsExamples()
{
    QFETCH(const QJsonObject, example);
    const QJsonObject request = example.value("request"_L1).toObject();
    const auto components = componentsOf(request);
    const SignatureParameters parameters{.created = QDateTime::fromSecsSinceEpoch(1795350660),
        .nonce = example.value("nonce"_L1).toString().toLatin1(),
        .keyId = "JrQLj5P_89iXES9-vFgrIy29clF9CC_oPPsw3c5D0bs",
        .algorithm = "ed25519",
        .tag = "billfold"};

    const QByteArray base = createSignatureBase(components, serializeSignatureParameters(components, parameters));
    const SignatureHeaders headers = signMessage(components, parameters, publishedKey());

    QCOMPARE(QString::fromUtf8(base), example.value("signatureBase"_L1).toString());
    const QJsonObject expected = request.value("headers"_L1).toObject();
    QCOMPARE(QString::fromLatin1(headers.signatureInput), expected.value("Signature-Input"_L1).toString());
    QCOMPARE(QString::fromLatin1(headers.signature), expected.value("Signature"_L1).toString());
}

void TestHttpSignature::digestsTheExampleOfTheContract()
{
    const QJsonObject request = workedCases().first()["request"_L1].toObject();
    const QByteArray body = request.value("body"_L1).toString().toUtf8();

    QCOMPARE(QString::fromLatin1(createContentDigest(body)),
        request.value("headers"_L1).toObject().value("Content-Digest"_L1).toString());
}

QTEST_GUILESS_MAIN(TestHttpSignature)
#include "tst_httpsignature.moc"
