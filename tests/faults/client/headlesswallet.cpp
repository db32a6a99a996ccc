// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// headless_wallet: the wallet without its window, for tests that kill it. Commands come as lines on standard input and are
// worked off one after the other; each ends with one line of answer, flushed, that begins with "ok" or "error CODE".
//
//   open PASSWORD              unlocks the profile; what was left open is asked for by itself, as always
//   pay PHONE AMOUNT PIN       looks up, prepares, approves and sends; says "prepared ID" on the way; "ok STATE"
//   void                       cancels everything open that was sent, if it was not taken; "ok N" with what is still open
//   ask                        asks for everything open once; "ok N" with what is still open
//   sync                       pulls the change feed to its end
//   balance                    "ok BOOKED RESERVED", minor units
//   list                       "payment ID STATE AMOUNT" for each open one; "ok N"
//   quit                       locks and ends

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/session/session.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QCoroSignal>
#include <QCoroTask>
#include <QCoroTimer>
#include <QQueue>

#include <cstdio>
#include <iostream>
#include <string>
#include <thread>

namespace Billfold {

namespace {

using Answer = Result<QString>;

void say(const QString &line)
{
    std::fputs(qPrintable(line + u'\n'), stdout);
    std::fflush(stdout);
}

SecretBytes secret(const QString &text)
{
    return SecretBytes::copyOf(text.toUtf8());
}

/// The conversation. Interface thread.
class Conversation : public QObject
{
public:
    Conversation(Session &session, PaymentTiming timing)
        : m_session(session)
        , m_timing(timing)
    {
    }

    void add(const QString &line)
    {
        m_lines.enqueue(line);
        if (!m_working)
            work();
    }

private:
    QCoro::Task<void> work()
    {
        m_working = true;
        while (!m_lines.isEmpty()) {
            const QStringList words = m_lines.dequeue().split(u' ');
            const Answer answer = co_await answerTo(words);
            say(answer ? QStringLiteral("ok ") + *answer
                       : QStringLiteral("error %1 %2").arg(int(answer.error().code)).arg(answer.error().detail));
        }
        m_working = false;
    }

    QCoro::Task<Answer> answerTo(QStringList words)
    {
        const QString command = words.takeFirst();
        if (command == QStringLiteral("open"))
            co_return co_await open(words.join(u' '));
        if (!m_session.wallet())
            co_return failure(ErrorCode::Cancelled, QStringLiteral("not open"));
        if (command == QStringLiteral("pay") && words.size() == 3)
            co_return co_await pay(words[0], words[1].toLongLong(), words[2]);
        if (command == QStringLiteral("void"))
            co_return co_await voidOpen();
        if (command == QStringLiteral("ask"))
            co_return co_await ask();
        if (command == QStringLiteral("sync"))
            co_return co_await sync();
        if (command == QStringLiteral("balance"))
            co_return balance();
        if (command == QStringLiteral("list"))
            co_return list();
        if (command == QStringLiteral("quit"))
            co_return quit();
        co_return failure(ErrorCode::Internal, QStringLiteral("unknown command"));
    }

    QCoro::Task<Answer> open(QString password)
    {
        const Result<void> opened = co_await m_session.unlock(secret(password));
        if (!opened)
            co_return failure(opened.error());
        m_session.wallet()->payments()->setTiming(m_timing);
        co_return QString();
    }

    QCoro::Task<Answer> pay(QString phone, qint64 minor, QString pin)
    {
        TransferService *transfers = m_session.wallet()->transfers();
        const QString noName;
        const Result<Payee> payee = co_await transfers->lookUp(phone, noName);
        if (!payee)
            co_return failure(payee.error());
        const Money amount = Money::create(m_session.wallet()->account()->currency(), minor).value_or(Money());
        // Named: GCC 12 destroys a temporary in such an expression twice.
        const TransferDraft draft{*payee, amount, {}};
        const Result<TransferReview> review = co_await transfers->prepare(draft);
        if (!review)
            co_return failure(review.error());
        say(QStringLiteral("prepared ") + review->intentId);
        const Result<Transfer> sent = co_await transfers->send(review->intentId, secret(pin));
        if (!sent)
            co_return failure(sent.error());
        co_return QVariant::fromValue(sent->state).toString();
    }

    QCoro::Task<Answer> voidOpen()
    {
        PaymentService *payments = m_session.wallet()->payments();
        const QList<PaymentIntent> open = payments->open();
        for (const PaymentIntent &intent : open)
            co_await payments->cancelIfNotTaken(intent.id);
        co_return QString::number(payments->open().size());
    }

    QCoro::Task<Answer> ask()
    {
        PaymentService *payments = m_session.wallet()->payments();
        const QList<PaymentIntent> open = payments->open();
        for (const PaymentIntent &intent : open) {
            if (intent.attempts > 0)
                co_await payments->ask(intent.id);
            else
                co_await payments->discard(intent.id);
        }
        co_return QString::number(payments->open().size());
    }

    QCoro::Task<Answer> sync()
    {
        SyncService *sync = m_session.wallet()->sync();
        sync->pullNow();
        while (sync->state() != SyncService::State::UpToDate)
            co_await QCoro::sleepFor(std::chrono::milliseconds(10));
        co_return QString();
    }

    Answer balance()
    {
        AccountService *account = m_session.wallet()->account();
        return QStringLiteral("%1 %2").arg(account->booked().minor()).arg(account->reserved().minor());
    }

    Answer list()
    {
        const QList<PaymentIntent> open = m_session.wallet()->payments()->open();
        for (const PaymentIntent &intent : open)
            say(QStringLiteral("payment %1 %2 %3").arg(intent.id).arg(int(intent.state)).arg(intent.request.amount.minor()));
        return QString::number(open.size());
    }

    Answer quit()
    {
        m_session.lock();
        QCoreApplication::quit();
        return QString();
    }

    Session &m_session;
    const PaymentTiming m_timing;
    QQueue<QString> m_lines;
    bool m_working = false;
};

} // namespace

} // namespace Billfold

int main(int argc, char **argv)
{
    using namespace Billfold;
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    for (const char *name : {"profile", "service", "send-window", "first-pause"})
        parser.addOption({QString::fromLatin1(name), {}, QString::fromLatin1(name)});
    parser.process(application);
    const auto milliseconds = [&parser](const char *name, int otherwise) {
        const int given = parser.value(QString::fromLatin1(name)).toInt();
        return std::chrono::milliseconds(given > 0 ? given : otherwise);
    };

    const SystemClock clock;
    SystemRandom random;
    const SessionOptions options{parser.value(QStringLiteral("profile")), QUrl(parser.value(QStringLiteral("service"))),
        QStringLiteral("en"), QStringLiteral("headless"), QStringLiteral("linux")};
    Session session(options, clock, random);
    Conversation conversation(session,
        {.sendWindow = milliseconds("send-window", 2000),
            .firstPause = milliseconds("first-pause", 50),
            .askInterval = std::chrono::hours(1)});
    std::thread reader([&conversation] {
        for (std::string line; std::getline(std::cin, line);) {
            const QString text = QString::fromStdString(line);
            QMetaObject::invokeMethod(&conversation, [&conversation, text] { conversation.add(text); });
        }
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit);
    });
    reader.detach();
    return QCoreApplication::exec();
}
