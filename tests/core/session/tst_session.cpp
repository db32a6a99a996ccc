// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/accountservice.h"
#include "core/session/signin.h"
#include "core/session/signup.h"
#include "core/sandbox/cuttingproxy.h"
#include "tests/core/session/testperson.h"

#include <QSignalSpy>
#include <QTest>

using namespace Billfold;

/// The ways in and out, with a real vault and the real service.
class SessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void signsUpAndOpens();
    void refusesWrongPasswordAndOpensWithTheRightOne();
    void opensWithTheRecoveryCode();
    void readsEverythingWhileTheServiceIsGone();
    void refusesASecondInstance();
    void finishesASignUpWhoseAnswerWasLost();
    void repeatsASignUpWhoseAnswerWasLost();
    void forgetsASignUpThatIsLeft();
    void signsInOnANewDevice();
    void refusesWrongCodesAndPasswords();
    void locksWhenIdle();
    void closesTheVaultBeforeItGoes();
    void rebuildsAVaultThatWasSetAside_data();
    void rebuildsAVaultThatWasSetAside();
    void survivesBeingDestroyedWhileOpening();
    void signsInAnewWhenTheSessionHasRunOut();
    void pinsTheKeysOfReceipts();

private:
    ServiceProcess m_service;
};

void SessionTest::initTestCase()
{
    QVERIFY(m_service.start());
}

void SessionTest::cleanupTestCase()
{
    QCOMPARE(m_service.check().value_or(QString()), QString());
}

void SessionTest::signsUpAndOpens()
{
    TestPerson person(m_service, u"+8613800010001"_qs, u"陈曦"_qs);
    QCOMPARE(person.session().state(), Session::State::NoProfile);
    const Result<void> signedUp = person.signUp();
    QVERIFY2(signedUp, qPrintable(signedUp ? QString() : signedUp.error().detail));
    QCOMPARE(person.recoveryCode().size(), size_t(39));
    QCOMPARE(person.wallet().account()->name(), u"陈曦"_qs);
    QCOMPARE(person.wallet().account()->phone(), u"+8613800010001"_qs);
    QTRY_COMPARE(person.wallet().account()->available(), Money::create(u"CNY"_qs, 0).value());
    QTRY_VERIFY(person.wallet().account()->limits().isKnown());
}

void SessionTest::refusesWrongPasswordAndOpensWithTheRightOne()
{
    TestPerson person(m_service, u"+8613800010002"_qs, u"王小明"_qs);
    QVERIFY(person.signUp());
    person.session().lock();
    QCOMPARE(person.session().state(), Session::State::Locked);
    QCOMPARE(person.session().lockReason(), Session::LockReason::ByPerson);
    QCOMPARE(person.session().wallet(), nullptr);

    QCOMPARE(person.unlock("correct horse batterz").error().code, ErrorCode::PasswordWrong);
    QCOMPARE(person.session().state(), Session::State::Locked);
    QVERIFY(person.unlock());
    QCOMPARE(person.session().state(), Session::State::Open);
    QCOMPARE(person.wallet().account()->name(), u"王小明"_qs);
}

void SessionTest::opensWithTheRecoveryCode()
{
    TestPerson person(m_service, u"+8613800010003"_qs, u"李文静"_qs);
    QVERIFY(person.signUp());
    person.restart();
    const auto wrong = QCoro::waitFor(
        person.session().unlockWithRecoveryCode(TestPerson::secret("0000-0000-0000-0000-0000-0000-0000-0000")));
    QCOMPARE(wrong.error().code, ErrorCode::RecoveryCodeWrong);
    QVERIFY(QCoro::waitFor(person.session().unlockWithRecoveryCode(person.recoveryCode().clone())));
    QCOMPARE(person.wallet().account()->name(), u"李文静"_qs);
}

void SessionTest::readsEverythingWhileTheServiceIsGone()
{
    TestPerson person(m_service, u"+8613800010004"_qs, u"John Smith"_qs);
    QVERIFY(person.signUp());
    QVERIFY(m_service.credit(person.phone(), u"123.45"_qs));
    const Money credited = Money::create(u"CNY"_qs, 12345).value();
    person.wallet().sync()->pullNow();
    QTRY_COMPARE(person.wallet().billList()->count(), 1);
    QTRY_COMPARE(person.wallet().account()->available(), credited);

    m_service.kill();
    person.restart();
    QVERIFY(person.unlock());
    QCOMPARE(person.wallet().account()->available(), credited);
    QTRY_COMPARE(person.wallet().billList()->count(), 1);
    QTRY_COMPARE(person.wallet().sync()->state(), SyncService::State::Offline);
    QVERIFY(m_service.start());
}

void SessionTest::refusesASecondInstance()
{
    TestPerson person(m_service, u"+8613800010005"_qs, u"Ann Li"_qs);
    QVERIFY(person.signUp());
    SystemClock clock;
    SystemRandom random;
    Session second({person.directory(), m_service.url(), u"en"_qs, u"PC"_qs, u"linux"_qs}, clock, random);
    QCOMPARE(second.state(), Session::State::Locked);
    const auto refused = QCoro::waitFor(second.unlock(TestPerson::secret(TestPerson::Password)));
    QCOMPARE(refused.error().code, ErrorCode::VaultInUse);
    QCOMPARE(second.state(), Session::State::Locked);
}

void SessionTest::finishesASignUpWhoseAnswerWasLost()
{
    CuttingProxy proxy(m_service.port());
    TestPerson person(m_service, u"+8613800010006"_qs, u"周杰"_qs, proxy.url());
    {
        const auto signUp = person.session().beginSignUp();
        QVERIFY(person.proveThePhone(*signUp));
        proxy.cut(CuttingProxy::Cut::Answer, "POST /v1/registrations");
        const auto lost = QCoro::waitFor(signUp->complete(
            person.name(), TestPerson::secret(TestPerson::Password), TestPerson::secret(TestPerson::Pin)));
        QVERIFY(isTransient(lost.error().code));
    }
    QCOMPARE(person.session().state(), Session::State::Locked);

    person.restart();
    const Result<void> stillLost = person.unlock();
    QVERIFY(isTransient(stillLost.error().code));
    QCOMPARE(person.session().state(), Session::State::Locked);

    proxy.cut(CuttingProxy::Cut::Nothing, {});
    QVERIFY(person.unlock());
    QCOMPARE(person.wallet().account()->name(), u"周杰"_qs);
    QTRY_VERIFY(person.wallet().account()->limits().isKnown());
}

void SessionTest::repeatsASignUpWhoseAnswerWasLost()
{
    CuttingProxy proxy(m_service.port());
    TestPerson person(m_service, u"+8613800010007"_qs, u"吴敏"_qs, proxy.url());
    const auto signUp = person.session().beginSignUp();
    QVERIFY(person.proveThePhone(*signUp));
    proxy.cut(CuttingProxy::Cut::Answer, "POST /v1/registrations", 1);
    const auto complete = [&] {
        return QCoro::waitFor(signUp->complete(
            person.name(), TestPerson::secret(TestPerson::Password), TestPerson::secret(TestPerson::Pin)));
    };
    Result<SecretBytes> code = complete();
    if (!code) // unless Qt has sent it again by itself
        code = complete();
    QVERIFY2(code, qPrintable(code ? QString() : code.error().detail));
    QCOMPARE(code->size(), size_t(39));
    signUp->enter();
    QVERIFY(person.waitForState(Session::State::Open));
}

void SessionTest::forgetsASignUpThatIsLeft()
{
    TestPerson person(m_service, u"+8613800010008"_qs, u"Left Early"_qs);
    {
        const auto signUp = person.session().beginSignUp();
        QVERIFY(person.proveThePhone(*signUp));
    }
    QCOMPARE(person.session().state(), Session::State::NoProfile);
    QVERIFY(!QDir(person.directory()).exists());
}

void SessionTest::signsInOnANewDevice()
{
    TestPerson first(m_service, u"+8613800010009"_qs, u"孙悦"_qs);
    QVERIFY(first.signUp());
    QVERIFY(m_service.credit(first.phone(), u"50.00"_qs));

    TestPerson second(m_service, first.phone(), first.name());
    const auto signIn = second.session().beginSignIn();
    const auto step = QCoro::waitFor(signIn->submit(first.phone(), TestPerson::secret(TestPerson::Password)));
    QVERIFY(step);
    QCOMPARE(*step, SignInStep::CodeRequired);
    QVERIFY(QCoro::waitFor(signIn->requestCode()));
    const auto done = QCoro::waitFor(signIn->verifyCode(second.latestCode()));
    QVERIFY(done);
    QCOMPARE(*done, SignInStep::Done);
    QCOMPARE(signIn->takeRecoveryCode().size(), size_t(39));
    signIn->enter();
    QVERIFY(second.waitForState(Session::State::Open));
    QTRY_COMPARE(second.wallet().account()->available(), Money::create(u"CNY"_qs, 5000).value());
    QTRY_COMPARE(second.wallet().billList()->count(), 1);
}

void SessionTest::refusesWrongCodesAndPasswords()
{
    TestPerson person(m_service, u"+8613800010010"_qs, u"郑爽"_qs);
    const auto signUp = person.session().beginSignUp();
    QVERIFY(QCoro::waitFor(signUp->requestCode(person.phone())));
    const QByteArray code = m_service.latestCode(person.phone()).toLatin1();
    const QByteArray other = code == "000001" ? "000002" : "000001";
    const auto wrong = QCoro::waitFor(signUp->verifyCode(SecretBytes::copyOf(other)));
    QCOMPARE(wrong.error().code, ErrorCode::CodeWrong);
    QCOMPARE(wrong.error().triesLeft, 4);
    QVERIFY(QCoro::waitFor(signUp->verifyCode(SecretBytes::copyOf(code))));

    const auto complete = [&](const char *password, const char *pin) {
        return QCoro::waitFor(signUp->complete(person.name(), TestPerson::secret(password), TestPerson::secret(pin)));
    };
    QCOMPARE(complete("short", TestPerson::Pin).error().code, ErrorCode::PasswordTooShort);
    QCOMPARE(complete("password12", TestPerson::Pin).error().code, ErrorCode::PasswordTooWeak);
    QCOMPARE(complete(TestPerson::Password, "123456").error().code, ErrorCode::PinTooSimple);
    QVERIFY(!QDir(person.directory()).exists());
    QVERIFY(complete(TestPerson::Password, TestPerson::Pin));

    TestPerson stranger(m_service, person.phone(), person.name());
    const auto signIn = stranger.session().beginSignIn();
    const auto refused = QCoro::waitFor(signIn->submit(person.phone(), TestPerson::secret("not the password")));
    QCOMPARE(refused.error().code, ErrorCode::PasswordWrong);
    const auto unknown = QCoro::waitFor(signIn->submit(u"+8613800019999"_qs, TestPerson::secret("whatever it is")));
    QCOMPARE(unknown.error().code, ErrorCode::PasswordWrong);
}

void SessionTest::locksWhenIdle()
{
    TestPerson person(m_service, u"+8613800010011"_qs, u"Idle Person"_qs);
    QVERIFY(person.signUp());
    person.session().setAutoLockMinutes(2);
    person.clock().advance(std::chrono::seconds(100));
    person.session().noteActivity();
    person.clock().advance(std::chrono::seconds(100));
    QTest::qWait(1500);
    QCOMPARE(person.session().state(), Session::State::Open);
    person.clock().advance(std::chrono::seconds(30));
    QVERIFY(person.waitForState(Session::State::Locked));
    QCOMPARE(person.session().lockReason(), Session::LockReason::Idle);
}

void SessionTest::closesTheVaultBeforeItGoes()
{
    TestPerson person(m_service, u"+8613711110021"_qs, u"孙丽"_qs);
    QVERIFY(person.signUp());
    const QString log = person.directory() + u"/vault.db-wal"_qs;
    QVERIFY(QFile::exists(log));
    person.session().lock();
    person.restart();
    QVERIFY2(!QFile::exists(log), "the vault was still open when its session was gone");
}

void SessionTest::rebuildsAVaultThatWasSetAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("not a vault") << QByteArray(8192, 'x') << ErrorCode::VaultNotAVault;
    QTest::newRow("empty") << QByteArray() << ErrorCode::VaultEmpty;
}

void SessionTest::rebuildsAVaultThatWasSetAside()
{
    QFETCH(const QByteArray, content);
    QFETCH(const ErrorCode, code);
    TestPerson person(m_service, u"+861390001000%1"_qs.arg(int(code) % 10), u"何雨"_qs);
    QVERIFY(person.signUp());
    QVERIFY(m_service.credit(person.phone(), u"50.00"_qs));
    QVERIFY(m_service.credit(person.phone(), u"7.25"_qs));
    person.wallet().sync()->pullNow();
    QTRY_COMPARE(person.wallet().billList()->count(), 2);
    QCOMPARE(QCoro::waitFor(person.session().setVaultAside()).error().code, ErrorCode::Busy);
    person.restart();

    QFile database(person.directory() + u"/vault.db"_qs);
    QVERIFY(database.open(QFile::WriteOnly | QFile::Truncate));
    database.write(content);
    database.close();
    QFile mark(person.directory() + u"/vault.slots"_qs);
    QVERIFY(mark.open(QFile::ReadOnly));
    const QByteArray slotsBefore = mark.readAll();
    QCOMPARE(person.unlock().error().code, code);

    QVERIFY(QCoro::waitFor(person.session().setVaultAside()));
    QCOMPARE(person.session().state(), Session::State::NoProfile);
    QVERIFY(person.session().isRebuilding());
    const auto signIn = person.session().beginSignIn();
    QVERIFY(QCoro::waitFor(signIn->submit(person.phone(), TestPerson::secret(TestPerson::Password))));
    QVERIFY(QCoro::waitFor(signIn->requestCode()));
    QVERIFY(QCoro::waitFor(signIn->verifyCode(person.latestCode())));
    signIn->enter();
    QVERIFY(person.waitForState(Session::State::Open));
    QVERIFY(!person.session().isRebuilding());
    QTRY_COMPARE(person.wallet().billList()->count(), 2);
    QTRY_COMPARE(person.wallet().account()->available(), Money::create(u"CNY"_qs, 5725).value());

    const QDir quarantine(person.directory() + u"/quarantine"_qs);
    const QStringList aside = quarantine.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QCOMPARE(aside.size(), 1);
    const auto kept = [&](const QString &name) {
        QFile file(quarantine.filePath(aside.first() + u'/' + name));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray("missing");
    };
    QCOMPARE(kept(u"vault.db"_qs), content);
    QCOMPARE(kept(u"vault.slots"_qs), slotsBefore);
}

void SessionTest::survivesBeingDestroyedWhileOpening()
{
    TestPerson person(m_service, u"+8613800010012"_qs, u"Quick Leaver"_qs);
    QVERIFY(person.signUp());
    person.session().lock();
    for (const int wait : {0, 200, 1200}) {
        const auto opening = person.session().unlock(TestPerson::secret(TestPerson::Password));
        QTest::qWait(wait);
        person.restart();
    }
    QTest::qWait(1500);
    QVERIFY(person.unlock());
}

void SessionTest::signsInAnewWhenTheSessionHasRunOut()
{
    TestPerson person(m_service, u"+8613800010013"_qs, u"Long Away"_qs);
    QVERIFY(person.signUp());
    person.session().lock();
    QVERIFY(m_service.advanceClock(u"960h"_qs));
    QVERIFY(person.unlock());
    QTRY_VERIFY(person.wallet().account()->limits().isKnown());
    QVERIFY(!person.wallet().isSignedOut());
}

void SessionTest::pinsTheKeysOfReceipts()
{
    TestPerson person(m_service, u"+8613800010014"_qs, u"Pinned Keys"_qs);
    QVERIFY(person.signUp());
    const Profile pinned = readProfile(person.directory()).value();
    QVERIFY(!pinned.receiptKeys.isEmpty());
    const auto restartWith = [&person, pinned](const QList<ReceiptKey> &keys) {
        person.session().lock();
        Profile profile = pinned;
        profile.receiptKeys = keys;
        QVERIFY(writeProfile(person.directory(), profile));
        person.restart();
        QVERIFY(person.unlock());
    };
    const auto creditAndPull = [this, &person] {
        QVERIFY(m_service.credit(person.phone(), u"1.00"_qs));
        person.wallet().sync()->pullNow();
    };
    // As it was before there were receipts: learnt when the service is next met, and then kept.
    restartWith({});
    creditAndPull();
    QTRY_COMPARE(person.wallet().billList()->count(), 1);
    QCOMPARE(readProfile(person.directory()).value(), pinned);

    ReceiptKey stranger = pinned.receiptKeys.first();
    stranger.publicKey[0] = static_cast<char>(stranger.publicKey[0] ^ 1);
    stranger.keyId = receiptKeyId(stranger.publicKey);
    restartWith({stranger});
    creditAndPull();
    QTRY_COMPARE(person.wallet().sync()->lastError().code, ErrorCode::ReceiptInvalid);
    QCOMPARE(person.wallet().billList()->count(), 1);
    QCOMPARE(readProfile(person.directory()).value().receiptKeys, QList<ReceiptKey>{stranger});

    restartWith(pinned.receiptKeys);
    QTRY_COMPARE(person.wallet().billList()->count(), 2);
}

QTEST_GUILESS_MAIN(SessionTest)
#include "tst_session.moc"
