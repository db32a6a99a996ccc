// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/accountjson.h"
#include "core/api/json.h"
#include "core/api/problem.h"
#include "core/api/serviceinfojson.h"
#include "core/funding/fundingjson.h"
#include "core/payments/paymentapi.h"
#include "core/payments/receiptapi.h"
#include "core/purchases/purchasejson.h"
#include "core/purchases/showncode.h"
#include "core/sandbox/sandboxmessage.h"
#include "core/session/identityjson.h"
#include "core/sync/changejson.h"
#include "core/sync/nudgeticket.h"
#include "core/transfers/delayedtransferjson.h"
#include "core/transfers/moneyrequestjson.h"
#include "core/transfers/transferjson.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <functional>
#include <map>

using namespace Billfold;
using namespace Qt::StringLiterals;

namespace {

/// Reads the bytes of an example; the error that it meets, or nothing.
using Parser = std::function<std::optional<Error>(const QByteArray &)>;

template <auto parse> Parser parser()
{
    return [](const QByteArray &bytes) -> std::optional<Error> {
        const auto result = parse(bytes);
        return result ? std::nullopt : std::optional(result.error());
    };
}

/// Where the client takes one text out of an answer.
Parser textMember(QLatin1StringView name)
{
    return [name](const QByteArray &bytes) -> std::optional<Error> {
        const JsonReader reader(bytes);
        const auto result = reader.finish(reader.filledText(name));
        return result ? std::nullopt : std::optional(result.error());
    };
}

/// By operation, and by status where the contract has several successes.
const std::map<QString, Parser> &parsers()
{
    static const std::map<QString, Parser> all = {
        {u"approve"_s, textMember("approvalId"_L1)},
        {u"beginBinding"_s, parser<parseCardBinding>()},
        {u"chooseSource"_s, parser<parseFundingSource>()},
        {u"confirmBinding"_s, parser<parseFundingSource>()},
        {u"askForMoney"_s, parser<parseMoneyRequest>()},
        {u"callBackTransfer"_s, parser<parseCalledBack>()},
        {u"createNudgeTicket"_s, parser<parseNudgeTicket>()},
        {u"enterBankCode"_s, parser<parseFundingOperation>()},
        {u"getAccount"_s, parser<parseAccountStatus>()},
        {u"getChanges"_s, parser<parseChangePage>()},
        {u"getFunding"_s, parser<parseFundingOverview>()},
        {u"getKeyDerivation"_s, parser<parseKeyDerivation>()},
        {u"createPaymentCode"_s, parser<parseShownCode>()},
        {u"getPaymentCode"_s, parser<parseShownCodeState>()},
        {u"revokePaymentCode"_s, parser<parseShownCodeState>()},
        {u"getPayment"_s, parser<parseStoredOutcome>()},
        {u"declineRequest"_s, parser<parseMoneyRequest>()},
        {u"getRequestPayee"_s, parser<parsePayee>()},
        {u"withdrawRequest"_s, parser<parseMoneyRequest>()},
        {u"getReceipts"_s, parser<parseReceiptPage>()},
        {u"getSandboxMessages"_s, parser<parseSandboxMessages>()},
        {u"getService"_s, parser<parseServiceInfo>()},
        {u"lookUpPayee"_s, parser<parsePayee>()},
        {u"openNudges"_s, parser<parseNudge>()},
        {u"purchase"_s, parser<parseSettledPurchase>()},
        {u"readMerchantCode"_s, parser<parseMerchantOffer>()},
        {u"refreshSession"_s, parser<parseSessionGrant>()},
        {u"register"_s, parser<parseSessionGrant>()},
        {u"sendCode"_s, parser<parseCodeTimes>()},
        {u"signIn"_s, parser<parseSessionGrant>()},
        {u"topUp"_s, parser<parseAcceptedOperation>()},
        {u"transfer"_s, parser<parseSettledTransfer>()},
        {u"verifyCode"_s, textMember("ticket"_L1)},
        {u"voidPayment"_s, parser<parseStoredOutcome>()},
        {u"withdraw"_s, parser<parseAcceptedOperation>()},
    };
    return all;
}

/// For whoever runs the service; the client never asks.
bool isForOperators(const QString &operation)
{
    return operation == "getHealth"_L1 || operation == "getReadiness"_L1;
}

/// Writes again what an example of a request says.
using Writer = std::function<QByteArray(const QJsonObject &)>;

QString textOf(const QJsonObject &object, QLatin1StringView name)
{
    return object.value(name).toString();
}

CodePurpose purposeOf(const QJsonObject &request)
{
    return textOf(request, "purpose"_L1) == "register"_L1 ? CodePurpose::Register : CodePurpose::SignIn;
}

DeviceDescription deviceOf(const QJsonObject &request)
{
    const QJsonObject device = request.value("device"_L1).toObject();
    return {textOf(device, "name"_L1), textOf(device, "platform"_L1)};
}

QByteArray writeRegistration(const QJsonObject &request)
{
    const QJsonObject password = request.value("password"_L1).toObject();
    KeyDerivationParameters derivation;
    derivation.salt = QByteArray::fromBase64(textOf(password, "salt"_L1).toLatin1(), QByteArray::Base64UrlEncoding);
    derivation.opsLimit = quint64(password.value("opsLimit"_L1).toInteger());
    derivation.memLimit = quint64(password.value("memLimit"_L1).toInteger());
    return serializeRegistration({.ticket = textOf(request, "ticket"_L1),
        .phone = textOf(request, "phone"_L1),
        .name = textOf(request, "name"_L1),
        .derivation = derivation,
        .sealedProof = textOf(password, "sealedProof"_L1),
        .sealedPin = textOf(request, "sealedPin"_L1),
        .device = deviceOf(request)});
}

QByteArray writeTransfer(const QJsonObject &request)
{
    const auto terms = parseTransfer(QJsonDocument(request).toJson());
    return terms ? serializeTransfer(*terms) : QByteArray();
}

QByteArray writeFundingRequest(const QJsonObject &request)
{
    const auto terms = parseFundingRequest(QJsonDocument(request).toJson());
    return terms ? serializeFundingRequest(*terms) : QByteArray();
}

QByteArray writePurchase(const QJsonObject &request)
{
    const auto terms = parsePurchase(QJsonDocument(request).toJson());
    return terms ? serializePurchase(*terms) : QByteArray();
}

const std::map<QString, Writer> &writers()
{
    using Request = const QJsonObject &;
    static const std::map<QString, Writer> all = {
        {u"approve"_s,
            [](Request r) { return serializeApproval(textOf(r, "intentHash"_L1), textOf(r, "sealedPin"_L1)); }},
        {u"beginBinding"_s,
            [](Request r) { return serializeBinding(textOf(r, "sealedAccount"_L1), textOf(r, "phone"_L1)); }},
        {u"confirmBinding"_s, [](Request r) { return serializeBankCode(textOf(r, "code"_L1)); }},
        {u"enterBankCode"_s, [](Request r) { return serializeBankCode(textOf(r, "code"_L1)); }},
        {u"askForMoney"_s,
            [](Request r) {
                const JsonReader reader(r);
                return serializeMoneyRequest(
                    {textOf(r, "key"_L1), textOf(r, "phone"_L1), reader.money("amount"_L1), textOf(r, "note"_L1)});
            }},
        {u"getKeyDerivation"_s, [](Request r) { return serializeKeyDerivationRequest(textOf(r, "phone"_L1)); }},
        {u"lookUpPayee"_s, [](Request r) { return serializePayeeLookup(textOf(r, "phone"_L1), textOf(r, "name"_L1)); }},
        {u"purchase"_s, writePurchase},
        {u"readMerchantCode"_s, [](Request r) { return serializeCodeQuestion(textOf(r, "code"_L1)); }},
        {u"refreshSession"_s, [](Request r) { return serializeRefresh(textOf(r, "refreshToken"_L1)); }},
        {u"register"_s, writeRegistration},
        {u"sendCode"_s, [](Request r) { return serializeCodeRequest(textOf(r, "phone"_L1), purposeOf(r)); }},
        {u"signIn"_s,
            [](Request r) {
                return serializeSignIn({.phone = textOf(r, "phone"_L1),
                    .sealedProof = textOf(r, "sealedProof"_L1),
                    .device = deviceOf(r),
                    .ticket = textOf(r, "ticket"_L1)});
            }},
        {u"topUp"_s, writeFundingRequest},
        {u"transfer"_s, writeTransfer},
        {u"verifyCode"_s,
            [](Request r) {
                return serializeCodeVerification(textOf(r, "phone"_L1), purposeOf(r), textOf(r, "code"_L1));
            }},
        {u"voidPayment"_s, [](Request r) { return serializeVoid(textOf(r, "intentHash"_L1)); }},
        {u"withdraw"_s, writeFundingRequest},
    };
    return all;
}

QByteArray readExample(const QString &file)
{
    QFile example(QStringLiteral(BILLFOLD_API_EXAMPLES) + u'/' + file);
    return example.open(QFile::ReadOnly) ? example.readAll() : QByteArray();
}

} // namespace

/// Every example of the contract: answers read by what the client reads them with, requests written again by what it
/// writes them with.
class TestApiExamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areRead_data();
    void areRead();
    void requestsAreWritten_data();
    void requestsAreWritten();

private:
    void checkProblem(const QByteArray &bytes, int status);
};

void TestApiExamples::areRead_data()
{
    QTest::addColumn<QJsonObject>("entry");
    const QJsonArray index = QJsonDocument::fromJson(readExample(u"index.json"_s)).array();
    QVERIFY(index.size() > 100);
    for (const QJsonValue &entry : index) {
        const QString operation = entry["operationId"_L1].toString();
        if (entry["kind"_L1].toString() != "request"_L1 && !isForOperators(operation))
            QTest::newRow(qPrintable(entry["file"_L1].toString())) << entry.toObject();
    }
}

void TestApiExamples::areRead()
{
    QFETCH(const QJsonObject, entry);
    const QByteArray bytes = readExample(entry.value("file"_L1).toString());
    QVERIFY(!bytes.isEmpty());
    const int status = entry.value("status"_L1).toInt(200);
    if (status >= 400)
        return checkProblem(bytes, status);

    const auto known = parsers().find(entry.value("operationId"_L1).toString());
    QVERIFY2(known != parsers().end(), "the client has no parser for this operation");
    const std::optional<Error> error = known->second(bytes);
    QVERIFY2(!error, error ? qPrintable(error->detail) : "");
}

void TestApiExamples::requestsAreWritten_data()
{
    QTest::addColumn<QJsonObject>("entry");
    for (const QJsonValue &entry : QJsonDocument::fromJson(readExample(u"index.json"_s)).array()) {
        if (entry["kind"_L1].toString() == "request"_L1)
            QTest::newRow(qPrintable(entry["file"_L1].toString())) << entry.toObject();
    }
}

void TestApiExamples::requestsAreWritten()
{
    QFETCH(const QJsonObject, entry);
    const QJsonObject example = QJsonDocument::fromJson(readExample(entry.value("file"_L1).toString())).object();
    const auto writer = writers().find(entry.value("operationId"_L1).toString());
    QVERIFY2(writer != writers().end(), "the client has no writer for this request");
    QVERIFY(!example.isEmpty());
    QCOMPARE(QJsonDocument::fromJson(writer->second(example)).object(), example);
}

void TestApiExamples::checkProblem(const QByteArray &bytes, int status)
{
    const QJsonObject problem = QJsonDocument::fromJson(bytes).object();
    const Error error = readProblem({.status = status, .contentType = "application/problem+json", .body = bytes});

    QVERIFY(error.code != ErrorCode::AnswerUnreadable);
    QVERIFY(error.detail.startsWith(problem.value("type"_L1).toString()));
    QCOMPARE(error.triesLeft.has_value(), problem.contains("triesLeft"_L1));
    QCOMPARE(error.retryAfter.has_value(), problem.contains("retryAfterSeconds"_L1));
    QCOMPARE(error.limit.has_value(), problem.contains("limit"_L1));
}

QTEST_GUILESS_MAIN(TestApiExamples)
#include "tst_apiexamples.moc"
