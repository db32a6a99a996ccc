// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/serviceprocess.h"
#include "tests/system/walletwindow.h"
#include "tests/system/windowchecks.h"

#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QQuickItem>
#include <QTemporaryDir>
#include <QTest>

using namespace Billfold;
using namespace Qt::StringLiterals;

namespace {

const PersonDetails Chen{u"陈曦"_s, u"13811110001"_s, u"+8613811110001"_s, u"seven lanterns over water"_s, u"258036"_s};

} // namespace

/// A service whose books were put back to an earlier day, and a person who has seen the later ones.
class FrozenPaymentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysOnTheHomeScreenThatPaymentsAreFrozen();
    void explainsWhy();
    void savesTheEvidence();
    void takesNoTransfer();
    void staysFrozenThroughARestart();
    void agreesWithTheLedger();

private:
    UiDriver &screen() { return m_chen->screen(); }

    QTemporaryDir m_directory;
    QString m_database = m_directory.filePath(u"service.db"_s);
    ServiceProcess m_service{u"sqlite:"_s + m_database};
    std::unique_ptr<WalletWindow> m_chen;
};

void FrozenPaymentsTest::initTestCase()
{
    QVERIFY(m_service.start());
    m_chen = std::make_unique<WalletWindow>(m_service, m_directory.filePath(u"chen"_s), Chen);
    QVERIFY(m_chen->open());
    SUCCEEDS(m_chen->person().openAccount());
    QVERIFY(m_service.credit(Chen.phone, u"100.00"_s));
    SUCCEEDS(screen().waitForText(u"+100.00"_s));
    m_service.kill();
    QVERIFY(QFile::copy(m_database, m_directory.filePath(u"earlier.db"_s)));
    QVERIFY(m_service.start());
    QVERIFY(m_service.credit(Chen.phone, u"7.00"_s));
    m_chen->wallet()->sync()->pullNow();
    SUCCEEDS(screen().waitForText(u"+7.00"_s));
    m_service.kill();
    QVERIFY(QFile::remove(m_database));
    QVERIFY(QFile::copy(m_directory.filePath(u"earlier.db"_s), m_database));
    QVERIFY(m_service.start());
    // The ends of the two histories are compared when the wallet opens.
    SUCCEEDS(m_chen->person().lock());
    SUCCEEDS(m_chen->person().unlock(Chen.password));
}

void FrozenPaymentsTest::saysOnTheHomeScreenThatPaymentsAreFrozen()
{
    SUCCEEDS(screen().waitForShown(u"home.frozen"_s));
    SUCCEEDS(says(*m_chen, u"home"_s, u"ready"_s, u"Payments are frozen"_s, u"付款已冻结"_s));
    SUCCEEDS(screen().waitForText(u"107.00"_s));
}

void FrozenPaymentsTest::explainsWhy()
{
    SUCCEEDS(screen().click(u"home.frozen.action"_s));
    SUCCEEDS(says(*m_chen, u"payments.frozen"_s, u"error:3013"_s, u"Your wallet moves no money until it is settled."_s,
        u"钱夹不会动用您的资金"_s));
    QCOMPARE(screen().textIn(u"frozen.what"_s),
        u"The service says that your account ends before receipts that it has signed already."_s);
}

void FrozenPaymentsTest::savesTheEvidence()
{
    const QString path = m_directory.filePath(u"evidence.json"_s);
    // The dialog of the desktop cannot be driven from here; what it hands over can.
    QObject *page = m_chen->page();
    QVERIFY(page);
    QVERIFY(QMetaObject::invokeMethod(page, "save", Q_ARG(QVariant, QUrl::fromLocalFile(path)))
        || QMetaObject::invokeMethod(page, "save", Q_ARG(QUrl, QUrl::fromLocalFile(path))));
    SUCCEEDS(screen().waitForShown(u"frozen.saved"_s));
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    const QJsonObject evidence = QJsonDocument::fromJson(file.readAll()).object();
    QVERIFY(!evidence.isEmpty());
    QVERIFY((file.permissions() & (QFile::ReadGroup | QFile::ReadOther)) == QFile::Permissions());
    QVERIFY(QMetaObject::invokeMethod(page, "save", Q_ARG(QUrl, QUrl(u"file:///nowhere/evidence.json"_s))));
    SUCCEEDS(screen().waitForShown(u"frozen.problem"_s));
}

void FrozenPaymentsTest::takesNoTransfer()
{
    SUCCEEDS(m_chen->person().goTo(u"transfer"_s));
    SUCCEEDS(
        says(*m_chen, u"transfer.recipient"_s, u"error:3013"_s, u"Transfers are off for now"_s, u"暂时不能转账"_s));
    SUCCEEDS(screen().type(u"transfer.phoneField"_s, u"13811110002"_s));
    QVERIFY(!screen().isEnabled(u"transfer.next"_s));
    SUCCEEDS(screen().click(u"transfer.frozen.action"_s));
    SUCCEEDS(screen().waitForShown(u"page.payments.frozen"_s));
}

void FrozenPaymentsTest::staysFrozenThroughARestart()
{
    m_chen->close();
    m_service.kill();
    QVERIFY(m_chen->open());
    SUCCEEDS(m_chen->person().unlock(Chen.password));
    SUCCEEDS(screen().waitForShown(u"home.frozen"_s));
}

void FrozenPaymentsTest::agreesWithTheLedger()
{
    QCOMPARE(m_service.check().value_or(QString()), QString());
}

QTEST_MAIN(FrozenPaymentsTest)
#include "tst_frozenpayments.moc"
