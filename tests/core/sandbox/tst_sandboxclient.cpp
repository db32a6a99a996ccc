// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/sandboxclient.h"
#include "tests/core/api/apiclientfixture.h"

#include <QTest>

using namespace Billfold;
using namespace Qt::StringLiterals;

namespace {

QByteArray message(const QByteArray &id, const QByteArray &body)
{
    return R"({"id":")" + id + R"(","to":"+8613800000001","body":")" + body
        + R"(","sentAt":"2026-11-22T12:31:02.000Z","channel":"sms"})";
}

ScriptedReply messages(const QByteArrayList &list)
{
    return jsonReply(R"({"messages":[)" + list.join(',') + "]}");
}

} // namespace

class TestSandboxClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheNewestFirst();
    void outlastsAServiceThatIsAway();
    void asksNothingWhenStopped();
};

void TestSandboxClient::showsTheNewestFirst()
{
    ApiClientFixture fixture;
    fixture.server.script({messages({message("m1", "【钱夹】402917 是开户验证码"), message("m2", "second")}),
        messages({message("m3", "third")}), messages({})});
    SandboxClient sandbox(fixture.client.get(), u"+8613800000001"_s);
    const SandboxMessageListModel &list = *sandbox.messages();

    sandbox.start();

    QTRY_COMPARE(list.rowCount(), 3);
    QCOMPARE(list.data(list.index(0), SandboxMessageListModel::BodyRole).toString(), u"third"_s);
    QCOMPARE(list.data(list.index(2), SandboxMessageListModel::BodyRole).toString(), u"【钱夹】402917 是开户验证码"_s);
    QCOMPARE(list.data(list.index(2), SandboxMessageListModel::RecipientRole).toString(), u"+8613800000001"_s);
    QCOMPARE(list.data(list.index(2), SandboxMessageListModel::SentAtRole).toDateTime(),
        QDateTime(QDate(2026, 11, 22), QTime(12, 31, 2), Qt::UTC));
    QCOMPARE(fixture.server.requests().at(0).target, "/sandbox/messages?to=%2B8613800000001");
    QCOMPARE(fixture.server.requests().at(1).target, "/sandbox/messages?to=%2B8613800000001&after=m2");
}

void TestSandboxClient::outlastsAServiceThatIsAway()
{
    ApiClientFixture fixture;
    fixture.client->setRetryPolicy({.attempts = 1});
    fixture.server.script({{.ending = ScriptedReply::Ending::Close}, messages({message("m1", "first")}), messages({})});
    SandboxClient sandbox(fixture.client.get());

    sandbox.start();

    QTRY_COMPARE(sandbox.messages()->rowCount(), 1);
}

void TestSandboxClient::asksNothingWhenStopped()
{
    ApiClientFixture fixture;
    fixture.server.script({messages({})});
    SandboxClient sandbox(fixture.client.get());
    sandbox.start();
    QTRY_COMPARE(fixture.server.requests().size(), size_t(1));

    sandbox.stop();

    QTest::qWait(1500);
    QCOMPARE(fixture.server.requests().size(), size_t(1));
}

QTEST_GUILESS_MAIN(TestSandboxClient)
#include "tst_sandboxclient.moc"
