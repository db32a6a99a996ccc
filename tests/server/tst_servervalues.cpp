// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/base/encoding.h"
#include "server/base/identifiers.h"
#include "server/base/masking.h"
#include "server/base/money.h"
#include "server/base/phone.h"
#include "server/base/text.h"
#include "server/base/timestamp.h"
#include "server/cli/arguments.h"
#include "server/cli/sandboxcommand.h"
#include "server/crypto/keyfile.h"
#include "server/crypto/systemrandom.h"
#include "server/identity/codemessage.h"
#include "server/ledger/receipt.h"
#include "server/payments/payeeid.h"
#include "server/sandbox/seededrandom.h"
#include "server/service/ratelimiter.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <sodium.h>

using namespace BillfoldService;

class ServerValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(sodium_init() >= 0); }
    void timesKeepTheirWireForm();
    void timesOfAnotherFormAreRefused_data();
    void timesOfAnotherFormAreRefused();
    void limitsBeginAtMidnight();
    void amountsAreReadExactly_data();
    void amountsAreReadExactly();
    void namesAreAccepted_data();
    void namesAreAccepted();
    void namesAreMasked_data();
    void namesAreMasked();
    void phonesAreMasked();
    void namesAreCompared_data();
    void namesAreCompared();
    void notesRefuseWhatIsInvisible();
    void phonesAreE164();
    void identifiersSortByTime();
    void codesHaveSixDigits();
    void messagesBeginWithWhatTheCodeDoes();
    void keysAreKeptFromOthers();
    void workedReceiptsAreReproduced();
    void payeeIdsBelongToTheirPayerForATime();
    void tokensComeBackWithTime();
    void commandLinesAreStrict();
    void durationsHaveUnits();
    void seededRandomnessRepeats();
};

void ServerValuesTest::timesKeepTheirWireForm()
{
    const auto time = fromRfc3339("2026-11-22T12:31:00.042Z");
    QVERIFY(time.has_value());
    QCOMPARE(toMilliseconds(*time), 1795350660042);
    QCOMPARE(QString::fromStdString(toRfc3339(*time)), QStringLiteral("2026-11-22T12:31:00.042Z"));
    QCOMPARE(QString::fromStdString(toHttpDate(*time)), QStringLiteral("Sun, 22 Nov 2026 12:31:00 GMT"));
    QCOMPARE(fromRfc3339("2026-11-22T12:31:00Z"), fromRfc3339("2026-11-22T12:31:00.000Z"));
}

void ServerValuesTest::timesOfAnotherFormAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", "2026-11-22", "2026-11-22T12:31:00.000", "2026-11-22T12:31:00+08:00",
             "2026-13-22T12:31:00Z", "2026-02-30T12:31:00Z", "2026-11-22T24:00:00Z", "2026-11-22T12:31:00.Z",
             "2026-11-22T12:31:00.1234567890Z", "2026-11-22 12:31:00Z", "20x6-11-22T12:31:00Z"})
        QTest::newRow(text) << QByteArray(text);
}

void ServerValuesTest::timesOfAnotherFormAreRefused()
{
    QFETCH(QByteArray, text);
    QVERIFY(!fromRfc3339(text.toStdString()).has_value());
}

void ServerValuesTest::limitsBeginAtMidnight()
{
    const Timestamp time = *fromRfc3339("2026-11-22T23:59:59.999Z");
    QCOMPARE(QString::fromStdString(toRfc3339(startOfDay(time))), QStringLiteral("2026-11-22T00:00:00.000Z"));
    QCOMPARE(QString::fromStdString(toRfc3339(startOfMonth(time))), QStringLiteral("2026-11-01T00:00:00.000Z"));
}

void ServerValuesTest::amountsAreReadExactly_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("minor");
    QTest::newRow("whole") << QByteArray("100") << qint64(10000);
    QTest::newRow("one decimal") << QByteArray("0.5") << qint64(50);
    QTest::newRow("two decimals") << QByteArray("12.34") << qint64(1234);
    QTest::newRow("largest") << QByteArray("90071992547409.91") << qint64(9007199254740991);
    for (const char *refused : {"", ".", "1.", ".5", "-1", "+1", "1.234", "1,00", "1e3", " 1", "90071992547409.92",
             "99999999999999999999"})
        QTest::newRow(refused) << QByteArray(refused) << qint64(-1);
}

void ServerValuesTest::amountsAreReadExactly()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, minor);
    QCOMPARE(qint64(parseAmount(text.toStdString()).value_or(-1)), minor);
}

void ServerValuesTest::namesAreAccepted_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("refused");
    QFile table(QStringLiteral(BILLFOLD_TEST_DATA "/names.json"));
    QVERIFY(table.open(QFile::ReadOnly));
    for (const QJsonValue &row : QJsonDocument::fromJson(table.readAll()).array())
        QTest::newRow(qPrintable(row[QLatin1String("about")].toString()))
            << row[QLatin1String("given")].toString() << row[QLatin1String("name")].toString()
            << row[QLatin1String("refused")].toString();
}

void ServerValuesTest::namesAreAccepted()
{
    QFETCH(const QString, given);
    QFETCH(const QString, name);
    QFETCH(const QString, refused);
    const auto accepted = acceptName(given.toStdString());
    QCOMPARE(QString::fromStdString(accepted.value_or(std::string())), name);
    const std::string_view problem = accepted ? std::string_view() : problemName(accepted.error().type);
    QCOMPARE(QString::fromUtf8(problem.data(), qsizetype(problem.size())), refused);
}

void ServerValuesTest::namesAreMasked_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("masked");
    QTest::newRow("three") << QStringLiteral("王小明") << QStringLiteral("王*明");
    QTest::newRow("two") << QStringLiteral("王明") << QStringLiteral("王*");
    QTest::newRow("four") << QStringLiteral("欧阳娜娜") << QStringLiteral("欧*娜");
    QTest::newRow("one") << QStringLiteral("王") << QStringLiteral("*");
    QTest::newRow("latin") << QStringLiteral("John Smith") << QStringLiteral("John S***h");
    QTest::newRow("long latin") << QStringLiteral("Li Wenjing") << QStringLiteral("Li W*****g");
    QTest::newRow("one word") << QStringLiteral("Madonna") << QStringLiteral("M*****a");
}

void ServerValuesTest::namesAreMasked()
{
    QFETCH(QString, name);
    QFETCH(QString, masked);
    QCOMPARE(QString::fromStdString(maskName(name.toStdString())), masked);
}

void ServerValuesTest::phonesAreMasked()
{
    QCOMPARE(QString::fromStdString(maskPhone("+8613700009015")), QStringLiteral("+86 137 **** 9015"));
    QCOMPARE(QString::fromStdString(maskPhone("+353851234567")), QStringLiteral("+353 **** 67"));
}

void ServerValuesTest::namesAreCompared_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("actual");
    QTest::addColumn<QString>("result");
    const QString wang = QStringLiteral("王小明");
    QTest::newRow("same") << wang << wang << QStringLiteral("match");
    QTest::newRow("spaces inside") << QStringLiteral("王 小明") << wang << QStringLiteral("match");
    QTest::newRow("case") << QStringLiteral("JOHN  smith") << QStringLiteral("John Smith") << QStringLiteral("match");
    QTest::newRow("full width") << QStringLiteral("Ｊｏｈｎ Smith") << QStringLiteral("John Smith") << QStringLiteral("match");
    QTest::newRow("slip") << QStringLiteral("王小民") << wang << QStringLiteral("close");
    QTest::newRow("order") << QStringLiteral("Smith John") << QStringLiteral("John Smith") << QStringLiteral("close");
    QTest::newRow("typing") << QStringLiteral("Jon Smith") << QStringLiteral("John Smith") << QStringLiteral("close");
    QTest::newRow("other person") << QStringLiteral("李小华") << wang << QStringLiteral("none");
    QTest::newRow("short name") << QStringLiteral("李明") << QStringLiteral("王明") << QStringLiteral("none");
    QTest::newRow("no name") << QString() << wang << QStringLiteral("unknown");
}

void ServerValuesTest::namesAreCompared()
{
    QFETCH(QString, given);
    QFETCH(QString, actual);
    QFETCH(QString, result);
    const std::string_view text = nameMatchText(compareNames(given.toStdString(), actual.toStdString()));
    QCOMPARE(QString::fromUtf8(text.data(), qsizetype(text.size())), result);
}

void ServerValuesTest::notesRefuseWhatIsInvisible()
{
    QVERIFY(isNote(""));
    QVERIFY(isNote("周五的晚饭 🍜"));
    QVERIFY(isNote(QString(200, QChar(u'饭')).toStdString()));
    QVERIFY(!isNote(QString(201, QChar(u'饭')).toStdString()));
    QVERIFY(!isNote("a\nb"));
    QVERIFY(!isNote(QStringLiteral("a\u202Eb").toStdString()));
    QVERIFY(!isNote("\xff\xfe"));
}

void ServerValuesTest::phonesAreE164()
{
    QVERIFY(isPhone("+8613800000001"));
    QVERIFY(isPhone("+1234567"));
    for (const char *refused : {"", "13800000001", "+0123456789", "+123456", "+1234567890123456", "+86 138", "+86138a0000001"})
        QVERIFY2(!isPhone(refused), refused);
}

void ServerValuesTest::identifiersSortByTime()
{
    SystemRandom random;
    const std::string early = makeIdentifier(fromMilliseconds(1'000), random);
    const std::string late = makeIdentifier(fromMilliseconds(1'795'350'660'042), random);
    QVERIFY(isIdentifier(early));
    QVERIFY(isIdentifier(late));
    QVERIFY(early < late);
    QCOMPARE(late[14], '7');
    QVERIFY(makeIdentifier(fromMilliseconds(5), random) != makeIdentifier(fromMilliseconds(5), random));
}

void ServerValuesTest::codesHaveSixDigits()
{
    SystemRandom random;
    for (int count = 0; count < 1000; ++count) {
        const std::string code = randomCode(random);
        QCOMPARE(code.size(), std::size_t(6));
        QVERIFY(code.find_first_not_of("0123456789") == std::string::npos);
    }
}

void ServerValuesTest::messagesBeginWithWhatTheCodeDoes()
{
    QVERIFY(QString::fromStdString(registrationMessage(Language::Chinese, "402917"))
                .startsWith(QStringLiteral("【钱夹】402917 是开户验证码")));
    QVERIFY(QString::fromStdString(signInMessage(Language::English, "773105"))
                .startsWith(QStringLiteral("[Billfold] 773105 signs a new device in")));
    QCOMPARE(languageOf("en-GB,en;q=0.9"), Language::English);
    QCOMPARE(languageOf("zh-CN"), Language::Chinese);
    QCOMPARE(languageOf(""), Language::Chinese);
}

void ServerValuesTest::keysAreKeptFromOthers()
{
    QTemporaryDir directory;
    const std::string path = directory.filePath(QStringLiteral("service.keys")).toStdString();
    SystemRandom random;
    QVERIFY(!loadKeys(path, MissingKeys::Refuse, random).has_value());
    const auto made = loadKeys(path, MissingKeys::Create, random);
    QVERIFY(made.has_value());
    QFile file(QString::fromStdString(path));
    QCOMPARE(file.permissions() & QFile::Permissions(0x0077), QFile::Permissions());
    const auto again = loadKeys(path, MissingKeys::Refuse, random);
    QVERIFY(again.has_value());
    QCOMPARE(again->fingerprint(), made->fingerprint());
    QCOMPARE(again->receiptPublic(), made->receiptPublic());
    QVERIFY(file.setPermissions(file.permissions() | QFile::ReadOther));
    QVERIFY(!loadKeys(path, MissingKeys::Create, random).has_value());
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(file.open(QFile::ReadWrite));
    QByteArray text = file.readAll();
    QVERIFY(text.contains("\"receiptSeed\""));
    QVERIFY(file.resize(0) && file.seek(0));
    file.write(text.replace("receiptSeed", "otherSeed"));
    file.close();
    const auto lacking = loadKeys(path, MissingKeys::Refuse, random);
    QCOMPARE(lacking.error().detail, std::string("the key file lacks a usable receiptSeed"));
}

void ServerValuesTest::workedReceiptsAreReproduced()
{
    QFile file(QStringLiteral(BILLFOLD_TEST_DATA "/api/receipts.json"));
    QVERIFY(file.open(QFile::ReadOnly));
    const boost::json::object worked = boost::json::parse(file.readAll().toStdString()).as_object();
    const auto text = [](const boost::json::object &object, std::string_view name) {
        const boost::json::value *value = object.if_contains(name);
        return value ? std::string(value->as_string().c_str()) : std::string();
    };
    const ServiceKeys keys(std::string(32, 'p'), std::string(32, 's'), *fromBase64Url(text(worked, "seed")));
    QCOMPARE(toJwk(verificationKey(keys.receiptPublic())), worked.at("key").as_object());
    const ReceiptSigner signer(keys, text(worked, "operator"));
    std::string previous;
    ReceiptHead head;
    for (const boost::json::value &link : worked.at("chain").as_array()) {
        const boost::json::object &payload = link.at("payload").as_object();
        const Movement movement {.accountId = text(payload, "account"),
            .seq = payload.at("seq").as_int64(),
            .id = text(payload, "movement"),
            .kind = text(payload, "kind"),
            .amountMinor = payload.at("amount").at("minor").as_int64(),
            .balanceAfterMinor = payload.at("balanceAfter").at("minor").as_int64(),
            .bookedAt = *fromRfc3339(text(payload, "bookedAt"))};
        const std::string receipt = signer.sign(movement, text(payload, "intent"), previous);
        QCOMPARE(receipt, std::string(link.at("receipt").as_string().c_str()));
        previous = receiptHash(receipt);
        QCOMPARE(previous, std::string(link.at("hash").as_string().c_str()));
        head = {movement.seq, previous};
    }
    const boost::json::object &stated = worked.at("head").as_object();
    QCOMPARE(signer.signHead(text(worked, "account"), head, *fromRfc3339(text(stated.at("payload").as_object(), "at"))),
        text(stated, "statement"));
}

void ServerValuesTest::payeeIdsBelongToTheirPayerForATime()
{
    SystemRandom random;
    const ServiceKeys keys = ServiceKeys::generate(random);
    const Timestamp now = *fromRfc3339("2026-11-22T12:31:00Z");
    const std::string id = makePayeeId(keys, random, "payer", "payee", now);
    QCOMPARE(openPayeeId(keys, "payer", id, now), std::optional<std::string>("payee"));
    QCOMPARE(openPayeeId(keys, "payer", id, now + payeeIdTime), std::optional<std::string>("payee"));
    QVERIFY(!openPayeeId(keys, "payer", id, now + payeeIdTime + std::chrono::milliseconds(1)));
    QVERIFY(!openPayeeId(keys, "another", id, now));
    QVERIFY(!openPayeeId(ServiceKeys::generate(random), "payer", id, now));
    std::string tampered = id;
    tampered[40] = tampered[40] == 'A' ? 'B' : 'A';
    QVERIFY(!openPayeeId(keys, "payer", tampered, now));
    QVERIFY(!openPayeeId(keys, "payer", "", now));
}

void ServerValuesTest::tokensComeBackWithTime()
{
    RateLimiter limiter({.perMinute = 60, .burst = 3});
    const RateLimiter::Time start {};
    for (int count = 0; count < 3; ++count)
        QVERIFY(!limiter.take("a", start));
    QCOMPARE(limiter.take("a", start), std::optional(std::chrono::seconds(1)));
    QVERIFY(!limiter.take("b", start));
    QVERIFY(!limiter.take("a", start + std::chrono::seconds(1)));
    QVERIFY(limiter.take("a", start + std::chrono::seconds(1)).has_value());
}

void ServerValuesTest::commandLinesAreStrict()
{
    const auto good = Arguments::parse({"clock", "--to", "x", "--json"}, {"--to"}, {"--json"});
    QVERIFY(good.has_value());
    QCOMPARE(good->words().size(), std::size_t(1));
    QCOMPARE(good->option("--to"), std::optional<std::string>("x"));
    QVERIFY(good->has("--json"));
    QVERIFY(!Arguments::parse({"--nope"}, {"--to"}, {}).has_value());
    QVERIFY(!Arguments::parse({"--to"}, {"--to"}, {}).has_value());
    QVERIFY(!good->number("--to", 1, 0).has_value());
}

void ServerValuesTest::durationsHaveUnits()
{
    QCOMPARE(parseDuration("90s"), std::optional<std::chrono::milliseconds>(std::chrono::seconds(90)));
    QCOMPARE(parseDuration("24h"), std::optional<std::chrono::milliseconds>(std::chrono::hours(24)));
    QCOMPARE(parseDuration("7d"), std::optional<std::chrono::milliseconds>(std::chrono::days(7)));
    for (const char *refused : {"", "h", "24", "24 h", "-1h", "1w", "999999999999d"})
        QVERIFY2(!parseDuration(refused), refused);
}

void ServerValuesTest::seededRandomnessRepeats()
{
    SeededRandom first(7);
    SeededRandom second(7);
    SeededRandom other(8);
    QCOMPARE(randomBytes(first, 40), randomBytes(second, 40));
    QVERIFY(randomBytes(first, 40) != randomBytes(other, 40));
    for (int count = 0; count < 1000; ++count) {
        const std::int64_t value = first.between(-3, 4);
        QVERIFY(value >= -3 && value <= 4);
    }
}

QTEST_GUILESS_MAIN(ServerValuesTest)
#include "tst_servervalues.moc"
