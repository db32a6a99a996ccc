// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/changejson.h"
#include "core/sync/nudgeticket.h"
#include "tests/support/golden.h"

#include <QJsonArray>
#include <QTest>

using namespace Billfold;
using namespace Qt::StringLiterals;

namespace {

QJsonObject toGolden(const ChangePage &page)
{
    QJsonArray changes;
    for (const Change &change : page.changes)
        changes.append(
            QJsonObject{{"sequence"_L1, change.sequence}, {"kind"_L1, change.kind}, {"value"_L1, change.value}});
    return {{"changes"_L1, changes}, {"cursor"_L1, page.cursor}, {"hasMore"_L1, page.hasMore}};
}

} // namespace

class TestChangeJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAPage();
    void keepsUnknownKindsInTheSequence();
    void refusesWhatWouldLoseChanges_data();
    void refusesWhatWouldLoseChanges();
    void readsNudges_data();
    void readsNudges();
};

void TestChangeJson::readsAPage()
{
    const Result<ChangePage> page = parseChangePage(readTestData(u"sync/page.json"_s));

    QVERIFY2(page, page ? "" : qPrintable(page.error().detail));
    const QString difference = compareWithGolden(u"sync"_s, u"page"_s, toGolden(*page));
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void TestChangeJson::keepsUnknownKindsInTheSequence()
{
    const auto page = parseChangePage(
        R"({"changes":[{"seq":7,"kind":"notice","notice":[1]},{"seq":8,"kind":"later"}],"cursor":"8","more":false})");

    QVERIFY(page);
    QCOMPARE(page->changes.size(), size_t(2));
    QCOMPARE(page->changes[0].kind, u"notice"_s);
    QVERIFY(page->changes[1].value.isEmpty());
}

void TestChangeJson::refusesWhatWouldLoseChanges_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto page = [](const QByteArray &changes, const QByteArray &cursor) {
        return QByteArray(R"({"changes":[)" + changes + R"(],"cursor":)" + cursor + R"(,"more":false})");
    };
    QTest::newRow("gap") << page(R"({"seq":1,"kind":"a"},{"seq":3,"kind":"a"})", R"("3")");
    QTest::newRow("twice") << page(R"({"seq":2,"kind":"a"},{"seq":2,"kind":"a"})", R"("2")");
    QTest::newRow("backwards") << page(R"({"seq":2,"kind":"a"},{"seq":1,"kind":"a"})", R"("2")");
    QTest::newRow("cursor beyond the end") << page(R"({"seq":1,"kind":"a"})", R"("2")");
    QTest::newRow("cursor before the end") << page(R"({"seq":2,"kind":"a"})", R"("1")");
    QTest::newRow("cursor as a number") << page(R"({"seq":1,"kind":"a"})", "1");
    QTest::newRow("cursor of words") << page("", R"("now")");
    QTest::newRow("negative cursor") << page("", R"("-1")");
    QTest::newRow("no kind") << page(R"({"seq":1})", R"("1")");
    QTest::newRow("change that is no object") << page("7", R"("1")");
    QByteArray many = R"({"seq":1,"kind":"a"})";
    for (int sequence = 2; sequence <= 501; ++sequence)
        many += R"(,{"seq":)" + QByteArray::number(sequence) + R"(,"kind":"a"})";
    QTest::newRow("too many") << page(many, R"("501")");
    QTest::newRow("cut short") << page(R"({"seq":1,"kind":"a"})", R"("1")").chopped(10);
    QTest::newRow("without more") << QByteArray(R"({"changes":[],"cursor":"1"})");
}

void TestChangeJson::refusesWhatWouldLoseChanges()
{
    QFETCH(const QByteArray, bytes);

    const Result<ChangePage> page = parseChangePage(bytes);

    QVERIFY(!page);
    QCOMPARE(page.error().code, ErrorCode::AnswerUnreadable);
}

void TestChangeJson::readsNudges_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<qint64>("sequence");
    QTest::newRow("changes") << QByteArray(R"({"type":"changes","seq":242})") << qint64(242);
    QTest::newRow("of a later kind") << QByteArray(R"({"type":"weather","seq":242})") << qint64(0);
    QTest::newRow("no sequence") << QByteArray(R"({"type":"changes"})") << qint64(0);
    QTest::newRow("nonsense") << QByteArray("242") << qint64(0);
}

void TestChangeJson::readsNudges()
{
    QFETCH(const QByteArray, frame);
    QFETCH(const qint64, sequence);

    QCOMPARE(parseNudge(frame).value_or(0), sequence);
}

QTEST_GUILESS_MAIN(TestChangeJson)
#include "tst_changejson.moc"
