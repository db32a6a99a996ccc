// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/vault/vaultfixture.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace Billfold;

namespace {

const QByteArray Password = "correct horse 电池 staple";
const QString Note = QStringLiteral("周五的晚饭 with John");

struct Output
{
    int exitCode;
    QByteArray text;
};

Output run(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished();
    return {process.exitCode(), process.readAllStandardOutput()};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The one Python block of docs/architecture.md.
QByteArray documentedScript()
{
    const QByteArray document = contentOf(QStringLiteral(BILLFOLD_SOURCE_DIR "/docs/architecture.md"));
    const QByteArray opening = "```python\n";
    const auto start = document.indexOf(opening) + opening.size();
    return document.mid(start, document.indexOf("```", start) - start);
}

Output documentedKey(const QString &directory, const QByteArray &password)
{
    return run(QStringLiteral(PYTHON), {QStringLiteral("-c"), QString::fromUtf8(documentedScript()), directory},
        password + '\n');
}

Output readNotes(const QString &database, const QByteArray &key)
{
    return run(QStringLiteral(NODE),
        {QStringLiteral(BILLFOLD_SOURCE_DIR "/tools/npm/vault/read.mjs"), database,
            QStringLiteral("SELECT note FROM movements")},
        key);
}

} // namespace

class VaultReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void opensWithTheDocumentedKey();
    void refusesAnotherPassword();
    void refusesAnotherKey();
    void leavesNoPlaintextOnTheDisk();

private:
    VaultFixture m_fixture;
};

void VaultReaderTest::initTestCase()
{
    const auto derivation = KeyDerivationParameters::create();
    auto keys = derivePasswordKeysBlocking(SecretBytes::copyOf(Password), derivation);
    QVERIFY(keys);
    const auto created = QCoro::waitFor(
        Vault::create(m_fixture.directory(), VaultFixture::vaultId(), std::move(keys->keyEncryptionKey), derivation));
    QVERIFY(created);
    const auto written = await(
        created->vault->write(VaultPriority::Intent, [](WritableDb &db) { return insertMovement(db, 1, Note); }));
    QVERIFY(written);
    await(created->vault->close());
}

void VaultReaderTest::opensWithTheDocumentedKey()
{
    const Output key = documentedKey(m_fixture.directory(), Password);
    QCOMPARE(key.exitCode, 0);
    const Output notes = readNotes(m_fixture.path(QStringLiteral("vault.db")), key.text);
    QCOMPARE(notes.exitCode, 0);
    QCOMPARE(QJsonDocument::fromJson(notes.text).array(), (QJsonArray{QJsonObject{{QStringLiteral("note"), Note}}}));
}

void VaultReaderTest::refusesAnotherPassword()
{
    const Output key = documentedKey(m_fixture.directory(), Password + "!");
    QCOMPARE(key.exitCode, 1);
    QCOMPARE(key.text, QByteArray());
}

void VaultReaderTest::refusesAnotherKey()
{
    const QByteArray key = "PRAGMA key = \"x'" + QByteArray(64, '0') + "'\";\n";
    const Output notes = readNotes(m_fixture.path(QStringLiteral("vault.db")), key);
    QVERIFY(notes.exitCode != 0);
    QCOMPARE(notes.text, QByteArray());
}

void VaultReaderTest::leavesNoPlaintextOnTheDisk()
{
    const QDir directory(m_fixture.directory());
    const QStringList files = directory.entryList(QDir::Files);
    QVERIFY(files.contains(QStringLiteral("vault.db")));
    for (const QString &file : files) {
        const QByteArray content = contentOf(directory.filePath(file));
        for (const QByteArray &secret :
            {Note.toUtf8(), QByteArray("with John"), QByteArray("王*明"), Password, QByteArray("SQLite format")})
            QVERIFY2(!content.contains(secret), qPrintable(file));
    }
}

QTEST_GUILESS_MAIN(VaultReaderTest)

#include "tst_vaultreader.moc"
