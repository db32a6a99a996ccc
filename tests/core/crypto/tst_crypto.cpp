// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/hashes.h"
#include "core/crypto/keywrap.h"
#include "core/crypto/passwordkeys.h"
#include "core/crypto/sealing.h"
#include "core/crypto/signing.h"

#include <QCoroTask>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <sodium.h>

namespace Billfold {

namespace {

QByteArray textOf(const SecretBytes &secret)
{
    return QByteArray(reinterpret_cast<const char *>(secret.data()), qsizetype(secret.size()));
}

SecretBytes secretOf(const char *hex)
{
    return SecretBytes::copyOf(QByteArray::fromHex(hex));
}

unsigned char *bytesOf(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

/// A service's key pair, and what it finds in a sealed secret.
struct Service
{
    QByteArray publicKey = QByteArray(crypto_box_PUBLICKEYBYTES, '\0');
    QByteArray secretKey = QByteArray(crypto_box_SECRETKEYBYTES, '\0');

    Service() { crypto_box_keypair(bytesOf(publicKey), bytesOf(secretKey)); }

    QByteArray open(const QString &wireForm)
    {
        QByteArray sealed = QByteArray::fromBase64(wireForm.toLatin1(), QByteArray::Base64UrlEncoding);
        QByteArray plaintext(qMax(qsizetype(0), sealed.size() - qsizetype(crypto_box_SEALBYTES)), '\0');
        const int refused = crypto_box_seal_open(bytesOf(plaintext), bytesOf(sealed),
            static_cast<unsigned long long>(sealed.size()), bytesOf(publicKey), bytesOf(secretKey));
        return refused == 0 ? plaintext : QByteArray();
    }
};

// RFC 8032, section 7.1, test 2.
const QByteArray RfcSeed = "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb";
const QByteArray RfcPublicKey = "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c";
const QByteArray RfcSignature = "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                                "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00";

} // namespace

class CryptoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hashesAsTheStandardsSay();
    void derivesAsTheReferenceDoes();
    void derivesBesideTheInterface();
    void refusesOtherParameters_data();
    void refusesOtherParameters();
    void unwrapsAsTheDraftSays();
    void wrapsAndUnwraps();
    void noticesEveryChangedBitOfAWrappedKey();
    void sealsForOneServiceAndOnePurpose();
    void refusesWhatIsNoSealKey();
    void signsAsTheStandardSays();
    void refusesWhatIsNoDeviceKey();
    void verifiesOnlyTheSameMessage();
};

void CryptoTest::hashesAsTheStandardsSay()
{
    // FIPS 180-4, the example "abc"; RFC 7693's function with 32 bytes of output, as Python's hashlib computes it.
    QCOMPARE(sha256("abc").toHex(), QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    QCOMPARE(sha256({}).toHex(), QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    QCOMPARE(blake2b256("abc").toHex(), QByteArray("bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319"));
}

void CryptoTest::derivesAsTheReferenceDoes()
{
    // The reference program of Argon2: echo -n … | argon2 0123456789abcdef -id -t 3 -k 262144 -p 1 -l 64 -r
    const Result<PasswordKeys> keys
        = derivePasswordKeysBlocking(SecretBytes::copyOf("正确的密码 horse"), {"0123456789abcdef", 3, 268435456});
    QVERIFY(keys);
    QCOMPARE(
        textOf(keys->proof).toHex(), QByteArray("65c316fcdb15989f4e723e01aefeb71d8d555bd6a94bfa8e4be09b41f2d54220"));
    QCOMPARE(textOf(keys->keyEncryptionKey).toHex(),
        QByteArray("fcdec3dec9bcfd32149eba2202604dd932096fea9648f75644a95dad3e7f29f7"));
}

void CryptoTest::derivesBesideTheInterface()
{
    int turns = 0;
    QTimer turn;
    connect(&turn, &QTimer::timeout, this, [&turns] { ++turns; });
    turn.start(5);
    const Result<PasswordKeys> keys
        = QCoro::waitFor(derivePasswordKeys(SecretBytes::copyOf("a password"), {"0123456789abcdef", 3, 268435456}));
    QVERIFY(keys);
    QVERIFY2(turns >= 10, qPrintable(QStringLiteral("the event loop turned %1 times").arg(turns)));
    QCOMPARE(keys->proof.size(), size_t(32));
}

void CryptoTest::refusesOtherParameters_data()
{
    QTest::addColumn<QByteArray>("salt");
    QTest::addColumn<quint64>("opsLimit");
    QTest::addColumn<quint64>("memLimit");
    const QByteArray salt = "0123456789abcdef";
    const auto row = [](const char *name, const QByteArray &bytes, quint64 opsLimit, quint64 memLimit) {
        QTest::newRow(name) << bytes << opsLimit << memLimit;
    };
    row("no salt", {}, 3, 268435456);
    row("a long salt", salt + salt, 3, 268435456);
    row("two passes", salt, 2, 268435456);
    row("eleven passes", salt, 11, 268435456);
    row("a byte too little", salt, 3, 268435455);
    row("a byte over 1 GiB", salt, 3, 1073741825);
    row("all there is", salt, ~quint64(0), ~quint64(0));
}

void CryptoTest::refusesOtherParameters()
{
    QFETCH(QByteArray, salt);
    QFETCH(quint64, opsLimit);
    QFETCH(quint64, memLimit);
    const Result<PasswordKeys> keys
        = derivePasswordKeysBlocking(SecretBytes::copyOf("a password"), {salt, opsLimit, memLimit});
    QVERIFY(!keys);
    QCOMPARE(keys.error().code, ErrorCode::KeyDerivationRefused);
}

void CryptoTest::unwrapsAsTheDraftSays()
{
    // draft-irtf-cfrg-xchacha-03, appendix A.3.1.
    const SecretBytes key = secretOf("808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f");
    const WrappedKey wrapped{QByteArray::fromHex("404142434445464748494a4b4c4d4e4f5051525354555657"),
        QByteArray::fromHex("bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb"
                            "731c7f1b0b4aa6440bf3a82f4eda7e39ae64c6708c54c216cb96b72e1213b452"
                            "2f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff9"
                            "21f9664c97637da9768812f615c68b13b52e"
                            "c0875924c1c7987947deafd8780acf49")};
    const auto plaintext = unwrapKey(wrapped, key, QByteArray::fromHex("50515253c0c1c2c3c4c5c6c7"));
    QVERIFY(plaintext);
    QCOMPARE(textOf(*plaintext),
        QByteArray("Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, "
                   "sunscreen would be it."));
}

void CryptoTest::wrapsAndUnwraps()
{
    const SecretBytes key = SecretBytes::random(32);
    const SecretBytes keyEncryptionKey = SecretBytes::random(32);
    const WrappedKey wrapped = wrapKey(key, keyEncryptionKey, "slot");
    const auto unwrapped = unwrapKey(wrapped, keyEncryptionKey, "slot");
    QVERIFY(unwrapped);
    QVERIFY(unwrapped->equals(key));
    QVERIFY(!unwrapKey(wrapped, SecretBytes::random(32), "slot"));
    QVERIFY(!unwrapKey(wrapped, keyEncryptionKey, "other slot"));
    QVERIFY(wrapKey(key, keyEncryptionKey, "slot") != wrapped); // a fresh nonce each time
}

void CryptoTest::noticesEveryChangedBitOfAWrappedKey()
{
    const SecretBytes keyEncryptionKey = SecretBytes::random(32);
    const WrappedKey wrapped = wrapKey(SecretBytes::random(32), keyEncryptionKey, "slot");
    for (QByteArray WrappedKey::*member : {&WrappedKey::nonce, &WrappedKey::ciphertext}) {
        for (qsizetype bit = 0; bit < (wrapped.*member).size() * 8; ++bit) {
            WrappedKey changed = wrapped;
            (changed.*member)[bit / 8] = char((changed.*member)[bit / 8] ^ (1 << (bit % 8)));
            QVERIFY(!unwrapKey(changed, keyEncryptionKey, "slot"));
        }
    }
    QVERIFY(!unwrapKey({wrapped.nonce, wrapped.ciphertext.left(16)}, keyEncryptionKey, "slot"));
    QVERIFY(!unwrapKey({{}, {}}, keyEncryptionKey, "slot"));
}

void CryptoTest::sealsForOneServiceAndOnePurpose()
{
    Service service;
    Service other;
    const QString context = QStringLiteral("billfold:approval-pin:00ff");
    const Result<QString> sealed = sealForService(service.publicKey, context, SecretBytes::copyOf("258036"));
    QVERIFY(sealed);
    QCOMPARE(service.open(*sealed), blake2b256(context.toUtf8()) + "258036");
    QCOMPARE(other.open(*sealed), QByteArray());
    QVERIFY(!sealed->contains(u'=') && !sealed->contains(u'+') && !sealed->contains(u'/'));
    QVERIFY(*sealForService(service.publicKey, context, SecretBytes::copyOf("258036")) != *sealed);
}

void CryptoTest::refusesWhatIsNoSealKey()
{
    for (const QByteArray &key : {QByteArray(), QByteArray(31, 'k'), QByteArray(32, '\0')}) {
        const Result<QString> sealed = sealForService(key, QStringLiteral("purpose"), SecretBytes::copyOf("258036"));
        QVERIFY(!sealed);
        QCOMPARE(sealed.error().code, ErrorCode::AnswerUnreadable);
    }
}

void CryptoTest::signsAsTheStandardSays()
{
    const Result<DeviceKey> key = DeviceKey::fromSecret(secretOf((RfcSeed + RfcPublicKey).constData()));
    QVERIFY(key);
    QCOMPARE(key->publicKey().toHex(), RfcPublicKey);
    QCOMPARE(key->sign("\x72").toHex(), RfcSignature);
    QCOMPARE(key->clone().sign("\x72").toHex(), RfcSignature);
}

void CryptoTest::refusesWhatIsNoDeviceKey()
{
    const QByteArray otherPublicKey(64, '0');
    for (const QByteArray &hex : {QByteArray(), RfcSeed, RfcSeed + otherPublicKey}) {
        const Result<DeviceKey> key = DeviceKey::fromSecret(secretOf(hex.constData()));
        QVERIFY(!key);
        QCOMPARE(key.error().code, ErrorCode::VaultDamaged);
    }
}

void CryptoTest::verifiesOnlyTheSameMessage()
{
    const DeviceKey key = DeviceKey::create();
    const QByteArray signature = key.sign("pay 12.34 to 王*明");
    QVERIFY(verifySignature(key.publicKey(), "pay 12.34 to 王*明", signature));
    QVERIFY(!verifySignature(key.publicKey(), "pay 92.34 to 王*明", signature));
    QVERIFY(!verifySignature(DeviceKey::create().publicKey(), "pay 12.34 to 王*明", signature));
    QVERIFY(!verifySignature(key.publicKey(), "pay 12.34 to 王*明", signature.chopped(1)));
    QVERIFY(!verifySignature({}, "pay 12.34 to 王*明", signature));
}

} // namespace Billfold

QTEST_GUILESS_MAIN(Billfold::CryptoTest)
#include "tst_crypto.moc"
