// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/payments/intenttransitions.h"
#include "core/payments/paymentintent.h"
#include "core/payments/paymentoutcome.h"

#include <QTest>

#include <map>

using namespace Billfold;

namespace {

using enum IntentState;
using Event = IntentEvent;

constexpr std::array States{Draft, Prepared, Sending, Settled, Accepted, Declined, Held, Void, Unknown};
constexpr std::array Events{Event::Prepare, Event::Send, Event::Settle, Event::Accept, Event::Decline, Event::Hold,
    Event::Refuse, Event::GiveUp, Event::Discard, Event::Void};

} // namespace

/// What may become of a payment, and what may not.
class IntentTransitionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasExactlyTheseTransitions();
    void neverLeavesAFinalState();
    void voidsWhatWasSentOnlyByATombstone();
    void reservesWhateverMayBeGone();
    void hashesMethodPathAndBody();
    void takesNothingUnclearForAnOutcome();
};

void IntentTransitionsTest::hasExactlyTheseTransitions()
{
    const std::map<std::pair<IntentState, Event>, IntentState> expected{
        {{Draft, Event::Prepare}, Prepared},
        {{Prepared, Event::Send}, Sending},
        {{Prepared, Event::Discard}, Void},
        {{Prepared, Event::Void}, Void},
        {{Sending, Event::Send}, Sending},
        {{Sending, Event::Settle}, Settled},
        {{Sending, Event::Accept}, Accepted},
        {{Sending, Event::Decline}, Declined},
        {{Sending, Event::Hold}, Held},
        {{Sending, Event::Refuse}, Prepared},
        {{Sending, Event::GiveUp}, Unknown},
        {{Sending, Event::Void}, Void},
        {{Unknown, Event::Settle}, Settled},
        {{Unknown, Event::Accept}, Accepted},
        {{Unknown, Event::Decline}, Declined},
        {{Unknown, Event::Hold}, Held},
        {{Unknown, Event::Void}, Void},
        {{Held, Event::Settle}, Settled},
        {{Held, Event::Decline}, Declined},
    };
    for (const IntentState state : States) {
        for (const Event event : Events) {
            const auto found = expected.find({state, event});
            std::optional<IntentState> next;
            if (found != expected.end())
                next = found->second;
            QVERIFY2(
                nextState(state, event) == next, qPrintable(u"state %1, event %2"_qs.arg(int(state)).arg(int(event))));
        }
    }
}

void IntentTransitionsTest::neverLeavesAFinalState()
{
    for (const IntentState state : States) {
        for (const Event event : Events)
            QVERIFY(!isFinal(state) || !nextState(state, event));
    }
}

void IntentTransitionsTest::voidsWhatWasSentOnlyByATombstone()
{
    for (const IntentState state : {Sending, Unknown, Held}) {
        for (const Event event : Events)
            QVERIFY(nextState(state, event) != Void || event == Event::Void);
    }
    // What the service has accepted is not cancelled any more.
    QVERIFY(!nextState(Held, Event::Void));
}

void IntentTransitionsTest::reservesWhateverMayBeGone()
{
    QList<PaymentIntent> intents;
    for (const IntentState state : States) {
        PaymentIntent intent;
        intent.state = state;
        intent.request.amount = Money::create(u"CNY"_qs, 100).value();
        intents.append(intent);
    }
    intents.append(intents.at(int(Sending)));
    intents.last().request.amount = Money::create(u"USD"_qs, 5000).value();
    intents.append(intents.at(int(Sending)));
    intents.last().request.kind = PaymentKind::TopUp;
    // Sending, Held and Unknown; nothing in dollars, and nothing that comes in.
    QCOMPARE(sumReserved(intents, u"CNY"_qs), Money::create(u"CNY"_qs, 300).value());
}

void IntentTransitionsTest::hashesMethodPathAndBody()
{
    PaymentRequest request;
    request.body = R"({"amount":{"currency":"CNY","minor":1}})";
    // printf 'POST\n/v1/transfers\n{"amount":{"currency":"CNY","minor":1}}' | sha256sum
    QCOMPARE(intentHash(request), u"9cad1cffe65e1a3a4de1d1a128df9b21a4f1b0ac9683e8f4ae1cb4abad0c2246"_qs);
}

void IntentTransitionsTest::takesNothingUnclearForAnOutcome()
{
    for (const ErrorCode code : {ErrorCode::TimedOut, ErrorCode::ServiceFailed, ErrorCode::Maintenance, ErrorCode::Busy,
             ErrorCode::AnswerUnreadable, ErrorCode::AnswerTooLarge, ErrorCode::ServiceUnreachable, ErrorCode::Offline,
             ErrorCode::TlsFailed, ErrorCode::Internal, ErrorCode::RequestRefused})
        QCOMPARE(meaningOf(code), AttemptMeaning::Unclear);
    for (const ErrorCode code : {ErrorCode::BalanceInsufficient, ErrorCode::LimitExceeded, ErrorCode::PaymentExpired})
        QCOMPARE(meaningOf(code), AttemptMeaning::Declined);
    QCOMPARE(meaningOf(ErrorCode::ApprovalInvalid), AttemptMeaning::Refused);
}

QTEST_GUILESS_MAIN(IntentTransitionsTest)
#include "tst_intenttransitions.moc"
