// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/controls/scene.h"
#include "ui/controls/items/icon.h"
#include "ui/controls/items/screens.h"

#include <QAccessible>
#include <QDirIterator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestControls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pressWorksEveryWay_data();
    void pressWorksEveryWay();
    void disabledControlsCannotBePressed_data() { pressWorksEveryWay_data(); }
    void disabledControlsCannotBePressed();
    void busyButtonsCannotBePressed();
    void controlsAreLargeEnough_data();
    void controlsAreLargeEnough();
    void markupIsShownAsItIs();
    void togglesAnswerToAssistiveTechnology();
    void choicesExcludeOneAnother();
    void fieldsSayTheirErrors();
    void pagesTellTheirState();
    void focusedFieldsScrollIntoView();
    void everyIconThatIsUsedExists();
    void everyScreenHasItsOwnCode();
};

void TestControls::pressWorksEveryWay_data()
{
    QTest::addColumn<QByteArray>("type");
    for (const char *type : {"PrimaryButton", "SecondaryButton", "TextButton", "IconButton", "ListRow"})
        QTest::newRow(type) << QByteArray(type);
}

void TestControls::pressWorksEveryWay()
{
    QFETCH(QByteArray, type);
    Scene scene("Item { property int presses: 0; " + type
        + " { objectName: 'control'; text: 'Go'; onClicked: parent.presses++; focus: true } }");
    QVERIFY(scene.root());
    QQuickItem *control = scene.find(QStringLiteral("control"));
    const auto presses = [&scene] { return scene.root()->property("presses").toInt(); };

    QTest::mouseClick(scene.window(), Qt::LeftButton, {}, QPoint(10, 10));
    QCOMPARE(presses(), 1);
    control->forceActiveFocus(Qt::TabFocusReason);
    QTest::keyClick(scene.window(), Qt::Key_Space);
    QCOMPARE(presses(), 2);
    QTest::keyClick(scene.window(), Qt::Key_Return);
    QCOMPARE(presses(), 3);
    QAccessibleActionInterface *actions = accessible(control)->actionInterface();
    QVERIFY(actions);
    actions->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(presses(), 4);
    QVERIFY(!accessible(control)->text(QAccessible::Name).isEmpty() || type == "ListRow");
}

void TestControls::disabledControlsCannotBePressed()
{
    QFETCH(QByteArray, type);
    Scene scene("Item { property int presses: 0; " + type
        + " { objectName: 'control'; text: 'Go'; enabled: false; onClicked: parent.presses++ } }");
    accessible(scene.find(QStringLiteral("control")))->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QTest::mouseClick(scene.window(), Qt::LeftButton, {}, QPoint(10, 10));
    QCOMPARE(scene.root()->property("presses").toInt(), 0);
}

void TestControls::busyButtonsCannotBePressed()
{
    Scene scene("PrimaryButton { text: 'Send'; busy: true }");
    QSignalSpy clicked(scene.root(), SIGNAL(clicked()));
    accessible(scene.root())->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    scene.root()->forceActiveFocus(Qt::TabFocusReason);
    QTest::keyClick(scene.window(), Qt::Key_Return);
    QTest::keyClick(scene.window(), Qt::Key_Space);
    QTest::mouseClick(scene.window(), Qt::LeftButton, {}, QPoint(10, 10));
    QCOMPARE(clicked.count(), 0);
}

void TestControls::controlsAreLargeEnough_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<int>("least");
    QTest::newRow("button") << QByteArray("PrimaryButton { text: 'A' }") << 44;
    QTest::newRow("icon button") << QByteArray("IconButton { iconName: 'eye'; text: 'A' }") << 40;
    QTest::newRow("text button") << QByteArray("TextButton { text: 'A' }") << 40;
    QTest::newRow("check row") << QByteArray("CheckRow { text: 'A' }") << 40;
    QTest::newRow("list row") << QByteArray("ListRow { title: 'A' }") << 56;
    QTest::newRow("toggle") << QByteArray("Toggle { text: 'A' }") << 56;
    QTest::newRow("choice") << QByteArray("ChoiceRow { text: 'A' }") << 56;
    QTest::newRow("text field") << QByteArray("TextInputField {}") << 48;
    QTest::newRow("secret field") << QByteArray("SecretField {}") << 48;
    QTest::newRow("select field") << QByteArray("SelectField {}") << 48;
}

void TestControls::controlsAreLargeEnough()
{
    QFETCH(QByteArray, code);
    QFETCH(int, least);
    Scene scene(code);
    QVERIFY(scene.root());
    QVERIFY(scene.root()->implicitHeight() >= least);
    QVERIFY(scene.root()->implicitWidth() >= 40);
}

void TestControls::markupIsShownAsItIs()
{
    Scene scene("Column { "
                "PrimaryButton { text: '<b>1</b>' } ListRow { title: '<b>2</b>'; subtitle: '<i>3</i>' } "
                "Banner { title: '<b>4</b>'; text: '<u>5</u>' } Tag { text: '<b>6</b>' } Toggle { text: '<b>7</b>' } "
                "ChoiceRow { text: '<b>8</b>' } CheckRow { text: '<b>9</b>' } FactRow { label: '<b>0</b>'; value: '<b>x</b>' } }");
    QVERIFY(scene.root());
    int texts = 0;
    for (QQuickItem *item : scene.root()->findChildren<QQuickItem *>()) {
        if (!item->inherits("QQuickText"))
            continue;
        ++texts;
        QCOMPARE(item->property("textFormat").toInt(), int(Qt::PlainText));
    }
    QVERIFY(texts >= 11);
}

void TestControls::togglesAnswerToAssistiveTechnology()
{
    Scene scene("Toggle { text: 'Hide amounts' }");
    QSignalSpy toggled(scene.root(), SIGNAL(toggled()));
    QAccessibleInterface *toggle = accessible(scene.root());
    QCOMPARE(toggle->role(), QAccessible::CheckBox);
    toggle->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(scene.root()->property("checked").toBool());
    QVERIFY(toggle->state().checked);
    QCOMPARE(toggled.count(), 1);
}

void TestControls::choicesExcludeOneAnother()
{
    Scene scene("Column { ChoiceRow { objectName: 'a'; text: 'A'; checked: true } ChoiceRow { objectName: 'b'; text: 'B' } }");
    QQuickItem *second = scene.find(QStringLiteral("b"));
    QSignalSpy chosen(second, SIGNAL(chosen()));
    accessible(second)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(second->property("checked").toBool());
    QVERIFY(!scene.find(QStringLiteral("a"))->property("checked").toBool());
    QCOMPARE(chosen.count(), 1);
}

void TestControls::fieldsSayTheirErrors()
{
    Scene scene("TextInputField { objectName: 'name'; label: 'Name'; helper: 'As in your passport' }");
    QAccessibleInterface *input = accessible(scene.find(QStringLiteral("name.input")));
    QCOMPARE(input->text(QAccessible::Name), QStringLiteral("Name"));
    QCOMPARE(input->text(QAccessible::Description), QStringLiteral("As in your passport"));
    scene.root()->setProperty("errorText", QStringLiteral("Letters only"));
    QCOMPARE(input->text(QAccessible::Description), QStringLiteral("Letters only"));
}

void TestControls::pagesTellTheirState()
{
    Scene scene("PageFrame { screenName: 'transfer.amount'; title: 'Amount'; width: 800; height: 600 }");
    QAccessibleInterface *page = accessible(scene.root());
    QCOMPARE(page->text(QAccessible::Description), QStringLiteral("ready 302"));
    scene.root()->setProperty("pageState", QStringLiteral("error:1002"));
    QCOMPARE(page->text(QAccessible::Description), QStringLiteral("error:1002 302"));
    QCOMPARE(scene.root()->objectName(), QStringLiteral("page.transfer.amount"));
}

void TestControls::focusedFieldsScrollIntoView()
{
    QByteArray fields;
    for (int i = 0; i < 12; ++i)
        fields += "TextInputField { objectName: 'field" + QByteArray::number(i) + "' }\n";
    Scene scene("PageFrame { screenName: 'home'; width: 800; height: 300\n" + fields + "}");
    QVERIFY(scene.root());
    QQuickItem *last = scene.find(QStringLiteral("field11.input"));
    QVERIFY(last);
    QVERIFY(last->mapToScene({}).y() > 300);
    last->forceActiveFocus(Qt::TabFocusReason);
    QTRY_VERIFY(last->mapToScene({}).y() + last->height() <= 300);
}

void TestControls::everyIconThatIsUsedExists()
{
    static const QRegularExpression use(QStringLiteral("\\b(?:iconName|actionIcon|name): \"([a-z0-9-]+)\""));
    static const QRegularExpression choice(QStringLiteral("\\b(?:iconName|name):[^\\n]*\\? \"([a-z0-9-]+)\" : \"([a-z0-9-]+)\""));
    QDirIterator files(QStringLiteral(BILLFOLD_SOURCE_DIR "/ui"), {QStringLiteral("*.qml")}, QDir::Files, QDirIterator::Subdirectories);
    int uses = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString code = QString::fromUtf8(file.readAll());
        for (const QRegularExpression &pattern : {use, choice}) {
            for (auto matches = pattern.globalMatch(code); matches.hasNext();) {
                const QStringList names = matches.next().capturedTexts().mid(1);
                for (const QString &name : names) {
                    ++uses;
                    QVERIFY2(Billfold::Icon::exists(name), qPrintable(file.fileName() + u": "_s + name));
                }
            }
        }
    }
    QVERIFY(uses > 10);
}

void TestControls::everyScreenHasItsOwnCode()
{
    const Billfold::Screens screens;
    QCOMPARE(screens.code(QStringLiteral("home")), QStringLiteral("100"));
    QCOMPARE(screens.code(QStringLiteral("locked")), QStringLiteral("901"));
    QVERIFY(screens.code(QStringLiteral("nowhere")).isEmpty());
}

QTEST_MAIN(TestControls)
#include "tst_controls.moc"
