// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// make_profile: signs in to a sandbox service on a new device, without a window, and leaves a locked profile behind. For
// tests and benchmarks that begin at the lock screen. The password comes on standard input.

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/session/session.h"
#include "core/session/signin.h"
#include "core/sync/syncservice.h"
#include "tests/support/serviceprocess.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QCoroSignal>
#include <QCoroTask>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTextStream>

using namespace Billfold;

namespace {

QString newestCode(const QString &database, const QString &phone)
{
    const auto answer = ServiceProcess::run({QStringLiteral("sandbox"), QStringLiteral("messages"),
        QStringLiteral("--database"), database, QStringLiteral("--to"), phone, QStringLiteral("--json")});
    static const QRegularExpression sixDigits(QStringLiteral("(?<![0-9])[0-9]{6}(?![0-9])"));
    QString code;
    for (auto match = sixDigits.globalMatch(QString::fromUtf8(answer.output)); match.hasNext();)
        code = match.next().captured();
    return code;
}

QCoro::Task<Result<void>> signIn(Session *session, QString phone, SecretBytes password, QString database)
{
    const std::unique_ptr<SignIn> signIn = session->beginSignIn();
    const Result<SignInStep> step = co_await signIn->submit(phone, std::move(password));
    if (!step)
        co_return failure(step.error());
    if (*step == SignInStep::CodeRequired) {
        const Result<CodeSent> sent = co_await signIn->requestCode();
        if (!sent)
            co_return failure(sent.error());
        SecretBytes code = SecretBytes::copyOf(newestCode(database, phone).toLatin1());
        const Result<SignInStep> verified = co_await signIn->verifyCode(std::move(code));
        if (!verified)
            co_return failure(verified.error());
    }
    signIn->enter();
    co_return Result<void>();
}

/// Until the vault knows what the service knows.
bool waitForSync(const Session &session)
{
    QElapsedTimer timer;
    timer.start();
    const auto isUpToDate = [&] {
        return session.wallet() && session.wallet()->sync()->state() == SyncService::State::UpToDate;
    };
    while (!isUpToDate() && timer.elapsed() < 120'000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    return isUpToDate();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    for (const char *name : {"service", "database", "profile", "phone"})
        parser.addOption({QString::fromLatin1(name), {}, QString::fromLatin1(name)});
    parser.process(application);

    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 2;
    const SystemClock clock;
    SystemRandom random;
    const SessionOptions options{
        .profileDirectory = parser.value(QStringLiteral("profile")),
        .service = QUrl(parser.value(QStringLiteral("service"))),
        .language = QStringLiteral("en"),
        .deviceName = QStringLiteral("make_profile"),
        .platform = QStringLiteral("linux"),
    };
    Session session(options, clock, random);
    const Result<void> signedIn = QCoro::waitFor(signIn(&session, parser.value(QStringLiteral("phone")),
        SecretBytes::copyOf(input.readAll().trimmed()), parser.value(QStringLiteral("database"))));
    if (!signedIn) {
        QTextStream(stderr) << "make_profile: error " << int(signedIn.error().code) << ' ' << signedIn.error().detail << Qt::endl;
        return 1;
    }
    const bool complete = waitForSync(session);
    session.lock();
    return complete ? 0 : 1;
}
