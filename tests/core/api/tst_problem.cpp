// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/json.h"
#include "core/api/problem.h"
#include "tests/support/golden.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMetaEnum>
#include <QTest>

using namespace Billfold;
using namespace Qt::StringLiterals;

namespace {

QJsonObject toGolden(const Error &error)
{
    QJsonObject object
        = {{"code"_L1, QString::fromLatin1(QMetaEnum::fromType<ErrorCode>().valueToKey(int(error.code)))},
            {"detail"_L1, error.detail}, {"requestId"_L1, error.requestId}};
    if (error.triesLeft)
        object.insert("triesLeft"_L1, *error.triesLeft);
    if (error.retryAfter)
        object.insert("retryAfter"_L1, qint64(error.retryAfter->count()));
    if (error.limit)
        object.insert("limit"_L1, toJson(*error.limit));
    return object;
}

Refusal problem(int status, const QByteArray &body)
{
    return {.status = status, .contentType = "application/problem+json; charset=utf-8", .body = body};
}

} // namespace

class TestProblem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatServicesAnswer();
    void neverShowsTheirWords();
    void survivesWrongMembers();
    void prefersTheMemberToTheHeader();
    void boundsWaits();
};

void TestProblem::readsWhatServicesAnswer()
{
    const QJsonArray refusals = QJsonDocument::fromJson(readTestData(u"api/problems.json"_s)).array();
    QJsonArray errors;
    for (const QJsonValue &refusal : refusals) {
        const QJsonObject body = refusal["body"_L1].toObject();
        errors.append(toGolden(readProblem({.status = refusal["status"_L1].toInt(),
            .contentType = refusal["contentType"_L1].toString(u"application/problem+json"_s).toLatin1(),
            .body = toJsonBytes(body),
            .retryAfter = refusal["retryAfter"_L1].toString().toLatin1(),
            .requestId = "019aab5e-3f10-7c41-9d0e-6f2b8a4c1e01"})));
    }
    const QString difference = compareWithGolden(u"api"_s, u"problems"_s, errors);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void TestProblem::neverShowsTheirWords()
{
    const Error error = readProblem(
        problem(422, R"({"type":"urn:billfold:problem:invalid","title":"Call +1 555","detail":"Call +1 555"})"));

    QCOMPARE(error.code, ErrorCode::RequestRefused);
    QVERIFY(!error.detail.contains("555"_L1));
}

void TestProblem::survivesWrongMembers()
{
    const Error error = readProblem(problem(403,
        R"({"type":"urn:billfold:problem:pin-wrong","triesLeft":"four","retryAfterSeconds":-1,"limit":{"minor":1}})"));

    QCOMPARE(error.code, ErrorCode::PinWrong);
    QVERIFY(!error.triesLeft);
    QVERIFY(!error.retryAfter);
    QVERIFY(!error.limit);
}

void TestProblem::prefersTheMemberToTheHeader()
{
    Refusal refusal = problem(429, R"({"type":"urn:billfold:problem:rate-limited","retryAfterSeconds":42})");
    refusal.retryAfter = "60";
    QCOMPARE(readProblem(refusal).retryAfter, std::chrono::seconds(42));

    refusal.body = R"({"type":"urn:billfold:problem:rate-limited"})";
    QCOMPARE(readProblem(refusal).retryAfter, std::chrono::seconds(60));
}

void TestProblem::boundsWaits()
{
    Refusal refusal = problem(429, R"({"type":"urn:billfold:problem:rate-limited"})");
    refusal.retryAfter = "99999999999999";
    QCOMPARE(readProblem(refusal).retryAfter, std::chrono::days(7));
    refusal.retryAfter = "Sun, 22 Nov 2026 12:31:00 GMT";
    QVERIFY(!readProblem(refusal).retryAfter);
    refusal.retryAfter = "-5";
    QVERIFY(!readProblem(refusal).retryAfter);
}

QTEST_GUILESS_MAIN(TestProblem)
#include "tst_problem.moc"
