// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "ui/parts/problem.h"

#include <QMetaEnum>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace Billfold;

namespace {

/// The words for every error, in one language.
class Words
{
public:
    explicit Words(const QString &language)
    {
        m_loaded = m_translator.load(QStringLiteral(":/billfold/translations/billfold_%1.qm").arg(language));
        QCoreApplication::installTranslator(&m_translator);
        m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
        QQmlComponent component(&m_engine);
        component.setData("import QtQml\nimport Billfold.Parts\nQtObject {\n"
                          "function title(failure: var): string { return ErrorTitle.of(failure) }\n"
                          "function advice(failure: var): string { return ErrorAdvice.of(failure) } }",
            QUrl());
        m_object.reset(component.create());
        if (!m_object)
            qWarning().noquote() << component.errorString();
    }
    ~Words() { QCoreApplication::removeTranslator(&m_translator); }

    [[nodiscard]] bool areLoaded() const { return m_loaded && m_object; }
    [[nodiscard]] QString title(const Problem &problem) const { return ask("title", problem); }
    [[nodiscard]] QString advice(const Problem &problem) const { return ask("advice", problem); }

private:
    [[nodiscard]] QString ask(const char *what, const Problem &problem) const
    {
        QString words;
        QMetaObject::invokeMethod(
            m_object.get(), what, Q_RETURN_ARG(QString, words), Q_ARG(QVariant, QVariant::fromValue(problem)));
        return words;
    }

    QTranslator m_translator;
    QQmlEngine m_engine;
    std::unique_ptr<QObject> m_object;
    bool m_loaded = false;
};

/// Every error that a person can meet.
QList<ErrorCode> allCodes()
{
    const QMetaEnum codes = QMetaEnum::fromType<ErrorCode>();
    QList<ErrorCode> all;
    for (int i = 0; i < codes.keyCount(); ++i) {
        if (codes.value(i) != static_cast<int>(ErrorCode::None))
            all.append(static_cast<ErrorCode>(codes.value(i)));
    }
    return all;
}

QString nameOf(ErrorCode code)
{
    return QString::fromLatin1(QMetaEnum::fromType<ErrorCode>().valueToKey(static_cast<int>(code)));
}

bool isChinese(const QString &words)
{
    static const QRegularExpression han(QStringLiteral("\\p{Han}"));
    return han.match(words).hasMatch();
}

} // namespace

/// Whoever adds an error learns here that it has no words yet.
class TestErrorWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyErrorHasWordsOfItsOwn_data();
    void everyErrorHasWordsOfItsOwn();
    void noTitleIsUsedTwice_data();
    void noTitleIsUsedTwice();
    void chineseIsTranslated();
    void figuresAreInTheAdvice();
};

void TestErrorWords::everyErrorHasWordsOfItsOwn_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("en") << QStringLiteral("en");
    QTest::newRow("zh_CN") << QStringLiteral("zh_CN");
}

void TestErrorWords::everyErrorHasWordsOfItsOwn()
{
    QFETCH(const QString, language);
    const Words words(language);
    QVERIFY(words.areLoaded());
    const QString titleOfFaults = words.title(ErrorCode::Internal);
    const QString adviceOnFaults = words.advice(ErrorCode::Internal);
    QVERIFY(!titleOfFaults.isEmpty());
    QVERIFY(!adviceOnFaults.isEmpty());
    QVERIFY(allCodes().size() > 60);
    for (const ErrorCode code : allCodes()) {
        if (code == ErrorCode::Internal)
            continue;
        const QString title = words.title(code);
        const QString advice = words.advice(code);
        QVERIFY2(
            !title.isEmpty() && title != titleOfFaults, qPrintable(nameOf(code) + QStringLiteral(" has no title")));
        QVERIFY2(
            !advice.isEmpty() && advice != adviceOnFaults, qPrintable(nameOf(code) + QStringLiteral(" has no advice")));
        QVERIFY2(title != advice, qPrintable(nameOf(code)));
        QVERIFY2(!(title + advice).contains(u'%'), qPrintable(nameOf(code) + QStringLiteral(" shows a placeholder")));
    }
}

void TestErrorWords::noTitleIsUsedTwice_data()
{
    everyErrorHasWordsOfItsOwn_data();
}

void TestErrorWords::noTitleIsUsedTwice()
{
    QFETCH(const QString, language);
    const Words words(language);
    QHash<QString, ErrorCode> seen;
    for (const ErrorCode code : allCodes()) {
        const QString title = words.title(code);
        QVERIFY2(!seen.contains(title),
            qPrintable(QStringLiteral("%1 and %2: %3").arg(nameOf(seen.value(title)), nameOf(code), title)));
        seen.insert(title, code);
    }
}

void TestErrorWords::chineseIsTranslated()
{
    QHash<ErrorCode, QPair<QString, QString>> english;
    {
        const Words words(QStringLiteral("en"));
        for (const ErrorCode code : allCodes())
            english.insert(code, {words.title(code), words.advice(code)});
    }
    const Words words(QStringLiteral("zh_CN"));
    for (const ErrorCode code : allCodes()) {
        const auto [title, advice] = english.value(code);
        QVERIFY2(!isChinese(title) && !isChinese(advice), qPrintable(nameOf(code)));
        QVERIFY2(isChinese(words.title(code)) && words.title(code) != title, qPrintable(nameOf(code)));
        QVERIFY2(isChinese(words.advice(code)) && words.advice(code) != advice, qPrintable(nameOf(code)));
    }
}

void TestErrorWords::figuresAreInTheAdvice()
{
    for (const char *language : {"en", "zh_CN"}) {
        const Words words(QString::fromLatin1(language));
        Error wrongPin{ErrorCode::PinWrong};
        wrongPin.triesLeft = 3;
        QVERIFY(words.advice(Problem(wrongPin)).contains(u'3'));
        Error paused{ErrorCode::SignInLocked};
        paused.retryAfter = std::chrono::seconds(30);
        QVERIFY(words.advice(Problem(paused)).contains(QStringLiteral("30")));
        Error limit{ErrorCode::LimitExceeded};
        limit.limit = Money::create(QStringLiteral("CNY"), 123'400).value();
        QVERIFY(words.advice(Problem(limit)).contains(QStringLiteral("1,234")));
    }
}

QTEST_MAIN(TestErrorWords)
#include "tst_errorwords.moc"
