// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/random.h"
#include "core/crypto/passwordkeys.h"
#include "core/session/profile.h"
#include "core/vault/vault.h"
#include "ui/controls/items/secretinput.h"
#include "ui/controls/items/typeface.h"

#include <QAccessible>
#include <QCoroTask>
#include <QGuiApplication>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QtTest>

using namespace Billfold;

namespace {

// Nobody listens there: the tests need no service.
const QUrl Nowhere(QStringLiteral("http://127.0.0.1:9"));

class TestClock final : public Clock
{
public:
    [[nodiscard]] QDateTime utcNow() const override { return QDateTime::currentDateTimeUtc(); }
    [[nodiscard]] std::chrono::milliseconds monotonicNow() const override { return m_now; }
    void advance(std::chrono::milliseconds by) { m_now += by; }

private:
    std::chrono::milliseconds m_now{0};
};

/// A profile as a sign-up leaves it, with the password "correct horse"; returns its recovery code.
QByteArray makeProfile(const QString &directory, Random &random)
{
    const Profile profile{Nowhere, QStringLiteral("test"), QByteArray(32, 'k'), {}};
    Q_ASSERT(writeProfile(directory, profile));
    const KeyDerivationParameters derivation = KeyDerivationParameters::create();
    Result<PasswordKeys> keys = derivePasswordKeysBlocking(SecretBytes::copyOf("correct horse"), derivation);
    const SystemClock clock;
    const Result<VaultCreation> created = QCoro::waitFor(
        Vault::create(directory, createId(clock, random), std::move(keys->keyEncryptionKey), derivation));
    const SecretBytes &code = created->recoveryCode;
    return QByteArray(reinterpret_cast<const char *>(code.data()), qsizetype(code.size()));
}

} // namespace

class TestApplication : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void newProfileBeginsWithFirstStart();
    void firstFrameShowsTheLockScreen();
    void languageChangesAtRunTime();
    void themeFollowsTheSettings();
    void lockScreenTellsWhatIsWrong();
    void recoveryCodePageComesAndGoes();
    void helpNamesTheScreen();
    void twoCanStandSideBySide();

private:
    [[nodiscard]] ApplicationOptions options(const QString &directory) const;
    static QQuickItem *page(const Application &application);
    static QString stateOf(const Application &application);
    static QQuickItem *find(const Application &application, const char *name);
    static void press(const Application &application, const char *name);
    static void type(Application &application, const char *name, const QByteArray &text);

    TestClock m_clock;
    SystemRandom m_random;
    QTemporaryDir m_lockedProfile;
    QByteArray m_recoveryCode;
};

void TestApplication::initTestCase()
{
    QGuiApplication::setFont(interfaceFont());
    m_recoveryCode = makeProfile(m_lockedProfile.path(), m_random);
}

ApplicationOptions TestApplication::options(const QString &directory) const
{
    return {.profileDirectory = directory, .service = Nowhere, .language = QStringLiteral("en"), .theme = QStringLiteral("light"),
        .renderer = {}, .reducedMotion = true};
}

QQuickItem *TestApplication::page(const Application &application)
{
    return application.window()->property("currentPage").value<QQuickItem *>();
}

QString TestApplication::stateOf(const Application &application)
{
    QAccessible::setActive(true);
    QAccessibleInterface *accessible = page(application) ? QAccessible::queryAccessibleInterface(page(application)) : nullptr;
    return accessible ? accessible->text(QAccessible::Description) : QString();
}

QQuickItem *TestApplication::find(const Application &application, const char *name)
{
    return page(application)->findChild<QQuickItem *>(QLatin1String(name));
}

void TestApplication::press(const Application &application, const char *name)
{
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(find(application, name));
    accessible->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
}

void TestApplication::type(Application &application, const char *name, const QByteArray &text)
{
    find(application, name)->forceActiveFocus();
    for (const char key : text)
        QTest::keyClick(application.window(), key);
}

void TestApplication::newProfileBeginsWithFirstStart()
{
    const QTemporaryDir directory;
    Application application(options(directory.path()), m_clock, m_random);
    QVERIFY(application.start());
    QVERIFY(QTest::qWaitForWindowExposed(application.window()));
    QTRY_COMPARE(stateOf(application), QStringLiteral("ready 900"));
    QVERIFY(find(application, "start.signIn"));
}

/// What the benchmark of the start measures is worth something only when nothing comes later than the first frame.
void TestApplication::firstFrameShowsTheLockScreen()
{
    Application application(options(m_lockedProfile.path()), m_clock, m_random);
    QVERIFY(application.start());
    QString stateInFirstFrame;
    bool unlockInFirstFrame = false;
    const auto look = [&] {
        if (!stateInFirstFrame.isEmpty())
            return;
        const QQuickItem *unlock = find(application, "locked.unlock");
        stateInFirstFrame = stateOf(application);
        unlockInFirstFrame = unlock && unlock->isVisible() && unlock->width() > 0;
    };
    connect(application.window(), &QQuickWindow::afterRendering, this, look, Qt::DirectConnection);
    QTRY_COMPARE(stateInFirstFrame, QStringLiteral("ready 901"));
    QVERIFY(unlockInFirstFrame);
}

void TestApplication::languageChangesAtRunTime()
{
    Application application(options(m_lockedProfile.path()), m_clock, m_random);
    QVERIFY(application.start());
    QTRY_COMPARE(stateOf(application), QStringLiteral("ready 901"));
    QCOMPARE(page(application)->property("title").toString(), QStringLiteral("Billfold is locked"));
    press(application, "locked.language");
    QTRY_COMPARE(page(application)->property("title").toString(), QStringLiteral("钱夹已锁屏"));
    QCOMPARE(application.window()->title(), QStringLiteral("钱夹"));
    QCOMPARE(application.settings().language(), QStringLiteral("zh_CN"));
    application.settings().setLanguage(QStringLiteral("en"));
    QTRY_COMPARE(page(application)->property("title").toString(), QStringLiteral("Billfold is locked"));
}

void TestApplication::themeFollowsTheSettings()
{
    Application application(options(m_lockedProfile.path()), m_clock, m_random);
    QVERIFY(application.start());
    const QColor light = application.window()->color();
    application.settings().setTheme(QStringLiteral("dark"));
    QTRY_VERIFY(application.window()->color().lightnessF() < 0.2);
    application.settings().setTheme(QStringLiteral("light"));
    QTRY_COMPARE(application.window()->color(), light);
}

void TestApplication::lockScreenTellsWhatIsWrong()
{
    Application application(options(m_lockedProfile.path()), m_clock, m_random);
    QVERIFY(application.start());
    QTRY_COMPARE(stateOf(application), QStringLiteral("ready 901"));
    type(application, "locked.password.input", "wrong horse");
    QTest::keyClick(application.window(), Qt::Key_Return);
    QCOMPARE(stateOf(application), QStringLiteral("busy 901"));
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(application), QStringLiteral("error:2001 901"), 20'000);
    QCOMPARE(find(application, "locked.password")->property("errorText").toString(),
        QStringLiteral("That password is wrong. Try again."));
    QCOMPARE(find(application, "locked.password")->property("length").toInt(), 0);
    QTRY_VERIFY(find(application, "locked.password.input")->hasActiveFocus());
    type(application, "locked.password.input", "c");
    QTRY_COMPARE(stateOf(application), QStringLiteral("ready 901"));
}

void TestApplication::recoveryCodePageComesAndGoes()
{
    Application application(options(m_lockedProfile.path()), m_clock, m_random);
    QVERIFY(application.start());
    QTRY_COMPARE(stateOf(application), QStringLiteral("ready 901"));
    press(application, "locked.recovery");
    QTRY_COMPARE(stateOf(application), QStringLiteral("ready 904"));
    QVERIFY(!find(application, "recovery.unlock")->isEnabled());
    type(application, "recovery.code.input", m_recoveryCode);
    QCOMPARE(find(application, "recovery.code")->property("length").toInt(), 32);
    QVERIFY(find(application, "recovery.unlock")->isEnabled());
    QTest::keyClick(application.window(), Qt::Key_Escape);
    QTRY_COMPARE(stateOf(application), QStringLiteral("ready 901"));
}

void TestApplication::helpNamesTheScreen()
{
    Application application(options(m_lockedProfile.path()), m_clock, m_random);
    QVERIFY(application.start());
    QTRY_COMPARE(stateOf(application), QStringLiteral("ready 901"));
    QVERIFY(QTest::qWaitForWindowActive(application.window()));
    QTest::keyClick(application.window(), Qt::Key_F1);
    const auto help = [&application] {
        for (QObject *object : application.window()->findChildren<QObject *>()) {
            if (object->inherits("QQuickPopup") && object->property("opened").toBool())
                return object->property("title").toString();
        }
        return QString();
    };
    QTRY_COMPARE(help(), QStringLiteral("Screen 901"));
    QTest::keyClick(application.window(), Qt::Key_Escape);
    QTRY_COMPARE(help(), QString());
}

void TestApplication::twoCanStandSideBySide()
{
    const QTemporaryDir directory;
    Application one(options(m_lockedProfile.path()), m_clock, m_random);
    Application other(options(directory.path()), m_clock, m_random);
    QVERIFY(one.start());
    QVERIFY(other.start());
    QTRY_COMPARE(stateOf(one), QStringLiteral("ready 901"));
    QTRY_COMPARE(stateOf(other), QStringLiteral("ready 900"));
}

QTEST_MAIN(TestApplication)
#include "tst_application.moc"
