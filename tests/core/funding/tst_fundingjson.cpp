// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/funding/fundingjson.h"

#include <QTest>

#include <set>

using namespace Billfold;
using namespace Qt::StringLiterals;

namespace {

QByteArray operationWith(const QByteArray &state, const QByteArray &more = {})
{
    return R"({"id":"o","kind":"withdrawal","state":")" + state
        + R"(","source":{"id":"s","bankName":"招商银行","lastFour":"1239"},"amount":{"currency":"CNY","minor":100},)"
          R"("fee":{"currency":"CNY","minor":0},"createdAt":"2026-11-22T12:31:14.236Z",)"
          R"("updatedAt":"2026-11-22T12:31:14.236Z","knownBy":"2026-11-22T12:46:14.236Z")"
        + more + '}';
}

} // namespace

/// What the service says of money over a bank; the examples of the contract are read in tst_apiexamples.
class FundingJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsEveryState();
    void takesALaterStateForOneThatIsOpen();
    void hasAWordForEveryReason();
    void refusesHalfAnOperation();
    void writesWhatItReads();
};

void FundingJsonTest::knowsEveryState()
{
    std::set<FundingOperation::State> seen;
    for (const char *state :
        {"created", "authentication", "processing", "unknown", "succeeded", "failed", "reversing", "reversed"}) {
        const auto operation = parseFundingOperation(operationWith(state));
        QVERIFY(operation.has_value());
        QCOMPARE(operation->kind, FundingOperation::Kind::Withdrawal);
        seen.insert(operation->state);
    }
    QCOMPARE(seen.size(), size_t(8));
}

void FundingJsonTest::takesALaterStateForOneThatIsOpen()
{
    const auto operation = parseFundingOperation(operationWith("queued"));
    QVERIFY(operation.has_value());
    QVERIFY(!operation->isOver());
}

void FundingJsonTest::hasAWordForEveryReason()
{
    std::set<ErrorCode> seen;
    const QList<QByteArray> reasons{"bank-unavailable", "insufficient-funds", "credit-limit", "card-details-wrong",
        "card-expired", "authentication-failed", "issuer-declined", "card-daily-limit", "wallet-limit",
        "channel-maintenance", "account-restricted", "name-mismatch", "account-closed", "credit-card-not-allowed",
        "held-after-phone-change", "bank-closed", "returned-by-bank"};
    for (const QByteArray &reason : reasons)
        seen.insert(parseFundingOperation(operationWith("failed", R"(,"reason":")" + reason + '"'))->reason);
    QCOMPARE(qsizetype(seen.size()), reasons.size());
    // One that only later services know is still a refusal.
    QCOMPARE(parseFundingOperation(operationWith("failed", R"(,"reason":"stars-unfavourable")"))->reason,
        ErrorCode::BankDeclined);
}

void FundingJsonTest::refusesHalfAnOperation()
{
    const QByteArray whole = operationWith("created");
    for (const QByteArray member : {"id", "kind", "state", "source", "amount", "fee", "createdAt", "knownBy"}) {
        QByteArray broken = whole;
        broken.replace('"' + member + "\":", '"' + member + "x\":");
        const auto operation = parseFundingOperation(broken);
        QVERIFY2(!operation, member.constData());
        QCOMPARE(operation.error().code, ErrorCode::AnswerUnreadable);
    }
}

void FundingJsonTest::writesWhatItReads()
{
    const FundingTerms terms{
        u"s"_s, *Money::create(u"CNY"_s, 2'000), QDateTime::fromMSecsSinceEpoch(1'795'350'660'000, Qt::UTC)};
    const auto again = parseFundingRequest(serializeFundingRequest(terms));
    QVERIFY(again.has_value());
    QCOMPARE(*again, terms);
}

QTEST_GUILESS_MAIN(FundingJsonTest)
#include "tst_fundingjson.moc"
