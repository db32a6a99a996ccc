// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/feed/nudgehub.h"
#include "server/funding/fundingjson.h"
#include "server/funding/fundingrequests.h"
#include "server/identity/identityrequests.h"
#include "server/ledger/movementjson.h"
#include "server/merchants/merchantjson.h"
#include "server/merchants/purchaserequest.h"
#include "server/merchants/till.h"
#include "server/payments/paymentrequests.h"
#include "server/payments/moneyrequests.h"
#include "server/payments/transferrequest.h"
#include "server/wire/responses.h"
#include "tests/server/exampleanswers.h"
#include "tests/server/servicefixture.h"
#include "tests/server/testperson.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sodium.h>

#include <algorithm>
#include <utility>

using namespace BillfoldService;
using boost::json::array;
using boost::json::object;
using boost::json::value;

namespace {

QByteArray readExample(const QString &file)
{
    QFile example(QStringLiteral(BILLFOLD_API_EXAMPLES) + QLatin1Char('/') + file);
    return example.open(QFile::ReadOnly) ? example.readAll() : QByteArray();
}

value parsed(const QByteArray &bytes)
{
    return boost::json::parse(bytes.toStdString());
}

/// Reads the bytes of a request; the problem that it meets, or nothing.
using RequestReader = std::optional<Problem> (*)(std::string_view);

template <auto parse> std::optional<Problem> read(std::string_view body)
{
    const auto result = parse(body);
    return result ? std::nullopt : std::optional(result.error());
}

const std::map<std::string, RequestReader> requestReaders {
    {"approve", read<parseApprovalRequest>},
    {"beginBinding", read<parseBindingRequest>},
    {"confirmBinding", read<parseBankCode>},
    {"enterBankCode", read<parseBankCode>},
    {"topUp", read<parseFundingRequest>},
    {"withdraw", read<parseFundingRequest>},
    {"askForMoney", read<parseMoneyRequestDraft>},
    {"getKeyDerivation", read<parseKeyDerivationRequest>},
    {"lookUpPayee", read<parsePayeeLookup>},
    {"purchase", read<parsePurchaseRequest>},
    {"readMerchantCode", read<parseMerchantCodeQuestion>},
    {"refreshSession", read<parseRefreshRequest>},
    {"register", read<parseRegistration>},
    {"sendCode", read<parseCodeRequest>},
    {"signIn", read<parseSignIn>},
    {"transfer", read<parseTransferRequest>},
    {"verifyCode", read<parseCodeVerification>},
    {"voidPayment", read<parseVoidRequest>},
};

std::string childOf(const std::string &pointer, std::string_view name)
{
    return pointer + '/' + std::string(name);
}

std::string kindOf(const value &json)
{
    return std::string(boost::json::to_string(json.is_uint64() ? boost::json::kind::int64 : json.kind()));
}

/// Where the example has other members or types than what the service wrote; empty when nowhere. Elements of an array
/// are compared with the first that was written.
std::string difference(const value &example, const value &written, const std::string &pointer = {})
{
    if (kindOf(example) != kindOf(written))
        return pointer + " is " + kindOf(example) + ", written as " + kindOf(written);
    if (example.is_array()) {
        if (written.get_array().empty())
            return example.get_array().empty() ? std::string() : pointer + " was written empty";
        for (const value &element : example.get_array()) {
            if (const auto found = difference(element, written.get_array().front(), childOf(pointer, "0")); !found.empty())
                return found;
        }
    }
    if (!example.is_object())
        return {};
    for (const auto &member : written.get_object()) {
        if (!example.get_object().contains(member.key()))
            return childOf(pointer, member.key()) + " is written and not in the example";
    }
    for (const auto &member : example.get_object()) {
        const value *counterpart = written.get_object().if_contains(member.key());
        if (!counterpart)
            return childOf(pointer, member.key()) + " is never written";
        if (const auto found = difference(member.value(), *counterpart, childOf(pointer, member.key())); !found.empty())
            return found;
    }
    return {};
}

} // namespace

/// Every example of the contract against the service's own readers and writers.
class ServerExamplesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isOurs_data();
    void isOurs();

private:
    void checkRequest(const std::string &operation, const QByteArray &bytes);
    void checkProblem(const object &example, int status);
    void checkAnswer(const std::string &operation, const value &example);
    void checkChanges(const value &example);
    void checkPayment(const value &example);
    void checkSources(value example, value written);
    void checkOffer(const value &example);
    void checkCodeState(const value &example);
    /// What the service wrote of a movement with the optional members of this one.
    [[nodiscard]] value writtenMovement(const object &example) const;
    void collectAnswers();
    void collectPayments(TestPerson &chen, const std::string &payeePhone);

    QTemporaryDir m_directory;
    ExampleAnswers m_answers; ///< what the service answered, by operation
    ExampleAnswers m_codeStates; ///< answers of getPaymentCode, by state
    ExampleAnswers m_payments; ///< answers of getPayment and voidPayment, by status
};

void ServerExamplesTest::initTestCase()
{
    QVERIFY(sodium_init() >= 0);
    collectAnswers();
}

void ServerExamplesTest::collectAnswers()
{
    ServiceFixture service(QStringLiteral("sqlite:") + m_directory.filePath(QStringLiteral("service.db")));
    TestPerson chen(service, "+8613800000001", "陈曦");
    TestPerson john(service, "+8613600001357", "John Smith");
    const auto ask = [&](const std::string &operation, const std::string &method, const std::string &target,
                         const object &body = {}) {
        const Response response
            = service.send(chen.device, method, target, body.empty() ? std::string() : serialize(body));
        m_answers[operation] = bodyOf(response);
        return m_answers[operation].get_object();
    };
    const object phone {{"phone", chen.phone}, {"purpose", "register"}};
    ask("sendCode", "POST", "/v1/codes", phone);
    object typed = phone;
    typed.emplace("code", service.latestCode(chen.phone));
    const std::string ticket = textOf(ask("verifyCode", "POST", "/v1/codes/verify", typed), "ticket");
    ask("register", "POST", "/v1/registrations", boost::json::parse(chen.registrationBody(ticket)).as_object());
    m_answers["signIn"] = bodyOf(chen.signIn(chen.device, chen.proof));
    ask("getKeyDerivation", "POST", "/v1/key-derivation", {{"phone", chen.phone}});
    QCOMPARE(john.signUp().status, 201);
    QVERIFY(service.credit(chen.phone, 100'000) > 0);
    ask("getService", "GET", "/v1/service");
    ask("getHealth", "GET", "/healthz");
    ask("getReadiness", "GET", "/readyz");
    ask("getAccount", "GET", "/v1/account");
    ask("lookUpPayee", "POST", "/v1/payees/lookup", {{"phone", john.phone}, {"name", "John Smith"}});
    ask("createNudgeTicket", "POST", "/v1/nudge-tickets");
    ask("getSandboxMessages", "GET", "/sandbox/messages");
    m_answers["openNudges"] = boost::json::parse(nudgeFrame(242));
    collectPayments(chen, john.phone);
    collectFunding(service, chen, m_answers, m_payments);
    collectPurchase(service, chen, m_answers, m_codeStates);
    const auto askForMoney = [&](TestPerson &asker, const std::string &asked) {
        const object draft {{"key", TestPerson::freshKey()}, {"phone", asked},
            {"amount", {{"currency", "CNY"}, {"minor", 1}}}, {"note", ""}};
        return bodyOf(service.send(asker.device, "POST", "/v1/requests", serialize(draft)));
    };
    m_answers["askForMoney"] = askForMoney(chen, john.phone);
    ask("withdrawRequest", "POST", "/v1/requests/" + textOf(m_answers["askForMoney"].as_object(), "id") + "/withdraw");
    const std::string request = textOf(askForMoney(john, chen.phone), "id");
    ask("getRequestPayee", "GET", "/v1/requests/" + request + "/payee");
    ask("declineRequest", "POST", "/v1/requests/" + request + "/decline");
    ask("getReceipts", "GET", "/v1/receipts?from=1");
    ask("getChanges", "GET", "/v1/changes?after=0");
    ask("getFunding", "GET", "/v1/funding");
    const std::string refresh = textOf(bodyOf(chen.signIn(chen.device, chen.proof)), "refreshToken");
    chen.device.accessToken.clear();
    ask("refreshSession", "POST", "/v1/sessions/refresh", {{"refreshToken", refresh}});
}

void ServerExamplesTest::collectPayments(TestPerson &chen, const std::string &payeePhone)
{
    const std::string delayed = chen.transferBody(chen.payeeIdOf(payeePhone), 100, "晚饭", "after-2h");
    const object onItsWay = bodyOf(chen.transfer(delayed, TestPerson::freshKey(), chen.approvalFor(delayed)));
    m_answers["transfer, delayed"] = onItsWay;
    m_answers["callBackTransfer"] = bodyOf(chen.service.send(chen.device, "POST",
        "/v1/transfers/" + textOf(onItsWay.at("transfer").as_object(), "id") + "/call-back"));
    for (const std::int64_t minor : {std::int64_t(20'000), std::int64_t(900'000)}) {
        const std::string body = chen.transferBody(chen.payeeIdOf(payeePhone), minor, "晚饭");
        const std::string key = TestPerson::freshKey();
        const object approval = bodyOf(chen.approve(TestDevice::intentHash("/v1/transfers", body), chen.pin));
        m_answers["approve"] = approval;
        const Response response = chen.transfer(body, key, textOf(approval, "approvalId"));
        if (response.status == 201)
            m_answers["transfer"] = bodyOf(response);
        const object outcome = bodyOf(chen.service.send(chen.device, "GET", "/v1/payments/" + key));
        m_payments[textOf(outcome, "status")] = outcome;
    }
    const object request {{"intentHash", TestDevice::intentHash("/v1/transfers", "{}")}};
    const Response tombstone = chen.service.send(
        chen.device, "POST", "/v1/payments/" + TestPerson::freshKey() + "/void", serialize(request));
    m_payments["VOID"] = bodyOf(tombstone);
}

void ServerExamplesTest::isOurs_data()
{
    QTest::addColumn<QByteArray>("entry");
    const value index = parsed(readExample(QStringLiteral("index.json")));
    QVERIFY(index.as_array().size() > 100);
    for (const value &entry : index.as_array())
        QTest::newRow(entry.at("file").as_string().c_str()) << QByteArray::fromStdString(serialize(entry));
}

void ServerExamplesTest::isOurs()
{
    QFETCH(const QByteArray, entry);
    const object about = parsed(entry).as_object();
    const QByteArray bytes = readExample(QString::fromStdString(textOf(about, "file")));
    QVERIFY(!bytes.isEmpty());
    const std::string operation = textOf(about, "operationId");
    if (about.at("kind") == "request")
        return checkRequest(operation, bytes);
    const std::int64_t status = about.contains("status") ? about.at("status").as_int64() : 200;
    if (textOf(about, "mediaType") == "application/problem+json")
        return checkProblem(parsed(bytes).as_object(), int(status));
    QVERIFY2(status < 400 || operation == "getReadiness", "a refusal that is no problem");
    checkAnswer(operation, parsed(bytes));
}

void ServerExamplesTest::checkRequest(const std::string &operation, const QByteArray &bytes)
{
    const auto reader = requestReaders.find(operation);
    QVERIFY2(reader != requestReaders.end(), "the service has no reader for this request");
    const auto problem = reader->second(bytes.toStdString());
    QVERIFY2(!problem, problem ? qPrintable(QString::fromStdString(problem->detail + problem->pointer)) : "");
}

void ServerExamplesTest::checkProblem(const object &example, int status)
{
    const std::string prefix = "urn:billfold:problem:";
    const std::string type = textOf(example, "type");
    for (int number = 0; number <= int(ProblemType::Maintenance); ++number) {
        Problem problem {.type = ProblemType(number)};
        if (prefix + std::string(problemName(problem.type)) != type)
            continue;
        problem.pointer = textOf(example, "pointer");
        if (example.contains("triesLeft"))
            problem.triesLeft = int(example.at("triesLeft").as_int64());
        if (example.contains("retryAfterSeconds"))
            problem.retryAfter = std::chrono::seconds(example.at("retryAfterSeconds").as_int64());
        if (example.contains("limit"))
            problem.limit = Money {"CNY", example.at("limit").at("minor").as_int64()};
        const Response written = problemResponse(problem, textOf(example, "requestId"));
        QCOMPARE(written.status, status);
        QCOMPARE(textOf(example, "title"), std::string(problemTitle(problem.type)));
        QVERIFY2(bodyOf(written) == example, qPrintable(QString::fromStdString(written.body)));
        return;
    }
    QFAIL("the service does not know this problem");
}

void ServerExamplesTest::checkAnswer(const std::string &operation, const value &example)
{
    if (operation == "getChanges")
        return checkChanges(example);
    if (operation == "getPaymentCode" || operation == "revokePaymentCode")
        return checkCodeState(example);
    if (operation == "readMerchantCode")
        return checkOffer(example);
    if (operation == "getPayment" || operation == "voidPayment")
        return checkPayment(example);
    const bool isDelayed = operation == "transfer" && example.at("transfer").as_object().contains("state");
    const auto answer = m_answers.find(isDelayed ? "transfer, delayed" : operation);
    QVERIFY2(answer != m_answers.end(), "the service was never asked for this");
    if (operation == "getFunding")
        return checkSources(example, answer->second);
    const std::string found = difference(example, answer->second);
    QVERIFY2(found.empty(), found.c_str());
}

value ServerExamplesTest::writtenMovement(const object &example) const
{
    const object &counterparty = example.at("counterparty").as_object();
    Movement movement;
    if (counterparty.contains("phone"))
        movement.counterpartyPhone = "+86 138 **** 0001";
    if (counterparty.contains("category"))
        movement.category = "home";
    if (example.contains("transferId"))
        movement.transferId = "id";
    return toJson(movement);
}

/// A state of its own for each example; the service has been in all of them.
void ServerExamplesTest::checkCodeState(const value &example)
{
    const auto written = m_codeStates.find(std::string(example.at("state").as_string()));
    QVERIFY2(written != m_codeStates.end(), "the service was never in this state");
    const std::string found = difference(example, written->second);
    QVERIFY2(found.empty(), found.c_str());
}

/// What the service writes of a code depends on what the code has.
void ServerExamplesTest::checkOffer(const value &example)
{
    MerchantCode code;
    if (example.as_object().contains("amount"))
        code.amountMinor = 1;
    if (const value *tip = example.as_object().if_contains("tip"))
        code.tip.kind = tip->at("kind") == "prompt" ? TipRule::Kind::Prompt
            : tip->at("kind") == "fixed"            ? TipRule::Kind::Fixed
                                                    : TipRule::Kind::Percentage;
    code.billNumber = example.as_object().contains("billNumber") ? "1" : "";
    code.storeLabel = example.as_object().contains("storeLabel") ? "1" : "";
    if (example.as_object().contains("expiresAt"))
        code.expiresAt = Timestamp();
    const std::string found = difference(example, toJson(Merchant(), code, "id"));
    QVERIFY2(found.empty(), found.c_str());
}

void ServerExamplesTest::checkChanges(const value &example)
{
    value page = m_answers.at("getChanges");
    const array written = std::exchange(page.at("changes").as_array(), {});
    value bare = example;
    const array changes = std::exchange(bare.at("changes").as_array(), {});
    const std::string found = difference(bare, page);
    QVERIFY2(found.empty(), found.c_str());
    for (const value &change : changes) {
        // The last of its kind: an operation over a bank has all its members in the end.
        const auto alike = std::ranges::find_if(written.rbegin(), written.rend(),
            [&](const value &each) { return each.at("kind") == change.at("kind"); });
        if (alike == written.rend()) {
            QVERIFY(change.at("kind") == "notice"); // a kind that only later services have
            continue;
        }
        value counterpart = *alike;
        if (change.at("kind") == "movement")
            counterpart.at("movement") = writtenMovement(change.at("movement").as_object());
        const std::string differs = difference(change, counterpart);
        QVERIFY2(differs.empty(), differs.c_str());
    }
}

/// Each source with the optional members of the example's.
void ServerExamplesTest::checkSources(value example, value written)
{
    for (value &source : example.at("sources").as_array()) {
        FundingSource own {.isDefault = true};
        if (source.as_object().contains("brand"))
            own.brand = "visa";
        if (source.as_object().contains("expires"))
            own.expires = "2031-08";
        const std::string found = difference(source, toJson(own));
        QVERIFY2(found.empty(), found.c_str());
    }
    example.as_object().erase("sources");
    QVERIFY(!written.at("sources").as_array().empty());
    written.as_object().erase("sources");
    const std::string found = difference(example, written);
    QVERIFY2(found.empty(), found.c_str());
}

void ServerExamplesTest::checkPayment(const value &example)
{
    const auto written = m_payments.find(std::string(example.at("status").as_string()));
    QVERIFY2(written != m_payments.end(), "the service never stored this status");
    const std::string found = difference(example, written->second);
    QVERIFY2(found.empty(), found.c_str());
    const std::int64_t status = example.at("httpStatus").as_int64();
    if (status >= 400)
        checkProblem(example.at("response").as_object(), int(status));
}

QTEST_GUILESS_MAIN(ServerExamplesTest)
#include "tst_serverexamples.moc"
