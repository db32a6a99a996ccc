// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/vault/vaultdriverprocess.h"
#include "tests/core/vault/vaultfixture.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <sqlite3.h>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace Billfold {

namespace {

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool overwrite(const QString &path, const QByteArray &contents)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(contents) == contents.size();
}

bool makePlainDatabase(const QString &path)
{
    QFile::remove(path);
    sqlite3 *db = nullptr;
    const bool made = sqlite3_open(QFile::encodeName(path).constData(), &db) == SQLITE_OK
        && sqlite3_exec(db, "CREATE TABLE movements (seq INTEGER)", nullptr, nullptr, nullptr) == SQLITE_OK;
    sqlite3_close(db);
    return made;
}

/// A header with one member of its password slot exchanged.
QByteArray withSlotMember(const QByteArray &json, const QString &member, const QJsonValue &value)
{
    QJsonObject header = QJsonDocument::fromJson(json).object();
    QJsonArray array = header.value(QStringLiteral("slots")).toArray();
    QJsonObject slot = array.at(0).toObject();
    slot.insert(member, value);
    array.replace(0, slot);
    header.insert(QStringLiteral("slots"), array);
    return QJsonDocument(header).toJson();
}

QByteArray withVersion(const QByteArray &json, int version)
{
    QJsonObject header = QJsonDocument::fromJson(json).object();
    header.insert(QStringLiteral("version"), version);
    return QJsonDocument(header).toJson();
}

} // namespace

/// What a vault's files can be instead of a vault, and who may read them.
class VaultFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsNotThere();
    void refusesOtherDatabases_data();
    void refusesOtherDatabases();
    void findsDamageInThePagesItReads();
    void refusesOtherHeaders_data();
    void refusesOtherHeaders();
    void refusesTablesOfALaterVersion();
    void refusesAReadOnlyFile();
    void refusesASecondConnection();
    void refusesASecondProcess();
    void showsNoPlaintext();
    void areThePersonsAlone();
    void goToQuarantineAsAWhole();
    void replacesACreationThatWasCutShort();
};

void VaultFilesTest::refusesWhatIsNotThere()
{
    const VaultFixture fixture;
    QCOMPARE(fixture.open().error().code, ErrorCode::VaultMissing);
    QVERIFY(fixture.create());
    QVERIFY(QFile::remove(fixture.path(QStringLiteral("vault.db"))));
    QCOMPARE(fixture.open().error().code, ErrorCode::VaultMissing);
}

void VaultFilesTest::refusesOtherDatabases_data()
{
    QTest::addColumn<std::function<bool(const QString &)>>("replace");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, ErrorCode code, std::function<bool(const QString &)> replace) {
        QTest::newRow(name) << std::move(replace) << code;
    };
    row("empty", ErrorCode::VaultEmpty, [](const QString &path) { return overwrite(path, {}); });
    row("a word", ErrorCode::VaultNotAVault, [](const QString &path) { return overwrite(path, "hello"); });
    row("a picture", ErrorCode::VaultNotAVault,
        [](const QString &path) { return overwrite(path, "\x89PNG\r\n" + QByteArray(100000, 'x')); });
    row("a plain database", ErrorCode::VaultNotAVault, makePlainDatabase);
    row("first page damaged", ErrorCode::VaultDamaged, [](const QString &path) {
        QByteArray bytes = contentsOf(path);
        bytes[100] = char(bytes[100] ^ 1);
        return overwrite(path, bytes);
    });
    row("cut in half", ErrorCode::VaultDamaged,
        [](const QString &path) { return QFile::resize(path, QFile(path).size() / 8192 * 4096); });
    row("cut within the first page", ErrorCode::VaultDamaged,
        [](const QString &path) { return QFile::resize(path, 1000); });
    row("all but its mark overwritten", ErrorCode::VaultDamaged, [](const QString &path) {
        return overwrite(path, contentsOf(path).left(16) + QByteArray(QFile(path).size() - 16, 'x'));
    });
}

void VaultFilesTest::refusesOtherDatabases()
{
    QFETCH(std::function<bool(const QString &)>, replace);
    QFETCH(ErrorCode, code);
    const VaultFixture fixture;
    QVERIFY(fixture.create());
    QVERIFY(replace(fixture.path(QStringLiteral("vault.db"))));
    const QByteArray before = contentsOf(fixture.path(QStringLiteral("vault.db")));
    const Result<OpenedVault> opened = fixture.open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, code);
    QCOMPARE(contentsOf(fixture.path(QStringLiteral("vault.db"))), before);
}

void VaultFilesTest::findsDamageInThePagesItReads()
{
    const VaultFixture fixture;
    const QString path = fixture.path(QStringLiteral("vault.db"));
    {
        const Result<VaultCreation> created = fixture.create();
        QVERIFY(created);
        for (qint64 seq = 1; seq <= 200; ++seq)
            QVERIFY(writeMovement(*created->vault, seq, QString(200, u'x')));
    }
    // The pages of the movements are the last ones of the file; they are not read until somebody asks for them.
    QByteArray bytes = contentsOf(path);
    for (qsizetype page = bytes.size() / 4096 / 2; page < bytes.size() / 4096; ++page)
        bytes[page * 4096 + 2000] = char(bytes[page * 4096 + 2000] ^ 1);
    QVERIFY(overwrite(path, bytes));
    const Result<OpenedVault> opened = fixture.open();
    const ErrorCode code = opened ? readNotes(*opened->vault).error().code : opened.error().code;
    QCOMPARE(code, ErrorCode::VaultDamaged);
}

void VaultFilesTest::refusesOtherHeaders_data()
{
    QTest::addColumn<std::function<QByteArray(const QByteArray &)>>("change");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, ErrorCode code, std::function<QByteArray(const QByteArray &)> change) {
        QTest::newRow(name) << std::move(change) << code;
    };
    const auto member = [](const char *name, const QJsonValue &value) {
        return [name = QString::fromLatin1(name), value](
                   const QByteArray &json) { return withSlotMember(json, name, value); };
    };
    row("empty", ErrorCode::VaultEmpty, [](const QByteArray &) { return QByteArray(); });
    row("not JSON", ErrorCode::VaultDamaged, [](const QByteArray &) { return QByteArray("\0\xff vault", 8); });
    row("cut short", ErrorCode::VaultDamaged, [](const QByteArray &json) { return json.chopped(10); });
    row("100 KB", ErrorCode::VaultDamaged, [](const QByteArray &json) { return json + QByteArray(100000, ' '); });
    row("later version", ErrorCode::VaultTooNew, [](const QByteArray &json) { return withVersion(json, 2); });
    row("too few passes", ErrorCode::KeyDerivationRefused, member("opsLimit", 2));
    row("too many passes", ErrorCode::KeyDerivationRefused, member("opsLimit", 11));
    row("too little memory", ErrorCode::KeyDerivationRefused, member("memLimit", 268435455));
    row("too much memory", ErrorCode::KeyDerivationRefused, member("memLimit", 1073741825));
    row("negative memory", ErrorCode::KeyDerivationRefused, member("memLimit", -1));
    // The header is authenticated: what derives another key opens nothing.
    row("more passes", ErrorCode::PasswordWrong, member("opsLimit", 4));
    row("another salt", ErrorCode::PasswordWrong, member("salt", QStringLiteral("AAAAAAAAAAAAAAAAAAAAAA")));
    row("a short salt", ErrorCode::VaultDamaged, member("salt", QStringLiteral("AAAA")));
    row("another kdf", ErrorCode::VaultDamaged, member("kdf", QStringLiteral("md5")));
    row("no base64", ErrorCode::VaultDamaged, member("wrappedKey", QStringLiteral("+++")));
}

void VaultFilesTest::refusesOtherHeaders()
{
    using Change = std::function<QByteArray(const QByteArray &)>;
    QFETCH(Change, change);
    QFETCH(ErrorCode, code);
    const VaultFixture fixture;
    QVERIFY(fixture.create());
    const QString path = fixture.path(QStringLiteral("vault.slots"));
    QVERIFY(overwrite(path, change(contentsOf(path))));
    const Result<OpenedVault> opened = fixture.open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, code);
}

void VaultFilesTest::refusesTablesOfALaterVersion()
{
    const VaultFixture fixture;
    {
        const Result<VaultCreation> created = fixture.create();
        QVERIFY(created);
        QVERIFY(await(created->vault->write(
            VaultPriority::Intent, [](WritableDb &db) { return db.execute("PRAGMA user_version = 99"); })));
    }
    QCOMPARE(fixture.open().error().code, ErrorCode::VaultTooNew);
}

void VaultFilesTest::refusesAReadOnlyFile()
{
#ifdef Q_OS_UNIX
    if (geteuid() != 0) {
        const VaultFixture fixture;
        QVERIFY(fixture.create());
        QVERIFY(QFile::setPermissions(fixture.path(QStringLiteral("vault.db")), QFile::ReadOwner));
        QCOMPARE(fixture.open().error().code, ErrorCode::VaultReadOnly);
        return;
    }
    // Nothing is read-only to root; another user finds the same file to be.
    const VaultFixture fixture;
    QVERIFY(fixture.create());
    const QFile::Permissions readable = QFile::ReadOwner | QFile::ReadOther;
    QVERIFY(QFile::setPermissions(
        QFileInfo(fixture.directory()).path(), QFile::ReadOwner | QFile::ExeOwner | QFile::ExeOther));
    QVERIFY(QFile::setPermissions(fixture.directory(),
        QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther | QFile::WriteOther
            | QFile::ExeOther));
    for (const QString &file :
        {QStringLiteral("vault.db"), QStringLiteral("vault.slots"), QStringLiteral("vault.head")})
        QVERIFY(QFile::setPermissions(fixture.path(file), readable));
    VaultDriverProcess nobody(QStringLiteral("open-as-nobody"), fixture.directory());
    QCOMPARE(nobody.line(), QByteArray("error ") + QByteArray::number(int(ErrorCode::VaultReadOnly)));
#else
    QSKIP("needs the permissions of POSIX");
#endif
}

void VaultFilesTest::refusesASecondConnection()
{
    const VaultFixture fixture;
    const Result<VaultCreation> created = fixture.create();
    QVERIFY(created);
    QCOMPARE(fixture.open().error().code, ErrorCode::VaultInUse);
    // POSIX locks end when any descriptor of the file is closed; the refusal must not have let others in.
    VaultDriverProcess other(QStringLiteral("open"), fixture.directory());
    QCOMPARE(other.line(), QByteArray("error ") + QByteArray::number(int(ErrorCode::VaultInUse)));
    QVERIFY(writeMovement(*created->vault, 1, QStringLiteral("still mine")));
}

void VaultFilesTest::refusesASecondProcess()
{
    const VaultFixture fixture;
    QVERIFY(fixture.create());
    {
        VaultDriverProcess other(QStringLiteral("hold"), fixture.directory());
        QCOMPARE(other.line(), QByteArray("open"));
        QCOMPARE(fixture.open().error().code, ErrorCode::VaultInUse);
    }
    QVERIFY(fixture.open());
}

void VaultFilesTest::showsNoPlaintext()
{
    const VaultFixture fixture;
    const QString note = QStringLiteral("给房东的押金 rent-deposit-8c1f");
    const Result<VaultCreation> created = fixture.create();
    QVERIFY(created);
    QVERIFY(writeMovement(*created->vault, 1, note));
    const auto search = [&] {
        int files = 0;
        QDirIterator it(fixture.directory(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QByteArray bytes = contentsOf(it.next());
            const QByteArray utf16(reinterpret_cast<const char *>(note.utf16()), note.size() * 2);
            for (const QByteArray &text : {note.toUtf8(), utf16, QByteArray("rent-deposit"), QByteArray("movement-1"),
                     QByteArray("CREATE TABLE"), QByteArray("SQLite format 3")})
                QVERIFY2(!bytes.contains(text), qPrintable(it.filePath()));
            ++files;
        }
        QVERIFY(files >= 3);
    };
    QVERIFY(QFile::exists(fixture.path(QStringLiteral("vault.db-wal"))));
    search(); // while the log holds the movement
    await(created->vault->close());
    search(); // and when the database does
}

void VaultFilesTest::areThePersonsAlone()
{
    const VaultFixture fixture;
    const Result<VaultCreation> created = fixture.create();
    QVERIFY(created);
    QVERIFY(writeMovement(*created->vault, 1, QStringLiteral("a note")));
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFileInfo(fixture.directory()).permissions() & others));
    const QFileInfoList files = QDir(fixture.directory()).entryInfoList(QDir::Files);
    QCOMPARE(files.size(), 4); // database, log, head and header: no shared memory
    for (const QFileInfo &file : files)
        QVERIFY2(!(file.permissions() & others), qPrintable(file.fileName()));
}

void VaultFilesTest::goToQuarantineAsAWhole()
{
    const VaultFixture fixture;
    {
        const Result<VaultCreation> created = fixture.create();
        QVERIFY(created);
        QVERIFY(writeMovement(*created->vault, 1, QStringLiteral("to be salvaged")));
    }
    const QByteArray database = contentsOf(fixture.path(QStringLiteral("vault.db")));
    const Result<QString> aside
        = quarantineVault(fixture.directory(), QDateTime(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC));
    QVERIFY(aside);
    QCOMPARE(contentsOf(*aside + QStringLiteral("/vault.db")), database);
    QCOMPARE(fixture.open().error().code, ErrorCode::VaultMissing);
    QVERIFY(fixture.create());

    const Result<OpenedVault> old = QCoro::waitFor(Vault::open(*aside, VaultFixture::passwordKey()));
    QVERIFY(old);
    QCOMPARE(readNotes(*old->vault), QStringList(QStringLiteral("to be salvaged")));
}

void VaultFilesTest::replacesACreationThatWasCutShort()
{
    const VaultFixture fixture;
    QVERIFY(fixture.create());
    const QByteArray halfMade = contentsOf(fixture.path(QStringLiteral("vault.db")));
    QVERIFY(QFile::remove(fixture.path(QStringLiteral("vault.slots"))));
    QVERIFY(fixture.create());
    QVERIFY(fixture.open());
    QDirIterator it(fixture.path(QStringLiteral("quarantine")), {QStringLiteral("vault.db")}, QDir::Files,
        QDirIterator::Subdirectories);
    QVERIFY(it.hasNext());
    QCOMPARE(contentsOf(it.next()), halfMade);
}

} // namespace Billfold

QTEST_GUILESS_MAIN(Billfold::VaultFilesTest)
#include "tst_vaultfiles.moc"
