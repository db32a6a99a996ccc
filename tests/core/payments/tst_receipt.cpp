// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/json.h"
#include "core/payments/compactjws.h"
#include "core/payments/jsonmembers.h"
#include "core/payments/receipt.h"
#include "tests/support/receiptsigner.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Billfold;
using namespace Qt::StringLiterals;

namespace {

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

/// What the service signs, and everything that only looks like it.
class ReceiptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesKeysByTheirThumbprint();
    void readsKeys();
    void readsTheWorkedChain();
    void readsAReceipt();
    void readsAHeadStatement();
    void refusesOtherHeaders_data();
    void refusesOtherHeaders();
    void refusesOtherPayloads_data();
    void refusesOtherPayloads();
    void refusesOtherSignatures();
    void refusesOtherOwners();
    void refusesEveryTruncation();
    void refusesEveryFlippedBit();
    void refusesWhatIsTooLong();
    void refusesASecondFormOfTheSameBytes();
    void findsRepeatedMembers();

private:
    /// Read and verified, as a live receipt is.
    [[nodiscard]] ErrorCode judge(const QByteArray &jws) const;
    [[nodiscard]] Receipt second() const { return m_signer.receipt(2, QString(43, u'A')); }

    const ReceiptSigner m_signer;
};

ErrorCode ReceiptTest::judge(const QByteArray &jws) const
{
    if (const Result<Receipt> receipt = readReceipt(jws, m_signer.issuer()); !receipt)
        return receipt.error().code;
    const Result<void> verified = verifyReceipt(jws, m_signer.issuer());
    return verified ? ErrorCode::None : verified.error().code;
}

void ReceiptTest::namesKeysByTheirThumbprint()
{
    // RFC 8037, appendix A.3.
    const QByteArray key
        = QByteArray::fromBase64("11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo", QByteArray::Base64UrlEncoding);
    QCOMPARE(receiptKeyId(key), u"kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k"_s);
}

void ReceiptTest::readsKeys()
{
    const auto read = [](const QJsonArray &array) {
        const JsonReader reader(QJsonObject{{u"receiptKeys"_s, array}});
        return reader.finish(readReceiptKeys(reader, "receiptKeys"_L1));
    };
    const QList<ReceiptKey> keys{m_signer.key(), ReceiptSigner('t').key()};
    QCOMPARE(read(toJson(keys)).value(), keys);
    QVERIFY(!read({}));
    QVERIFY(!read(toJson({keys[0], keys[0]})));
    QVERIFY(!read(toJson(QList<ReceiptKey>(9, keys[0]))));
    QVERIFY(!read(toJson({ReceiptKey{keys[1].keyId, keys[0].publicKey}})));
    QVERIFY(!read(toJson({ReceiptKey{keys[0].keyId, keys[0].publicKey.first(31)}})));
    QJsonObject other = toJson({keys[0]}).first().toObject();
    other[u"crv"_s] = u"X25519"_s;
    QVERIFY(!read({other}));
}

void ReceiptTest::readsTheWorkedChain()
{
    QFile file(QStringLiteral(BILLFOLD_TEST_DATA "/api/receipts.json"));
    QVERIFY(file.open(QFile::ReadOnly));
    const QJsonObject worked = QJsonDocument::fromJson(file.readAll()).object();
    const JsonReader keys(QJsonObject{{u"receiptKeys"_s, QJsonArray{worked[u"key"_s]}}});
    const ReceiptIssuer issuer{
        worked[u"operator"_s].toString(), worked[u"account"_s].toString(), readReceiptKeys(keys, "receiptKeys"_L1)};
    QVERIFY(!keys.failed());
    QString previous = u""_s;
    for (const QJsonValue &entry : worked[u"chain"_s].toArray()) {
        const QByteArray jws = entry[u"receipt"_s].toString().toLatin1();
        QVERIFY(verifyReceipt(jws, issuer));
        const Result<Receipt> receipt = readReceipt(jws, issuer);
        QVERIFY(receipt);
        QCOMPARE(ReceiptSigner::payload(*receipt), entry[u"payload"_s].toObject());
        QCOMPARE(receipt->previousHash, previous);
        previous = receiptHash(jws);
        QCOMPARE(previous, entry[u"hash"_s].toString());
    }
    QCOMPARE(previous.size(), 43);
}

void ReceiptTest::readsAReceipt()
{
    Receipt receipt = second();
    receipt.intentHash = QString(64, u'c');
    receipt.amount = receipt.amount.negated();
    const QByteArray jws = m_signer.sign(receipt);
    QCOMPARE(readReceipt(jws, m_signer.issuer()).value(), receipt);
    QCOMPARE(judge(jws), ErrorCode::None);
    QCOMPARE(receiptHash(jws).size(), 43);

    QJsonObject payload = ReceiptSigner::payload(receipt);
    payload[u"later"_s] = QJsonObject{{u"x"_s, 1}};
    QCOMPARE(judge(m_signer.signBytes(compact(m_signer.header()), compact(payload))), ErrorCode::None);
    // In another order and with room between, since only the members count.
    const QByteArray spaced = QJsonDocument(m_signer.header()).toJson();
    QCOMPARE(judge(m_signer.signBytes(spaced, compact(payload))), ErrorCode::None);
}

void ReceiptTest::readsAHeadStatement()
{
    const QDateTime at(QDate(2026, 11, 22), QTime(12, 31, 14, 236), Qt::UTC);
    const QByteArrayList chain = m_signer.chain(3);
    const auto head = readHeadStatement(m_signer.signHeadOf(chain, at), m_signer.issuer());
    QVERIFY(head);
    QCOMPARE(head->seq, 3);
    QCOMPARE(head->hash, receiptHash(chain.last()));
    QCOMPARE(head->at, at);
    QCOMPARE(readHeadStatement(m_signer.signHeadOf({}, at), m_signer.issuer())->seq, 0);

    const ReceiptIssuer &issuer = m_signer.issuer();
    QVERIFY(!readHeadStatement(ReceiptSigner('t').signHeadOf(chain, at), issuer));
    QVERIFY(!readHeadStatement(m_signer.sign(HeadStatement{issuer.operatorId, u"another"_s, 0, {}, at}), issuer));
    QVERIFY(
        !readHeadStatement(m_signer.sign(HeadStatement{issuer.operatorId, issuer.accountId, 1, u""_s, at}), issuer));
    // The one is not taken for the other.
    QVERIFY(!readHeadStatement(chain.last(), issuer));
    QVERIFY(!readReceipt(m_signer.signHeadOf(chain, at), issuer));
}

void ReceiptTest::refusesOtherHeaders_data()
{
    QTest::addColumn<QByteArray>("header");
    const auto with = [this](const QString &name, const QJsonValue &value) {
        QJsonObject header = m_signer.header();
        header[name] = value;
        return compact(header);
    };
    const QByteArray right = compact(m_signer.header());
    QTest::newRow("no algorithm") << with(u"alg"_s, u"none"_s);
    QTest::newRow("a shared secret") << with(u"alg"_s, u"HS256"_s);
    QTest::newRow("the algorithm in other letters") << with(u"alg"_s, u"EDDSA"_s);
    QTest::newRow("another type") << with(u"typ"_s, u"JWT"_s);
    QTest::newRow("an unknown key") << with(u"kid"_s, ReceiptSigner('t').key().keyId);
    QTest::newRow("a key inside") << with(u"jwk"_s, toJson({m_signer.key()}).first());
    QTest::newRow("a critical member") << with(u"crit"_s, QJsonArray{u"exp"_s});
    QTest::newRow("a key that is no text") << with(u"kid"_s, 1);
    QTest::newRow("a member twice") << QByteArray(right).replace("{", R"({"alg":"none",)");
    QTest::newRow("a member twice, escaped") << QByteArray(right).replace("{", R"({"\u0061lg":"none",)");
    QTest::newRow("not JSON") << QByteArray("EdDSA");
    QTest::newRow("a list") << QByteArray('[' + right + ']');
}

void ReceiptTest::refusesOtherHeaders()
{
    QFETCH(const QByteArray, header);
    const ErrorCode code = judge(m_signer.signBytes(header, compact(ReceiptSigner::payload(second()))));
    QVERIFY(code == ErrorCode::AnswerUnreadable || code == ErrorCode::ReceiptInvalid);
}

void ReceiptTest::refusesOtherPayloads_data()
{
    QTest::addColumn<QByteArray>("payload");
    const QJsonObject right = ReceiptSigner::payload(second());
    const auto with = [&right](const QString &name, const QJsonValue &value) {
        QJsonObject payload = right;
        payload[name] = value;
        return compact(payload);
    };
    for (const QString &name : right.keys()) {
        QJsonObject payload = right;
        payload.remove(name);
        QTest::newRow(qPrintable("without "_L1 + name)) << compact(payload);
    }
    QTest::newRow("number nought") << with(u"seq"_s, 0);
    QTest::newRow("half a number") << with(u"seq"_s, 1.5);
    QTest::newRow("a second one without one before it") << with(u"prev"_s, u""_s);
    QTest::newRow("a short hash") << with(u"prev"_s, QString(42, u'A'));
    QTest::newRow("an intent that is no hash") << with(u"intent"_s, QString(64, u'G'));
    QTest::newRow("a null intent") << with(u"intent"_s, QJsonValue());
    QTest::newRow("an amount that is no money") << with(u"amount"_s, 100);
    QTest::newRow("a member twice") << QByteArray(compact(right)).replace("{\"account\"", R"({"seq":3,"account")");
    QTest::newRow("not JSON") << QByteArray("receipt");
}

void ReceiptTest::refusesOtherPayloads()
{
    QFETCH(const QByteArray, payload);
    QCOMPARE(judge(m_signer.signBytes(compact(m_signer.header()), payload)), ErrorCode::AnswerUnreadable);
}

void ReceiptTest::refusesOtherSignatures()
{
    const QByteArrayList parts = m_signer.sign(second()).split('.');
    QCOMPARE(judge(parts[0] + '.' + parts[1] + '.' + base64Url(QByteArray(64, '\0'))), ErrorCode::ReceiptInvalid);
    QCOMPARE(judge(parts[0] + '.' + parts[1] + '.'), ErrorCode::AnswerUnreadable);
    QCOMPARE(judge(parts[0] + '.' + parts[1]), ErrorCode::AnswerUnreadable);
    QCOMPARE(judge(parts[0] + '.' + parts[1] + '.' + parts[2] + '.' + parts[2]), ErrorCode::AnswerUnreadable);
    // Signed properly, by somebody else under our key's name.
    ReceiptIssuer stranger = ReceiptSigner('t').issuer();
    stranger.keys[0].keyId = m_signer.key().keyId;
    QVERIFY(!verifyReceipt(m_signer.sign(second()), stranger));
    // Another receipt's signature.
    const QByteArrayList others = m_signer.sign(m_signer.receipt(3, QString(43, u'A'))).split('.');
    QCOMPARE(judge(parts[0] + '.' + parts[1] + '.' + others[2]), ErrorCode::ReceiptInvalid);
    // One of several pinned keys is enough.
    ReceiptIssuer both = m_signer.issuer();
    both.keys.prepend(ReceiptSigner('t').key());
    QVERIFY(verifyReceipt(m_signer.sign(second()), both));
}

void ReceiptTest::refusesOtherOwners()
{
    Receipt receipt = second();
    receipt.accountId = u"019aab5f-0c20-7b11-a2d4-95e3c7f18a61"_s;
    QCOMPARE(judge(m_signer.sign(receipt)), ErrorCode::ReceiptInvalid);
    receipt = second();
    receipt.operatorId = u"billfold-other"_s;
    QCOMPARE(judge(m_signer.sign(receipt)), ErrorCode::ReceiptInvalid);
}

void ReceiptTest::refusesEveryTruncation()
{
    const QByteArray jws = m_signer.sign(second());
    QCOMPARE(judge(jws), ErrorCode::None);
    for (qsizetype length = 0; length < jws.size(); ++length)
        QVERIFY2(judge(jws.first(length)) != ErrorCode::None, qPrintable(QString::number(length)));
}

void ReceiptTest::refusesEveryFlippedBit()
{
    const QByteArray jws = m_signer.sign(second());
    for (qsizetype position = 0; position < jws.size(); ++position) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray flipped = jws;
            flipped[position] = static_cast<char>(flipped[position] ^ (1 << bit));
            QVERIFY2(judge(flipped) != ErrorCode::None, qPrintable(u"%1, bit %2"_s.arg(position).arg(bit)));
        }
    }
}

void ReceiptTest::refusesWhatIsTooLong()
{
    const auto padded = [this](qsizetype padding) {
        QJsonObject payload = ReceiptSigner::payload(second());
        payload[u"padding"_s] = QString(padding, u'x');
        return m_signer.signBytes(compact(m_signer.header()), compact(payload));
    };
    QVERIFY(padded(2300).size() <= MaximumJwsSize);
    QCOMPARE(judge(padded(2300)), ErrorCode::None);
    QVERIFY(padded(2700).size() > MaximumJwsSize);
    QCOMPARE(judge(padded(2700)), ErrorCode::AnswerUnreadable);
    QCOMPARE(judge(QByteArray(50'000'000, 'A')), ErrorCode::AnswerUnreadable);
    QCOMPARE(judge({}), ErrorCode::AnswerUnreadable);
}

void ReceiptTest::refusesASecondFormOfTheSameBytes()
{
    const QByteArray jws = m_signer.sign(second());
    QCOMPARE(judge(jws + "=="), ErrorCode::AnswerUnreadable);
    QCOMPARE(judge(jws + '\n'), ErrorCode::AnswerUnreadable);
    QCOMPARE(judge(' ' + jws), ErrorCode::AnswerUnreadable);
    // 64 bytes leave four bits of the last letter unused.
    QByteArray other = jws;
    const char last = other.back();
    QVERIFY(last == 'A' || last == 'Q' || last == 'g' || last == 'w');
    other.back() = static_cast<char>(last + 1);
    QCOMPARE(judge(other), ErrorCode::AnswerUnreadable);
}

void ReceiptTest::findsRepeatedMembers()
{
    for (const char *json : {R"({"a":1,"a":2})", R"({"a":{"b":1,"b":1}})", R"([{"a":1},{"b":1,"\u0062":1}])",
             R"({"a\"":1,"b":{},"a\"" :1})", R"({"x":[{"y":1}],"x":1})"})
        QVERIFY2(repeatsMember(json), json);
    for (const char *json : {R"({"a":"a","b":"a"})", R"({"a":{"a":{"a":1}}})", R"([{"a":1},{"a":1}])", R"(["a","a"])",
             R"({"a":"\"a\":","b":1})", R"({})", "", "\"", "}}"})
        QVERIFY2(!repeatsMember(json), json);
}

QTEST_GUILESS_MAIN(ReceiptTest)
#include "tst_receipt.moc"
