// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/confinement.h"

#include <QLibraryInfo>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpServer>
#include <QtTest>

using namespace Billfold;

class TestConfinement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void qmlReachesNoNetwork();
    void qmlLoadsOnlyWhatIsCompiledIn_data();
    void qmlLoadsOnlyWhatIsCompiledIn();
};

void TestConfinement::qmlReachesNoNetwork()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    NoNetworkFactory factory;
    const std::unique_ptr<QNetworkAccessManager> manager(factory.create(nullptr));
    const QUrl address(QStringLiteral("http://127.0.0.1:%1/picture.png").arg(server.serverPort()));
    const std::unique_ptr<QNetworkReply> reply(manager->get(QNetworkRequest(address)));
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->error(), QNetworkReply::ProtocolUnknownError);
    QVERIFY(!server.waitForNewConnection(200));
}

void TestConfinement::qmlLoadsOnlyWhatIsCompiledIn_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<int>("type");
    QTest::addColumn<bool>("loads");
    const QString modules = QLibraryInfo::path(QLibraryInfo::QmlImportsPath);
    QTest::newRow("resource") << QUrl(QStringLiteral("qrc:/qt/qml/A.qml")) << int(ResourcesOnly::QmlFile) << true;
    QTest::newRow("module of Qt") << QUrl::fromLocalFile(modules + QStringLiteral("/QtQuick/Layouts/qmldir"))
                                  << int(ResourcesOnly::QmldirFile) << true;
    QTest::newRow("picture of Qt's folder") << QUrl::fromLocalFile(modules + QStringLiteral("/a.png")) << int(ResourcesOnly::UrlString) << false;
    QTest::newRow("way out of Qt's folder") << QUrl::fromLocalFile(modules + QStringLiteral("/../../a.qml")) << int(ResourcesOnly::QmlFile) << false;
    QTest::newRow("file") << QUrl::fromLocalFile(QStringLiteral("/tmp/a.qml")) << int(ResourcesOnly::QmlFile) << false;
    QTest::newRow("web page") << QUrl(QStringLiteral("https://example.org/a.png")) << int(ResourcesOnly::UrlString) << false;
    QTest::newRow("script from the web") << QUrl(QStringLiteral("https://example.org/a.js")) << int(ResourcesOnly::JavaScriptFile) << false;
}

void TestConfinement::qmlLoadsOnlyWhatIsCompiledIn()
{
    QFETCH(QUrl, url);
    QFETCH(int, type);
    QFETCH(bool, loads);
    ResourcesOnly interceptor;
    const QUrl result = interceptor.intercept(url, QQmlAbstractUrlInterceptor::DataType(type));
    QCOMPARE(result, loads ? url : QUrl());
}

QTEST_GUILESS_MAIN(TestConfinement)
#include "tst_confinement.moc"
