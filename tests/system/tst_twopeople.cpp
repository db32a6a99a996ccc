// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/exchangerecorder.h"
#include "tests/support/serviceprocess.h"
#include "tests/system/walletwindow.h"
#include "tests/system/windowchecks.h"

#include <QGuiApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Billfold;

namespace {

PersonDetails chenXi()
{
    return {QStringLiteral("陈曦"), QStringLiteral("13811110001"), QStringLiteral("+8613811110001"),
        QStringLiteral("seven lanterns over water"), QStringLiteral("258036")};
}

PersonDetails johnSmith()
{
    return {QStringLiteral("John Smith"), QStringLiteral("13811110002"), QStringLiteral("+8613811110002"),
        QStringLiteral("quiet harbour at five"), QStringLiteral("714209")};
}

} // namespace

/// Two people, each with a profile of their own, and one service, from opening the accounts to both reading the bill. The
/// steps build on one another, in this order, as a life with the program does. What they say to the service is recorded,
/// and held to the contract in the end.
class TwoPeopleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_directory.isValid());
        QVERIFY(m_service.start());
        m_recorder = std::make_unique<ExchangeRecorder>(m_service.port());
        QVERIFY(m_recorder->listen());
        m_chen = std::make_unique<WalletWindow>(m_service, m_directory.filePath(QStringLiteral("chen")), chenXi());
        m_john = std::make_unique<WalletWindow>(m_service, m_directory.filePath(QStringLiteral("john")), johnSmith());
    }

    void cleanup()
    {
        if (!m_service.isRunning())
            return;
        const std::optional<QString> disagreement = m_service.check();
        QVERIFY2(!disagreement, qPrintable(disagreement.value_or(QString())));
    }

    void opensTwoAccounts()
    {
        QVERIFY(open(*m_chen));
        SUCCEEDS(m_chen->person().openAccount());
        SUCCEEDS(balanceBecomes(*m_chen, QStringLiteral("CN¥0.00")));
        QVERIFY(open(*m_john));
        SUCCEEDS(m_john->person().openAccount());
    }

    void showsMoneyThatArrivesByItself()
    {
        QVERIFY(m_service.credit(chenXi().phone, QStringLiteral("1000.00")));
        SUCCEEDS(balanceBecomes(*m_chen, QStringLiteral("CN¥1,000.00")));
    }

    void transfersAndBothSeeTheBill()
    {
        const TransferWish wish{
            johnSmith().nationalPhone, johnSmith().name, QStringLiteral("123.45"), QStringLiteral("lunch")};
        SUCCEEDS(m_chen->person().transfer(wish));
        SUCCEEDS(m_chen->screen().waitForText(QStringLiteral("Transfer sent")));
        SUCCEEDS(m_chen->screen().click(QStringLiteral("transfer.next")));
        SUCCEEDS(m_chen->person().goTo(QStringLiteral("home")));
        SUCCEEDS(balanceBecomes(*m_chen, QStringLiteral("CN¥876.55")));
        SUCCEEDS(balanceBecomes(*m_john, QStringLiteral("CN¥123.45")));
        SUCCEEDS(m_chen->person().goTo(QStringLiteral("bills")));
        SUCCEEDS(m_chen->screen().waitForText(QStringLiteral("−123.45")));
        SUCCEEDS(m_john->person().goTo(QStringLiteral("bills")));
        SUCCEEDS(m_john->screen().waitForText(QStringLiteral("+123.45")));
        SUCCEEDS(m_john->screen().waitForText(QStringLiteral("lunch")));
    }

    void tellsWhatIsLeftOfTheLimits()
    {
        SUCCEEDS(m_chen->person().transferUpToReview({johnSmith().nationalPhone, {}, QStringLiteral("1"), {}}));
        SUCCEEDS(m_chen->screen().click(QStringLiteral("transfer.back")));
        SUCCEEDS(m_chen->screen().waitForText(QStringLiteral("CN¥100,000.00 · CN¥123.45 used")));
        SUCCEEDS(m_chen->screen().waitForText(QStringLiteral("CN¥500,000.00 · CN¥123.45 used")));
        SUCCEEDS(m_chen->person().goTo(QStringLiteral("home")));
    }

    void hidesEverythingWhileLocked()
    {
        SUCCEEDS(m_chen->person().lock());
        const QString shown = m_chen->screen().textIn();
        QVERIFY2(!shown.contains(QStringLiteral("876")) && !shown.contains(QStringLiteral("John")), qPrintable(shown));
        SUCCEEDS(m_chen->person().unlock(QStringLiteral("not the password")));
        SUCCEEDS(m_chen->screen().waitForState(QStringLiteral("page.locked"), QStringLiteral("error:2001")));
        SUCCEEDS(m_chen->person().unlock(chenXi().password));
        SUCCEEDS(m_chen->screen().waitForShown(QStringLiteral("page.home")));
        SUCCEEDS(balanceBecomes(*m_chen, QStringLiteral("CN¥876.55")));
    }

    void readsOfflineAndRecoversByItself()
    {
        m_chen->close();
        m_service.kill();
        QVERIFY(open(*m_chen));
        SUCCEEDS(m_chen->person().unlock(chenXi().password));
        SUCCEEDS(m_chen->screen().waitForShown(QStringLiteral("home.offline")));
        SUCCEEDS(balanceBecomes(*m_chen, QStringLiteral("CN¥876.55")));
        SUCCEEDS(m_chen->person().goTo(QStringLiteral("bills")));
        SUCCEEDS(m_chen->screen().waitForText(QStringLiteral("−123.45")));

        SUCCEEDS(m_chen->person().goTo(QStringLiteral("transfer")));
        SUCCEEDS(m_chen->screen().waitForText(QStringLiteral("Transfers need the network")));
        QVERIFY(!m_chen->screen().isEnabled(QStringLiteral("transfer.next")));

        QVERIFY(m_service.start());
        SUCCEEDS(m_chen->person().goTo(QStringLiteral("home")));
        SUCCEEDS(m_chen->screen().waitForGone(QStringLiteral("home.offline"), std::chrono::seconds(60)));
        SUCCEEDS(m_chen->person().transfer({johnSmith().nationalPhone, {}, QStringLiteral("6.55"), {}}));
        SUCCEEDS(m_chen->screen().waitForText(QStringLiteral("Transfer sent")));
    }

    void agreesWithTheLedger()
    {
        SUCCEEDS(m_chen->screen().click(QStringLiteral("transfer.next")));
        SUCCEEDS(m_chen->person().goTo(QStringLiteral("home")));
        SUCCEEDS(m_john->person().goTo(QStringLiteral("home")));
        SUCCEEDS(balanceBecomes(*m_chen, QStringLiteral("CN¥870.00")));
        SUCCEEDS(balanceBecomes(*m_john, QStringLiteral("CN¥130.00")));
        QCOMPARE(minorUnits(m_chen->person().shownBalance()), m_service.balance(chenXi().phone));
        QCOMPARE(minorUnits(m_john->person().shownBalance()), m_service.balance(johnSmith().phone));
    }

    void speaksTheContract()
    {
        const QString recording = m_directory.filePath(QStringLiteral("recording.json"));
        QVERIFY(m_recorder->save(recording));
        QProcess validator;
        validator.setProcessChannelMode(QProcess::MergedChannels);
        validator.start(QStringLiteral(BILLFOLD_SOURCE_DIR "/tools/api-validate"), {recording});
        QVERIFY(validator.waitForFinished(60'000));
        const QByteArray verdict = validator.readAll();
        QVERIFY2(validator.exitCode() == 0, verdict.constData());
        for (const char *operation : {"register", "approve", "transfer", "getChanges", "openNudges"})
            QVERIFY2(!verdict.mid(verdict.indexOf("not seen:")).contains(operation), verdict.constData());
    }

private:
    bool open(WalletWindow &window) { return window.open(QStringLiteral("en"), m_recorder->address()); }

    /// "CN¥870.00" → 87000.
    static std::optional<qint64> minorUnits(const QString &shown)
    {
        static const QRegularExpression amount(QStringLiteral("^CN¥([0-9,]+)\\.([0-9]{2})$"));
        const QRegularExpressionMatch match = amount.match(shown);
        if (!match.hasMatch())
            return std::nullopt;
        return QString(match.captured(1)).remove(u',').toLongLong() * 100 + match.captured(2).toLongLong();
    }

    static UiDriver::Outcome balanceBecomes(WalletWindow &window, const QString &amount)
    {
        return window.screen().waitUntil(
            QStringLiteral("the balance %1, not %2").arg(amount, window.person().shownBalance()),
            [&] { return window.person().shownBalance() == amount; }, std::chrono::seconds(60));
    }

    QTemporaryDir m_directory;
    ServiceProcess m_service;
    std::unique_ptr<ExchangeRecorder> m_recorder;
    std::unique_ptr<WalletWindow> m_chen;
    std::unique_ptr<WalletWindow> m_john;
};

QTEST_MAIN(TwoPeopleTest)
#include "tst_twopeople.moc"
