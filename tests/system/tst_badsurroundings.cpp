// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scriptedserver.h"
#include "tests/support/serviceprocess.h"
#include "tests/system/walletwindow.h"
#include "tests/system/windowchecks.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace Billfold;
using namespace Qt::StringLiterals;

namespace {

const PersonDetails Chen{u"陈曦"_s, u"13811110001"_s, u"+8613811110001"_s, u"seven lanterns over water"_s, u"258036"_s};
const PersonDetails John{
    u"John Smith"_s, u"13811110002"_s, u"+8613811110002"_s, u"quiet harbour at five"_s, u"714209"_s};

enum class VaultDamage { None, CutInHalf, Replaced, Emptied, Removed };

bool inflict(VaultDamage damage, const QString &database)
{
    switch (damage) {
    case VaultDamage::None:
        return true;
    case VaultDamage::CutInHalf:
        return QFile::resize(database, QFileInfo(database).size() / 2);
    case VaultDamage::Replaced:
        return overwrite(database, QByteArray(65536, 'x'));
    case VaultDamage::Emptied:
        return overwrite(database, {});
    case VaultDamage::Removed:
        return QFile::remove(database);
    }
    return false;
}

} // namespace

/// A vault that is broken, a service that answers nonsense, a clock that is wrong: the screen says so, in both languages,
/// what can still be read is shown, and there is a way on.
class BadSurroundingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void explainsWhatIsWrongWithTheVault_data();
    void explainsWhatIsWrongWithTheVault();
    void refusesASecondInstance();
    void leadsFromADamagedVaultToSignIn();
    void explainsAnswersThatAreNone_data();
    void explainsAnswersThatAreNone();
    void explainsAServiceThatIsGone();
    void explainsAServiceThatIsSlow();
    void asksToSignInAgainWhenTheSessionHasEnded();
    void worksWithAWrongClock_data();
    void worksWithAWrongClock();
    void agreesWithTheLedger();

private:
    static UiDriver::Outcome unlocks(WalletWindow &window) { return window.person().unlock(Chen.password); }
    /// A profile with 5,000.00 in it, under a name of its own.
    QString profile(const QString &name) { return copyOfProfile(m_directory, u"chen"_s, name); }
    QString profile() { return profile(QString::fromLatin1(QTest::currentDataTag())); }

    QTemporaryDir m_directory;
    ServiceProcess m_service;
};

void BadSurroundingsTest::initTestCase()
{
    QVERIFY(m_service.start());
    for (const PersonDetails &details : {John, Chen}) {
        WalletWindow window(
            m_service, m_directory.filePath(details.phone == Chen.phone ? u"chen"_s : u"john"_s), details);
        QVERIFY(window.open());
        SUCCEEDS(window.person().openAccount());
        QVERIFY(m_service.credit(details.phone, u"5000.00"_s));
        SUCCEEDS(window.screen().waitForText(u"5,000.00"_s));
    }
}

void BadSurroundingsTest::explainsWhatIsWrongWithTheVault_data()
{
    QTest::addColumn<VaultDamage>("damage");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
    QTest::addColumn<bool>("rebuildable");
    QTest::newRow("wrong password") << VaultDamage::None << u"not the password"_s << u"error:2001"_s
                                    << u"That password is wrong. Try again."_s << u"登录密码不对，请再试一次。"_s
                                    << false;
    QTest::newRow("damaged") << VaultDamage::CutInHalf << Chen.password << u"error:4001"_s << u"The vault is damaged"_s
                             << u"保险库已损坏"_s << true;
    QTest::newRow("not a vault") << VaultDamage::Replaced << Chen.password << u"error:4002"_s
                                 << u"This file is not a vault"_s << u"这个文件不是保险库"_s << true;
    QTest::newRow("empty") << VaultDamage::Emptied << Chen.password << u"error:4003"_s << u"The vault file is empty"_s
                           << u"保险库文件是空的"_s << true;
    QTest::newRow("gone") << VaultDamage::Removed << Chen.password << u"error:4008"_s << u"The vault is missing"_s
                          << u"找不到保险库"_s << true;
}

void BadSurroundingsTest::explainsWhatIsWrongWithTheVault()
{
    QFETCH(const VaultDamage, damage);
    QFETCH(const QString, password);
    QFETCH(const QString, state);
    QFETCH(const QString, english);
    QFETCH(const QString, chinese);
    QFETCH(const bool, rebuildable);
    const QString path = profile();
    QVERIFY(inflict(damage, path + u"/vault.db"_s));
    WalletWindow window(m_service, path, Chen);
    QVERIFY(window.open());
    SUCCEEDS(window.person().unlock(password));
    SUCCEEDS(says(window, u"locked"_s, state, english, chinese));
    QCOMPARE(window.screen().isShown(u"locked.rebuild"_s), rebuildable);
}

void BadSurroundingsTest::refusesASecondInstance()
{
    const QString path = profile(u"twice"_s);
    WalletWindow first(m_service, path, Chen);
    QVERIFY(first.open());
    SUCCEEDS(unlocks(first));
    SUCCEEDS(first.screen().waitForShown(u"page.home"_s));
    WalletWindow second(m_service, path, Chen);
    QVERIFY(second.open());
    SUCCEEDS(unlocks(second));
    SUCCEEDS(says(second, u"locked"_s, u"error:4006"_s, u"Billfold is already open"_s, u"钱夹已经打开"_s));
    QVERIFY(!second.screen().isShown(u"locked.rebuild"_s));
}

void BadSurroundingsTest::leadsFromADamagedVaultToSignIn()
{
    const QString path = profile(u"rebuilt"_s);
    QVERIFY(inflict(VaultDamage::Emptied, path + u"/vault.db"_s));
    WalletWindow window(m_service, path, Chen);
    QVERIFY(window.open());
    SUCCEEDS(unlocks(window));
    SUCCEEDS(window.screen().click(u"locked.rebuild"_s));
    SUCCEEDS(window.screen().click(u"dialog.confirm"_s));
    SUCCEEDS(window.screen().waitForShown(u"signIn.rebuilding"_s));
    SUCCEEDS(says(window, u"signIn"_s, u"ready"_s, u"The old vault was set aside"_s, u"旧的保险库已移到一旁"_s));
    SUCCEEDS(window.person().signInFromHere());
    SUCCEEDS(window.screen().waitForState(u"page.home"_s, u"ready"_s));
    SUCCEEDS(window.screen().waitForText(u"5,000.00"_s));
}

void BadSurroundingsTest::explainsAnswersThatAreNone_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("cutShort");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
    const auto row = [](const char *name, const ScriptedReply &reply, const char *state, const QString &english,
                         const QString &chinese) {
        QTest::newRow(name) << reply.bytes << (reply.ending == ScriptedReply::Ending::Close)
                            << QString::fromLatin1(state) << english << chinese;
    };
    ScriptedReply truncated = jsonReply(R"({"id":"0123456789"})");
    truncated.bytes.chop(8);
    truncated.ending = ScriptedReply::Ending::Close;
    row("a web page", reply(200, "text/html", "<html>Sign in to this network</html>"), "error:1005",
        u"The answer could not be read"_s, u"看不懂服务的回应"_s);
    row("cut short", truncated, "error:1005", u"The answer could not be read"_s, u"看不懂服务的回应"_s);
    row("10 MB", jsonReply('"' + QByteArray(10'000'000, 'x') + '"'), "error:1006", u"The answer was too long"_s,
        u"服务的回应过长"_s);
    row("another type", jsonReply(R"({"maskedName":5,"changes":{},"nextCursor":[]})"), "error:1005",
        u"The answer could not be read"_s, u"看不懂服务的回应"_s);
    row("500", problemReply(500, "internal"), "error:1008", u"The service has a fault"_s, u"服务出了故障"_s);
    row("clock refused", problemReply(401, "clock-skew"), "error:1011", u"This computer's clock is wrong"_s,
        u"电脑时间不准"_s);
    row("maintenance", problemReply(503, "maintenance"), "error:1009", u"The service is being maintained"_s,
        u"服务正在维护"_s);
}

void BadSurroundingsTest::explainsAnswersThatAreNone()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const bool, cutShort);
    QFETCH(const QString, state);
    QFETCH(const QString, english);
    QFETCH(const QString, chinese);
    ScriptedServer server;
    server.script(
        {{.bytes = answer, .ending = cutShort ? ScriptedReply::Ending::Close : ScriptedReply::Ending::KeepOpen}});
    WalletWindow window(m_service, profile(), Chen);
    QVERIFY(window.open(u"en"_s, server.address()));
    SUCCEEDS(unlocks(window));
    SUCCEEDS(says(window, u"home"_s, state, english, chinese));
    QVERIFY(window.screen().isShown(u"home.problem"_s));
    QVERIFY(window.screen().textIn().contains(u"5,000.00"_s));
    SUCCEEDS(window.person().goTo(u"transfer"_s));
    SUCCEEDS(window.screen().type(u"transfer.phoneField"_s, John.nationalPhone));
    SUCCEEDS(window.screen().click(u"transfer.next"_s));
    SUCCEEDS(says(window, u"transfer.recipient"_s, state, english, chinese));
}

void BadSurroundingsTest::explainsAServiceThatIsGone()
{
    WalletWindow window(m_service, profile(u"gone"_s), Chen);
    QVERIFY(window.open(u"en"_s, QUrl(u"http://127.0.0.1:9"_s)));
    SUCCEEDS(unlocks(window));
    SUCCEEDS(says(window, u"home"_s, u"offline"_s, u"You are offline"_s, u"现在没有网络"_s));
    SUCCEEDS(window.person().goTo(u"transfer"_s));
    SUCCEEDS(says(window, u"transfer.recipient"_s, u"offline"_s, u"Transfers need the network"_s, u"转账需要网络"_s));
}

void BadSurroundingsTest::explainsAServiceThatIsSlow()
{
    ScriptedServer server;
    ScriptedReply slow = jsonReply("{}");
    slow.bytePause = std::chrono::seconds(1);
    server.script({slow});
    WalletWindow window(m_service, profile(u"slow"_s), Chen);
    QVERIFY(window.open(u"en"_s, server.address()));
    SUCCEEDS(unlocks(window));
    SUCCEEDS(window.person().goTo(u"transfer"_s));
    SUCCEEDS(window.screen().type(u"transfer.phoneField"_s, John.nationalPhone));
    SUCCEEDS(window.screen().click(u"transfer.next"_s));
    SUCCEEDS(window.screen().waitForState(u"page.transfer.recipient"_s, u"busy"_s));
    SUCCEEDS(window.screen().waitForState(u"page.transfer.recipient"_s, u"error"_s, std::chrono::seconds(30)));
    SUCCEEDS(says(window, u"transfer.recipient"_s, u"error:1003"_s, u"The answer took too long"_s, u"等待回应超时"_s));
    SUCCEEDS(window.person().goTo(u"home"_s));
    SUCCEEDS(says(window, u"home"_s, u"offline"_s, u"You are offline"_s, u"现在没有网络"_s));
}

void BadSurroundingsTest::asksToSignInAgainWhenTheSessionHasEnded()
{
    ScriptedServer server;
    server.script({problemReply(401, "unauthorized")});
    WalletWindow window(m_service, profile(u"signedOut"_s), Chen);
    QVERIFY(window.open(u"en"_s, server.address()));
    SUCCEEDS(unlocks(window));
    SUCCEEDS(says(window, u"home"_s, u"error:2019"_s, u"Your session has ended"_s, u"您的登录已失效"_s));
    SUCCEEDS(window.screen().click(u"home.signedOut.action"_s));
    SUCCEEDS(window.screen().waitForState(u"page.locked"_s, u"ready"_s));
}

void BadSurroundingsTest::worksWithAWrongClock_data()
{
    QTest::addColumn<int>("hours");
    QTest::newRow("an hour ahead") << 1;
    QTest::newRow("an hour behind") << -1;
}

void BadSurroundingsTest::worksWithAWrongClock()
{
    QFETCH(const int, hours);
    WalletWindow window(m_service, profile(), Chen);
    window.setClockOff(std::chrono::hours(hours));
    QVERIFY(window.open());
    SUCCEEDS(unlocks(window));
    SUCCEEDS(window.screen().waitForState(u"page.home"_s, u"ready"_s));
    SUCCEEDS(window.screen().waitForText(u"Up to date"_s));
    SUCCEEDS(window.person().transfer({John.nationalPhone, {}, u"0.01"_s, {}}));
    SUCCEEDS(window.screen().waitForText(u"Transfer sent"_s));
}

void BadSurroundingsTest::agreesWithTheLedger()
{
    QCOMPARE(m_service.check().value_or(QString()), QString());
}

QTEST_MAIN(BadSurroundingsTest)
#include "tst_badsurroundings.moc"
