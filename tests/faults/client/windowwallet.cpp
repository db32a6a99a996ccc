// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// window_wallet: the program's own window, and somebody in it who unlocks and pays one person after the other, with mouse
// and keys alone, until the process is killed. Says "ok NEWS" on standard output: unlocked, approving and paid; or what was
// in the way, as "error 0 WORDS".
//
//   window_wallet --profile DIR --service URL --phone NATIONAL --minor FIRST --password WORDS --pin DIGITS

#include "app/application.h"
#include "app/tour/person.h"
#include "core/base/clock.h"
#include "core/base/random.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QQuickWindow>

#include <cstdio>

namespace {

using namespace Billfold;

void say(const QString &line)
{
    std::fputs(qPrintable(line + u'\n'), stdout);
    std::fflush(stdout);
}

QString yuan(int minor)
{
    return QStringLiteral("%1.%2").arg(minor / 100).arg(minor % 100, 2, 10, QLatin1Char('0'));
}

/// Pays for ever; comes back with what was in the way.
QString payForEver(Person &person, const QString &phone, int minor)
{
    UiDriver::Outcome done = person.unlock(person.details().password);
    if (done)
        done = person.window().waitForShown(QStringLiteral("page.home"));
    if (done)
        say(QStringLiteral("ok unlocked"));
    while (done) {
        done = person.transfer({phone, {}, yuan(minor++), {}});
        if (done)
            say(QStringLiteral("ok paid"));
        if (done)
            done = person.window().click(QStringLiteral("transfer.next"));
    }
    return done.error();
}

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    for (const char *name : {"profile", "service", "phone", "minor", "password", "pin"})
        parser.addOption({QString::fromLatin1(name), {}, QString::fromLatin1(name)});
    parser.process(application);
    const ApplicationOptions options{
        .profileDirectory = parser.value(QStringLiteral("profile")),
        .service = QUrl(parser.value(QStringLiteral("service"))),
        .language = QStringLiteral("en"),
        .theme = QStringLiteral("light"),
        .renderer = {},
        .reducedMotion = true,
        .demo = false,
    };
    const SystemClock clock;
    SystemRandom random;
    Application billfold(options, clock, random);
    if (!billfold.start() || !billfold.window())
        return EXIT_FAILURE;
    UiDriver driver(*billfold.window());
    const PersonDetails details{
        {}, {}, {}, parser.value(QStringLiteral("password")), parser.value(QStringLiteral("pin"))};
    Person person(driver, details, [] { return QString(); });
    person.onScreen([](const QString &screen) -> UiDriver::Outcome {
        if (screen == QStringLiteral("transfer.approve"))
            say(QStringLiteral("ok approving"));
        return {};
    });
    say(QStringLiteral("error 0 ")
        + payForEver(person, parser.value(QStringLiteral("phone")), parser.value(QStringLiteral("minor")).toInt()));
    return EXIT_FAILURE;
}
