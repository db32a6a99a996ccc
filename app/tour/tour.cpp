// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/tour.h"

#include "app/application.h"
#include "app/tour/steps.h"
#include "core/session/wallet.h"

#include <QCoroTask>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QQuickWindow>
#include <QRegularExpression>
#include <QTest>

namespace Billfold {

namespace {

constexpr auto Patience = std::chrono::seconds(60); // for what crosses the service and comes back

/// Who billfold-server seed --demo makes.
PersonDetails demoPerson()
{
    return {QStringLiteral("陈曦"), QStringLiteral("13800000001"), QStringLiteral("+8613800000001"),
        QStringLiteral("demo wallet 2026"), QStringLiteral("258036")};
}

PersonDetails newcomer()
{
    return {QStringLiteral("林知夏"), QStringLiteral("13811110001"), QStringLiteral("+8613811110001"),
        QStringLiteral("seven lanterns over water"), QStringLiteral("714209")};
}

/// What `billfold-server sandbox …` prints.
QByteArray steer(const QString &database, const QStringList &arguments)
{
    QProcess process;
    process.start(DemoService::bundledProgram(),
        QStringList{QStringLiteral("sandbox")} + arguments + QStringList{QStringLiteral("--database"), database});
    return process.waitForFinished() ? process.readAllStandardOutput() : QByteArray();
}

/// The text of the code in the demo that asks for 168.00.
QString billOfRestaurant(const QString &database)
{
    static const QRegularExpression bill(QStringLiteral("^code (.*5406168\\.00.*)$"), QRegularExpression::MultilineOption);
    return bill.match(QString::fromUtf8(steer(database, {QStringLiteral("merchant"), QStringLiteral("list")}))).captured(1);
}

/// The newest code among the messages that the sandbox has sent to the phone.
QString newestCode(const QString &database, const QString &phone)
{
    const QJsonDocument answer = QJsonDocument::fromJson(
        steer(database, {QStringLiteral("messages"), QStringLiteral("--to"), phone, QStringLiteral("--json")}));
    const QJsonArray messages
        = answer.isArray() ? answer.array() : answer.object().value(QLatin1String("messages")).toArray();
    static const QRegularExpression sixDigits(QStringLiteral("(?<![0-9])[0-9]{6}(?![0-9])"));
    return messages.isEmpty()
        ? QString()
        : sixDigits.match(messages.last().toObject().value(QLatin1String("body")).toString()).captured();
}

} // namespace

/// A program with its window and the person at it.
struct Tour::Window
{
    Window(const ApplicationOptions &options, const Clock &clock, Random &random)
        : application(options, clock, random)
    {
    }

    Application application;
    std::unique_ptr<UiDriver> driver;
    std::unique_ptr<Person> person;
};

Tour::Tour(TourOptions options)
    : m_options(std::move(options))
    , m_album(m_options.outputDirectory, m_options.album)
    , m_service(DemoService::bundledProgram(), m_directory.filePath(QStringLiteral("service")))
{
}

Tour::~Tour() = default;

UiDriver::Outcome Tour::play()
{
    const Outcome outcome = playAll();
    for (Window *window : {m_newcomer.get(), m_demoPerson.get()}) {
        // Where it stopped, for whoever looks into it.
        if (!outcome && window)
            (void)picture(*window, QStringLiteral("stopped"));
    }
    return outcome;
}

UiDriver::Outcome Tour::playAll()
{
    return inOrder(
        [this] { return startService(); },
        [this] { return newcomerOpensAccount(); },
        [this] { return demoPersonSignsIn(); },
        [this] { return demoPersonPays(); },
        [this] { return demoPersonPaysMerchant(); },
        [this] { return newcomerSeesMoney(); },
        [this] { return demoPersonLooksAround(); },
        [this] { return demoPersonBindsACard(); },
        [this] { return demoPersonTopsUp(); },
        [this] { return bankRefuses(); },
        [this] { return demoPersonSendsLater(); },
        [this] { return connectionBreaksWhilePaying(); },
        [this] { return unknownPaymentResolves(); },
        [this] { return demoPersonLocks(); },
        [this] { return serviceGoesAway(); });
}

Tour::Outcome Tour::startService()
{
    const Result<QUrl> address = QCoro::waitFor(m_service.start());
    if (!address)
        return std::unexpected(QStringLiteral("the service did not start: ") + address.error().detail);
    m_network = std::make_unique<CuttingProxy>(quint16(address->port()));
    return {};
}

Tour::Outcome Tour::open(std::unique_ptr<Window> &window, const PersonDetails &details)
{
    const ApplicationOptions options{
        .profileDirectory = m_directory.filePath(details.nationalPhone),
        .service = m_network->url(),
        .language = m_options.language,
        .theme = m_options.theme,
        .renderer = {},
        .reducedMotion = true,
        .demo = false,
    };
    window = std::make_unique<Window>(options, m_clock, m_random);
    if (!window->application.start())
        return std::unexpected(QStringLiteral("the window did not open"));
    QQuickWindow *shown = window->application.window();
    shown->resize(1280, 800);
    if (!QTest::qWaitForWindowExposed(shown))
        return std::unexpected(QStringLiteral("the window was not painted"));
    const QString database = QStringLiteral("sqlite:") + m_service.databaseFile();
    window->driver = std::make_unique<UiDriver>(*shown);
    window->person = std::make_unique<Person>(
        *window->driver, details, [database, phone = details.phone] { return newestCode(database, phone); });
    window->person->onScreen([this, &window](const QString &screen) { return picture(*window, screen); });
    return {};
}

Tour::Outcome Tour::picture(Window &window, const QString &screen)
{
    if (!m_album.take(screen, *window.application.window(), *window.driver, window.application.settings()))
        return std::unexpected(QStringLiteral("the picture of %1 cannot be written").arg(screen));
    return {};
}

Tour::Outcome Tour::newcomerOpensAccount()
{
    return inOrder(
        [this] { return open(m_newcomer, newcomer()); },
        [this] { return m_newcomer->person->openAccount(); },
        [this] { return m_newcomer->driver->waitForState(QStringLiteral("page.home"), QStringLiteral("empty")); },
        [this] { return picture(*m_newcomer, QStringLiteral("home-empty")); });
}

Tour::Outcome Tour::demoPersonSignsIn()
{
    return inOrder(
        [this] { return open(m_demoPerson, demoPerson()); },
        [this] { return m_demoPerson->person->signIn(); },
        [this] {
            return m_demoPerson->driver->waitForState(QStringLiteral("page.home"), QStringLiteral("ready"), Patience);
        },
        [this] { return picture(*m_demoPerson, QStringLiteral("home")); });
}

Tour::Outcome Tour::demoPersonPays()
{
    const TransferWish wish{newcomer().nationalPhone, newcomer().name, QStringLiteral("3000"), QStringLiteral("押金")};
    return inOrder(
        [this, wish] { return m_demoPerson->person->transfer(wish); },
        [this] { return picture(*m_demoPerson, QStringLiteral("transfer.result")); },
        [this] { return m_demoPerson->driver->click(QStringLiteral("transfer.next")); });
}

Tour::Outcome Tour::demoPersonPaysMerchant()
{
    const QString code = billOfRestaurant(QStringLiteral("sqlite:") + m_service.databaseFile());
    UiDriver &screen = *m_demoPerson->driver;
    return inOrder(
        [this, code] { return m_demoPerson->person->pay(code, QStringLiteral("16.80")); },
        [this] { return picture(*m_demoPerson, QStringLiteral("pay.result")); },
        [&] { return screen.click(QStringLiteral("pay.seeBill")); },
        [&] { return screen.waitForText(QStringLiteral("184.80")); },
        [this] { return picture(*m_demoPerson, QStringLiteral("bills.detail-purchase")); });
}

Tour::Outcome Tour::newcomerSeesMoney()
{
    UiDriver &screen = *m_newcomer->driver;
    return inOrder(
        [&] { return screen.waitForText(QStringLiteral("+3,000.00"), Patience); },
        [&] { return screen.waitForText(QStringLiteral("押金")); },
        [this] { return picture(*m_newcomer, QStringLiteral("home-received")); },
        [&] { return screen.click(QStringLiteral("home.receive")); },
        [&] { return screen.waitForState(QStringLiteral("page.receive"), QStringLiteral("ready")); },
        [this] { return picture(*m_newcomer, QStringLiteral("receive")); },
        [this] { return m_newcomer->person->goTo(QStringLiteral("bills")); },
        [&] { return screen.waitForText(QStringLiteral("+3,000.00")); },
        [this] {
            m_newcomer.reset();
            return Outcome();
        });
}

Tour::Outcome Tour::demoPersonLooksAround()
{
    UiDriver &screen = *m_demoPerson->driver;
    return inOrder(
        [this] { return m_demoPerson->person->goTo(QStringLiteral("bills")); },
        [&] { return screen.waitForText(QStringLiteral("−3,000.00"), Patience); },
        [this] { return picture(*m_demoPerson, QStringLiteral("bills")); },
        [&] {
            screen.press(Qt::Key_Home);
            screen.press(Qt::Key_Return);
            return screen.waitForState(QStringLiteral("page.bills.detail"), QStringLiteral("ready"));
        },
        [this] { return picture(*m_demoPerson, QStringLiteral("bills.detail")); },
        [this] { return m_demoPerson->person->goTo(QStringLiteral("settings")); },
        [&] { return screen.waitForState(QStringLiteral("page.settings"), QStringLiteral("ready")); },
        [this] { return picture(*m_demoPerson, QStringLiteral("settings")); });
}

Tour::Outcome Tour::demoPersonBindsACard()
{
    return inOrder(
        [this] { return m_demoPerson->person->bindCard(QStringLiteral("6214 8300 0000 1239"), QStringLiteral("08/31")); },
        [this] { return m_demoPerson->person->bindCard(QStringLiteral("6225 7500 0000 1236"), QStringLiteral("11/30")); },
        [this] { return m_demoPerson->driver->waitForShown(QStringLiteral("cards.row.1236"), Patience); },
        [this] { return picture(*m_demoPerson, QStringLiteral("cards")); },
        [this] { return m_demoPerson->driver->click(QStringLiteral("cards.row.1236")); },
        [this] { return m_demoPerson->driver->waitForState(QStringLiteral("page.cards.card"), QStringLiteral("ready")); },
        [this] { return picture(*m_demoPerson, QStringLiteral("cards.card")); });
}

Tour::Outcome Tour::demoPersonTopsUp()
{
    UiDriver &screen = *m_demoPerson->driver;
    return inOrder(
        [this] { return m_demoPerson->person->moveMoney(QStringLiteral("cards.topUp"), QStringLiteral("1000")); },
        [&] { return screen.waitForState(QStringLiteral("page.funding.operation"), QStringLiteral("ready"), Patience); },
        [this] { return picture(*m_demoPerson, QStringLiteral("funding.operation")); },
        [this] { return m_demoPerson->person->goTo(QStringLiteral("home")); },
        [&] { return screen.waitForText(QStringLiteral("+1,000.00"), Patience); });
}

Tour::Outcome Tour::bankRefuses()
{
    UiDriver &screen = *m_demoPerson->driver;
    steer(QStringLiteral("sqlite:") + m_service.databaseFile(),
        {QStringLiteral("channel"), QStringLiteral("--answer"), QStringLiteral("insufficient-funds")});
    return inOrder(
        [this] { return m_demoPerson->person->moveMoney(QStringLiteral("cards.topUp"), QStringLiteral("1000")); },
        [&] { return screen.waitForShown(QStringLiteral("funding.remedy"), Patience); },
        [this] { return picture(*m_demoPerson, QStringLiteral("funding.operation-failed")); },
        [&] { return screen.click(QStringLiteral("funding.back")); });
}

Tour::Outcome Tour::demoPersonSendsLater()
{
    UiDriver &screen = *m_demoPerson->driver;
    const TransferWish wish{newcomer().nationalPhone, newcomer().name, QStringLiteral("66"), QStringLiteral("书")};
    return inOrder(
        [this, wish] { return m_demoPerson->person->transferUpToReview(wish); },
        [&] { return screen.click(QStringLiteral("transfer.back")); },
        [&] { return screen.click(QStringLiteral("transfer.delivery.after24h")); },
        [this] { return picture(*m_demoPerson, QStringLiteral("transfer.amount-later")); },
        [&] { return screen.click(QStringLiteral("transfer.next")); },
        [&] { return screen.waitForState(QStringLiteral("page.transfer.review"), QStringLiteral("ready")); },
        [this] { return picture(*m_demoPerson, QStringLiteral("transfer.review-later")); },
        [this] { return m_demoPerson->person->approve(demoPerson().pin); },
        [&] { return screen.waitForState(QStringLiteral("page.transfer.result"), QStringLiteral("ready"), Patience); },
        [this] { return picture(*m_demoPerson, QStringLiteral("transfer.result-later")); },
        [&] { return screen.click(QStringLiteral("transfer.seeBill")); },
        [&] { return screen.waitForShown(QStringLiteral("bill.callBack"), Patience); },
        [this] { return picture(*m_demoPerson, QStringLiteral("bills.detail-later")); },
        [this] { return m_demoPerson->person->goTo(QStringLiteral("home")); },
        [&] { return screen.waitForText(QStringLiteral("66.00")); },
        [this] { return picture(*m_demoPerson, QStringLiteral("home-later")); },
        [this] { return demoPersonCallsBack(); });
}

Tour::Outcome Tour::demoPersonCallsBack()
{
    UiDriver &screen = *m_demoPerson->driver;
    const DelayedTransfersModel &rows
        = *m_demoPerson->application.session().wallet()->delayedTransfers()->onTheirWay();
    const QString row = QStringLiteral("home.onItsWay.")
        + rows.index(0).data(DelayedTransfersModel::TransferRole).value<DelayedTransfer>().id;
    return inOrder(
        [&] { return screen.click(row); },
        [&] { return screen.waitForShown(QStringLiteral("dialog.confirm")); },
        [this] { return picture(*m_demoPerson, QStringLiteral("home-call-back")); },
        [&] { return screen.click(QStringLiteral("dialog.confirm")); },
        [&] { return screen.waitForGone(row, Patience); });
}

Tour::Outcome Tour::connectionBreaksWhilePaying()
{
    UiDriver &screen = *m_demoPerson->driver;
    // A minute of tries, in a second.
    PaymentTiming timing;
    timing.sendWindow = std::chrono::seconds(1);
    timing.askInterval = std::chrono::minutes(1);
    m_demoPerson->application.session().wallet()->payments()->setTiming(timing);
    const TransferWish wish{newcomer().nationalPhone, newcomer().name, QStringLiteral("88"), QStringLiteral("午饭")};
    return inOrder(
        [this, wish] { return m_demoPerson->person->transferUpToReview(wish); },
        [this] {
            m_network->cut(CuttingProxy::Cut::Answer, "POST /v1/transfers");
            m_network->alsoCut("GET /v1/payments");
            m_network->alsoCut("GET /v1/changes");
            return m_demoPerson->person->approve(demoPerson().pin);
        },
        [&] { return screen.waitForState(QStringLiteral("page.transfer.unknown"), QStringLiteral("ready"), Patience); },
        [this] { return picture(*m_demoPerson, QStringLiteral("transfer.unknown")); },
        [&] { return screen.click(QStringLiteral("transfer.back")); },
        [this] { return m_demoPerson->person->goTo(QStringLiteral("home")); },
        [this] { return picture(*m_demoPerson, QStringLiteral("home-open")); });
}

Tour::Outcome Tour::unknownPaymentResolves()
{
    UiDriver &screen = *m_demoPerson->driver;
    m_network->cut(CuttingProxy::Cut::Nothing, {});
    return inOrder(
        [&] {
            const QList<Transfer> open = m_demoPerson->application.session().wallet()->transfers()->open();
            return screen.click(QStringLiteral("home.open.") + open.value(0).intentId);
        },
        [&] { return screen.waitForState(QStringLiteral("page.transfer.unknown"), QStringLiteral("ready")); },
        [&] { return screen.click(QStringLiteral("transfer.next")); },
        [&] { return screen.waitForState(QStringLiteral("page.transfer.result"), QStringLiteral("ready"), Patience); },
        [&] { return screen.waitForText(QStringLiteral("88.00")); },
        [this] { return picture(*m_demoPerson, QStringLiteral("transfer.result-found")); },
        [&] { return screen.click(QStringLiteral("transfer.next")); },
        [this] { return m_demoPerson->person->goTo(QStringLiteral("bills")); },
        [&] { return screen.waitForText(QStringLiteral("−88.00"), Patience); });
}

Tour::Outcome Tour::demoPersonLocks()
{
    UiDriver &screen = *m_demoPerson->driver;
    return inOrder(
        [this] { return m_demoPerson->person->lock(); },
        [this] { return m_demoPerson->person->unlock(QStringLiteral("not the password")); },
        [&] { return screen.waitForState(QStringLiteral("page.locked"), QStringLiteral("error:2001"), Patience); },
        [this] { return picture(*m_demoPerson, QStringLiteral("locked-wrong")); },
        [this] { return m_demoPerson->person->unlock(demoPerson().password); },
        [&] { return screen.waitForState(QStringLiteral("page.home"), QStringLiteral("ready"), Patience); });
}

Tour::Outcome Tour::serviceGoesAway()
{
    UiDriver &screen = *m_demoPerson->driver;
    m_service.stop();
    m_network->close();
    return inOrder(
        [&] { return screen.waitForState(QStringLiteral("page.home"), QStringLiteral("offline"), Patience); },
        [this] { return picture(*m_demoPerson, QStringLiteral("home-offline")); },
        [this] { return m_demoPerson->person->goTo(QStringLiteral("transfer")); },
        [&] { return screen.waitForState(QStringLiteral("page.transfer.recipient"), QStringLiteral("offline")); },
        [this] { return picture(*m_demoPerson, QStringLiteral("transfer-offline")); });
}

} // namespace Billfold
