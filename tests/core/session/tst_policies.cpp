// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/problem.h"
#include "core/session/passwordpolicy.h"
#include "core/session/personname.h"
#include "core/session/phonenumber.h"
#include "core/session/pinpolicy.h"
#include "core/session/profile.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Billfold;

namespace {

ErrorCode codeOf(const Result<void> &result)
{
    return result ? ErrorCode::None : result.error().code;
}

ErrorCode codeOfProblem(const QString &name)
{
    const QJsonObject problem{{QStringLiteral("type"), QStringLiteral("urn:billfold:problem:") + name}};
    return readProblem({.status = 422,
                           .contentType = "application/problem+json",
                           .body = QJsonDocument(problem).toJson()})
        .code;
}

} // namespace

/// What people may choose.
class PoliciesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesNames_data();
    void judgesNames();
    void judgesPins_data();
    void judgesPins();
    void judgesPasswords_data();
    void judgesPasswords();
    void readsPhoneNumbers_data();
    void readsPhoneNumbers();
    void keepsProfiles();
};

void PoliciesTest::judgesNames_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    QTest::addColumn<ErrorCode>("error");
    QFile table(QStringLiteral(BILLFOLD_TEST_DATA "/names.json"));
    QVERIFY(table.open(QFile::ReadOnly));
    for (const QJsonValue &row : QJsonDocument::fromJson(table.readAll()).array()) {
        const QString refused = row[u"refused"].toString();
        // The service's word for it, through the table that reads its refusals.
        const ErrorCode error = refused.isEmpty() ? ErrorCode::None : codeOfProblem(refused);
        QTest::newRow(qPrintable(row[u"about"].toString())) << row[u"given"].toString() << row[u"name"].toString() << error;
    }
}

void PoliciesTest::judgesNames()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, name);
    QFETCH(const ErrorCode, error);
    const Result<QString> checked = checkedName(typed);
    QCOMPARE(checked ? ErrorCode::None : checked.error().code, error);
    QCOMPARE(checked.value_or(QString()), name);
}

void PoliciesTest::judgesPins_data()
{
    QTest::addColumn<QByteArray>("pin");
    QTest::addColumn<ErrorCode>("error");
    for (const char *pin : {"258036", "112233", "901234"})
        QTest::newRow(pin) << QByteArray(pin) << (pin[0] == '9' ? ErrorCode::PinTooSimple : ErrorCode::None);
    for (const char *pin : {"000000", "111111", "123456", "654321", "121212", "123123", "890123", "321098"})
        QTest::newRow(pin) << QByteArray(pin) << ErrorCode::PinTooSimple;
    for (const char *pin : {"", "12345", "1234567", "12345a", "１２３４５６", " 25803"})
        QTest::newRow(pin) << QByteArray(pin) << ErrorCode::PinMalformed;
}

void PoliciesTest::judgesPins()
{
    QFETCH(QByteArray, pin);
    QFETCH(ErrorCode, error);
    QCOMPARE(codeOf(checkPin(SecretBytes::copyOf(pin))), error);
}

void PoliciesTest::judgesPasswords_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<ErrorCode>("error");
    QTest::newRow("passphrase") << u"correct horse battery"_qs << ErrorCode::None;
    QTest::newRow("demo") << u"demo wallet 2026"_qs << ErrorCode::None;
    QTest::newRow("Chinese") << u"天上的云像棉花糖一样"_qs << ErrorCode::None;
    QTest::newRow("very long") << u"correct horse battery staple "_qs.repeated(20) << ErrorCode::None;
    QTest::newRow("nine") << u"kX4#vQ9!z"_qs << ErrorCode::PasswordTooShort;
    QTest::newRow("nine of three bytes") << u"天上的云像棉花糖"_qs << ErrorCode::PasswordTooShort;
    QTest::newRow("common") << u"password123"_qs << ErrorCode::PasswordTooWeak;
    QTest::newRow("keyboard") << u"qwertyuiop"_qs << ErrorCode::PasswordTooWeak;
    QTest::newRow("repeated") << u"aaaaaaaaaaaa"_qs << ErrorCode::PasswordTooWeak;
    QTest::newRow("own name") << u"sinead brien"_qs << ErrorCode::PasswordTooWeak;
    QTest::newRow("own phone") << u"13800000001"_qs << ErrorCode::PasswordTooWeak;
    QTest::newRow("empty") << u""_qs << ErrorCode::PasswordTooShort;
}

void PoliciesTest::judgesPasswords()
{
    QFETCH(QString, password);
    QFETCH(ErrorCode, error);
    const QStringList personal{u"Sinead Brien"_qs, u"+8613800000001"_qs};
    QCOMPARE(codeOf(checkPassword(SecretBytes::copyOf(password.toUtf8()), personal)), error);
}

void PoliciesTest::readsPhoneNumbers_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("e164");
    QTest::newRow("national") << u"137 0000 9015"_qs << u"CN"_qs << u"+8613700009015"_qs;
    QTest::newRow("full-width") << u"１３７００００９０１５"_qs << u"CN"_qs << u"+8613700009015"_qs;
    QTest::newRow("international") << u"+44 7400 123456"_qs << u"CN"_qs << u"+447400123456"_qs;
    QTest::newRow("with zero") << u"07400 123456"_qs << u"GB"_qs << u"+447400123456"_qs;
    QTest::newRow("too short") << u"137 0000"_qs << u"CN"_qs << QString();
    QTest::newRow("no such range") << u"+86 000 0000 0000"_qs << u"CN"_qs << QString();
    QTest::newRow("extension") << u"137 0000 9015 ext. 5"_qs << u"CN"_qs << QString();
    QTest::newRow("words") << u"call me"_qs << u"CN"_qs << QString();
    QTest::newRow("empty") << QString() << u"CN"_qs << QString();
}

void PoliciesTest::readsPhoneNumbers()
{
    QFETCH(QString, typed);
    QFETCH(QString, region);
    QFETCH(QString, e164);
    const Result<QString> number = parsePhoneNumber(typed, region);
    QCOMPARE(number.value_or(QString()), e164);
    if (!number)
        QCOMPARE(number.error().code, ErrorCode::PhoneInvalid);
    QCOMPARE(formatPhoneNumber(u"+8613700009015"_qs), u"+86 137 0000 9015"_qs);
    QCOMPARE(formatPhoneNumber(u"what"_qs), u"what"_qs);
}

void PoliciesTest::keepsProfiles()
{
    QTemporaryDir root;
    const QString directory = root.filePath(u"a/profile"_qs);
    QCOMPARE(readProfile(directory).error().code, ErrorCode::VaultMissing);
    const QByteArray receiptKey(32, 'r');
    const Profile profile{
        QUrl(u"https://wallet.example"_qs), u"op-1"_qs, QByteArray(32, 'k'), {{receiptKeyId(receiptKey), receiptKey}}};
    QVERIFY(writeProfile(directory, profile));
    QCOMPARE(readProfile(directory).value(), profile);
    const auto own = QFile::ReadOwner | QFile::WriteOwner;
    const auto person = own | QFile::ReadUser | QFile::WriteUser;
    QCOMPARE(QFile::permissions(directory + u"/profile.json"_qs), person);
    QCOMPARE(QFile::permissions(directory), person | QFile::ExeOwner | QFile::ExeUser);

    QFile file(directory + u"/profile.json"_qs);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{}");
    file.close();
    QCOMPARE(readProfile(directory).error().code, ErrorCode::VaultDamaged);
    removeProfile(directory);
    QCOMPARE(readProfile(directory).error().code, ErrorCode::VaultMissing);
}

QTEST_GUILESS_MAIN(PoliciesTest)
#include "tst_policies.moc"
