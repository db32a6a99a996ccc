// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/controls/scene.h"
#include "ui/controls/items/secretinput.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QSignalSpy>
#include <QtTest>

using Billfold::SecretBuffer;
using Billfold::SecretInput;

namespace {

QByteArray typed(const SecretInput *input)
{
    const auto bytes = const_cast<SecretInput *>(input)->buffer()->copy();
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
}

constexpr auto Field = "SecretField { objectName: 'field'; label: 'Password'; width: 300 }";

} // namespace

class TestSecretFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysGoIntoTheBuffer();
    void pasteAndInputMethodsGoIntoTheBuffer();
    void nothingTellsTheText();
    void deadKeysAndShortcutsTypeNothing();
    void pinTakesDigitsOnly();
    void codeLettersAreCapitals();
    void fullFieldRefuses();
    void inputMethodsAreToldThatItIsSecret();
};

void TestSecretFields::keysGoIntoTheBuffer()
{
    Scene scene(Field);
    auto *input = qobject_cast<SecretInput *>(scene.find(QStringLiteral("field.input")));
    QVERIFY(input);
    QSignalSpy accepted(scene.root(), SIGNAL(accepted()));
    QTest::mouseClick(scene.window(), Qt::LeftButton, {}, input->mapToScene(QPointF(20, 20)).toPoint());
    QVERIFY(input->hasActiveFocus());
    scene.type(QStringLiteral("Horse 7!"));
    QCOMPARE(typed(input), QByteArray("Horse 7!"));
    QCOMPARE(scene.root()->property("length").toInt(), 8);
    QTest::keyClick(scene.window(), Qt::Key_Backspace);
    QCOMPARE(typed(input), QByteArray("Horse 7"));
    QTest::keyClick(scene.window(), Qt::Key_Return);
    QCOMPARE(accepted.count(), 1);
    QTest::keyClick(scene.window(), Qt::Key_Backspace, Qt::ControlModifier);
    QCOMPARE(input->length(), 0);
}

void TestSecretFields::pasteAndInputMethodsGoIntoTheBuffer()
{
    Scene scene(Field);
    auto *input = qobject_cast<SecretInput *>(scene.find(QStringLiteral("field.input")));
    input->forceActiveFocus();
    QGuiApplication::clipboard()->setText(QStringLiteral("pass\nword"));
    QTest::keyClick(scene.window(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(typed(input), QByteArray("password"));
    QInputMethodEvent commit;
    commit.setCommitString(QStringLiteral("钱"));
    QCoreApplication::sendEvent(input, &commit);
    QCOMPARE(typed(input), QByteArray("password钱"));
    QCOMPARE(input->length(), 9);
}

void TestSecretFields::nothingTellsTheText()
{
    Scene scene(Field);
    auto *input = qobject_cast<SecretInput *>(scene.find(QStringLiteral("field.input")));
    input->forceActiveFocus();
    scene.type(QStringLiteral("xyzzy"));

    const QStringList told = accessibleTexts(input);
    QVERIFY2(told.contains(QStringLiteral("Password")), qPrintable(told.join(u'|')));
    QVERIFY2(told.join(u' ').contains(u'5'), "the count is told");
    QVERIFY(!accessibleTexts(scene.root()).join(u' ').contains(QStringLiteral("xyzzy")));
    QCOMPARE(accessible(input)->role(), QAccessible::EditableText);
    QVERIFY(accessible(input)->state().focused);

    for (QObject *object : scene.root()->findChildren<QObject *>()) {
        for (int i = 0; i < object->metaObject()->propertyCount(); ++i) {
            const QVariant value = object->metaObject()->property(i).read(object);
            QVERIFY(!value.toString().contains(QStringLiteral("xyzzy")));
        }
    }
}

void TestSecretFields::deadKeysAndShortcutsTypeNothing()
{
    Scene scene(Field);
    auto *input = qobject_cast<SecretInput *>(scene.find(QStringLiteral("field.input")));
    input->forceActiveFocus();
    QTest::keyClick(scene.window(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(scene.window(), Qt::Key_L, Qt::AltModifier);
    QTest::keyClick(scene.window(), Qt::Key_Escape);
    QTest::keyClick(scene.window(), Qt::Key_F1);
    QCOMPARE(input->length(), 0);
    QTest::keyClick(scene.window(), '@', Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(typed(input), QByteArray("@"));
}

void TestSecretFields::pinTakesDigitsOnly()
{
    Scene scene("PinField { objectName: 'pin'; label: 'PIN'; width: 400 }");
    auto *input = qobject_cast<SecretInput *>(scene.find(QStringLiteral("pin.input")));
    QVERIFY(input);
    QSignalSpy completed(scene.root(), SIGNAL(completed()));
    input->forceActiveFocus();
    scene.type(QStringLiteral("2a5-8"));
    QCOMPARE(typed(input), QByteArray("258"));
    QGuiApplication::clipboard()->setText(QStringLiteral("０3 6７89"));
    QTest::keyClick(scene.window(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(typed(input), QByteArray("258036"));
    QCOMPARE(completed.count(), 1);
    QVERIFY(!accessibleTexts(scene.root()).join(u' ').contains(QStringLiteral("258")));
}

void TestSecretFields::codeLettersAreCapitals()
{
    Scene scene("SecretField { objectName: 'field'; label: 'Code'; accepts: SecretField.CodeLetters }");
    auto *input = qobject_cast<SecretInput *>(scene.find(QStringLiteral("field.input")));
    input->forceActiveFocus();
    scene.type(QStringLiteral("ab12-cd 34"));
    QCOMPARE(typed(input), QByteArray("AB12CD34"));
}

void TestSecretFields::fullFieldRefuses()
{
    Scene scene("SecretField { objectName: 'field'; label: 'Code'; maximumLength: 3 }");
    auto *input = qobject_cast<SecretInput *>(scene.find(QStringLiteral("field.input")));
    QSignalSpy refused(input, &SecretInput::refused);
    input->forceActiveFocus();
    scene.type(QStringLiteral("abcd"));
    QCOMPARE(typed(input), QByteArray("abc"));
    QCOMPARE(refused.count(), 1);
}

void TestSecretFields::inputMethodsAreToldThatItIsSecret()
{
    Scene scene(Field);
    auto *input = qobject_cast<SecretInput *>(scene.find(QStringLiteral("field.input")));
    const auto hints = Qt::InputMethodHints(input->inputMethodQuery(Qt::ImHints).toInt());
    QVERIFY(hints.testFlag(Qt::ImhHiddenText));
    QVERIFY(hints.testFlag(Qt::ImhSensitiveData));
    QVERIFY(input->inputMethodQuery(Qt::ImSurroundingText).toString().isEmpty());
}

QTEST_MAIN(TestSecretFields)
#include "tst_secretfields.moc"
