// SPDX-FileCopyrightText: 2026 The Billfold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/vault/vaultfixture.h"

#include <QFile>

namespace Billfold {

namespace {

void copyFile(const QString &from, const QString &to)
{
    QFile::remove(to);
    QVERIFY(QFile::copy(from, to));
}

} // namespace

/// An older vault put back in the place of a newer one, and vaults that older programs made.
class VaultHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesAnOlderDatabase();
    void repairsAHeadThatLags();
    void repairsAHeadThatIsMissing();
    void doesNotBelieveAForgedHead();
    void opensAVaultOfVersion1();

private:
    /// A vault with `count` movements, closed again.
    static void make(const VaultFixture &fixture, qint64 count);
    static void add(const VaultFixture &fixture, qint64 seq);
};

void VaultHistoryTest::make(const VaultFixture &fixture, qint64 count)
{
    const Result<VaultCreation> created = fixture.create();
    QVERIFY(created);
    for (qint64 seq = 1; seq <= count; ++seq)
        QVERIFY(writeMovement(*created->vault, seq, QString::number(seq)));
}

void VaultHistoryTest::add(const VaultFixture &fixture, qint64 seq)
{
    const Result<OpenedVault> opened = fixture.open();
    QVERIFY(opened);
    QVERIFY(writeMovement(*opened->vault, seq, QString::number(seq)));
}

void VaultHistoryTest::refusesAnOlderDatabase()
{
    const VaultFixture fixture;
    make(fixture, 3);
    const QString database = fixture.path(QStringLiteral("vault.db"));
    copyFile(database, database + QStringLiteral(".old"));
    add(fixture, 4);
    copyFile(database, database + QStringLiteral(".new"));
    copyFile(database + QStringLiteral(".old"), database);
    QCOMPARE(fixture.open().error().code, ErrorCode::VaultRolledBack);
    copyFile(database + QStringLiteral(".new"), database);
    QVERIFY(fixture.open());
}

void VaultHistoryTest::repairsAHeadThatLags()
{
    const VaultFixture fixture;
    make(fixture, 3);
    const QString head = fixture.path(QStringLiteral("vault.head"));
    const QString database = fixture.path(QStringLiteral("vault.db"));
    copyFile(head, head + QStringLiteral(".old"));
    copyFile(database, database + QStringLiteral(".old"));
    add(fixture, 4);
    // As after a crash between the commit and the head.
    copyFile(head + QStringLiteral(".old"), head);
    QVERIFY(fixture.open());
    copyFile(database + QStringLiteral(".old"), database);
    QCOMPARE(fixture.open().error().code, ErrorCode::VaultRolledBack);
}

void VaultHistoryTest::repairsAHeadThatIsMissing()
{
    const VaultFixture fixture;
    make(fixture, 3);
    const QString head = fixture.path(QStringLiteral("vault.head"));
    QVERIFY(QFile::remove(head));
    QVERIFY(fixture.open());
    QVERIFY(QFile::exists(head));
}

void VaultHistoryTest::doesNotBelieveAForgedHead()
{
    const VaultFixture fixture;
    make(fixture, 3);
    QFile head(fixture.path(QStringLiteral("vault.head")));
    QVERIFY(head.open(QIODevice::ReadWrite));
    QByteArray json = head.readAll();
    QVERIFY(json.contains("\"movementSeq\":3"));
    json.replace("\"movementSeq\":3", "\"movementSeq\":9");
    QVERIFY(head.seek(0));
    head.write(json);
    head.close();
    const Result<OpenedVault> opened = fixture.open();
    QVERIFY2(opened, "somebody without the keys could otherwise lock the person out");
    QCOMPARE(readNotes(*opened->vault)->size(), 3);
}

void VaultHistoryTest::opensAVaultOfVersion1()
{
    const VaultFixture fixture;
    QVERIFY(QDir().mkpath(fixture.directory()));
    for (const QString &file : {QStringLiteral("vault.slots"), QStringLiteral("vault.db")}) {
        QVERIFY(QFile::copy(QStringLiteral(BILLFOLD_TEST_DATA "/vault/version1/") + file, fixture.path(file)));
        QVERIFY(QFile::setPermissions(fixture.path(file), QFile::ReadOwner | QFile::WriteOwner));
    }
    const Result<VaultSlots> header = readSlots(fixture.directory());
    QVERIFY(header);
    Result<PasswordKeys> keys = derivePasswordKeysBlocking(
        SecretBytes::copyOf("old wallet 2026"), header->find(SlotType::Password)->derivation);
    QVERIFY(keys);
    const Result<OpenedVault> opened = fixture.open(std::move(keys->keyEncryptionKey));
    QVERIFY(opened);
    QCOMPARE(readNotes(*opened->vault), QStringList(QStringLiteral("第一笔 first")));
}

} // namespace Billfold

QTEST_GUILESS_MAIN(Billfold::VaultHistoryTest)
#include "tst_vaulthistory.moc"
